import type { JSX } from 'preact';
import type { LineFilter } from '../../lists/shown-lines.js';
import { type EssentialGoodsList, TIERS } from '../../model/list.js';
import { fill, wordFor } from '../../words/words.js';
import { usePage } from '../context.js';
import { writePlace, NOTHING_CHOSEN } from '../screen.js';
import { listScreen } from '../show/lists.js';
import { KeptChoices } from './kept-choices.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Priority, kind and flag, as far as the list has them. */
export function ListFilter({
  list,
  filter,
}: {
  readonly list: EssentialGoodsList;
  readonly filter: LineFilter;
}): JSX.Element {
  const { words } = usePage();
  const { lists } = words.page;
  const categories = distinct(list.lines.map(({ category }) => category));
  const flags = distinct(list.lines.flatMap((line) => line.flags.map(({ flag }) => flag)));
  const filtered = filter.tier !== null || filter.category !== null || filter.flag !== null;
  return (
    <details open={filtered}>
      <summary>{lists.filter}</summary>
      <form
        class="filter"
        method="get"
        action={writePlace({ screen: listScreen(list.id), choices: NOTHING_CHOSEN })}
      >
        <Select
          name="tier"
          label={lists.priority}
          options={tierOptions(list, words)}
          chosen={filter.tier}
        />
        <Select
          name="category"
          label={lists.category}
          options={named(categories, words.categories, lists.all)}
          chosen={filter.category}
        />
        <Select
          name="flag"
          label={lists.flag}
          options={named(flags, words.flags, lists.all)}
          chosen={filter.flag}
        />
        <KeptChoices />
        <button>{lists.apply}</button>
      </form>
    </details>
  );
}

function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
}): JSX.Element {
  return (
    <div>
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        {options.map(({ value, label: text }) => (
          <option value={value} selected={value === (chosen ?? '')}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A template shows its two first priorities by itself, any other list everything. */
function tierOptions(
  { kind, lines, header }: EssentialGoodsList,
  { lists, page }: ReturnType<typeof usePage>['words'],
): readonly Option[] {
  const held = TIERS.filter((tier) => lines.some((line) => line.tier === tier));
  const authority = header.contact?.name ?? header.issuer ?? '';
  const first =
    kind === 'template'
      ? [
          { value: '', label: page.lists.urgentOnly },
          { value: 'all', label: page.lists.everything },
        ]
      : [{ value: '', label: page.lists.everything }];
  return [
    ...first,
    ...held.map((tier) => ({ value: tier, label: fill(lists.tiers[tier], { authority }) })),
  ];
}

function named(
  values: readonly string[],
  words: Readonly<Record<string, string>>,
  all: string,
): readonly Option[] {
  const options = values.map((value) => ({ value, label: wordFor(words, value) }));
  return [{ value: '', label: all }, ...options.sort((a, b) => (a.label < b.label ? -1 : 1))];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
