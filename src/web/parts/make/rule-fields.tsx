import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Rule } from '../../../model/compose.js';
import { type ListLine, TIERS } from '../../../model/list.js';
import { fill } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { TREATMENT_NAMES, TREATMENTS } from '../../make/read-rules.js';
import { tierWord } from '../../make/tier-word.js';
import { Choice, choicesIn } from './choice.js';

/** Without a script there are a few rules more than were said; with one, as many as are needed. */
const SPARE = 2;

/** Duty, VAT and the rest, for priorities, kinds and flags. */
export function RuleFields({
  rules,
  lines,
}: {
  readonly rules: readonly Rule[];
  readonly lines: readonly ListLine[];
}): JSX.Element {
  const { words, browser } = usePage();
  const { make } = words.tools;
  const [places, setPlaces] = useState(rules.length + SPARE);
  return (
    <section>
      <h2>{make.rules}</h2>
      <p class="small">{make.rulesHint}</p>
      {Array.from({ length: places }, (_, place) => (
        <OneRule key={place} place={place} rule={rules[place] ?? null} lines={lines} />
      ))}
      {browser !== null && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setPlaces(places + 1);
          }}
        >
          {make.addRule}
        </button>
      )}
    </section>
  );
}

function OneRule({
  place,
  rule,
  lines,
}: {
  readonly place: number;
  readonly rule: Rule | null;
  readonly lines: readonly ListLine[];
}): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const name = (member: string): string => `rule:${place}:${member}`;
  const categories = lines.map(({ category }) => category);
  const flags = lines.flatMap((line) => line.flags.map(({ flag }) => flag));
  return (
    <fieldset class="box">
      <legend>{fill(make.rule, { n: place + 1 })}</legend>
      <Tiers name={name('tier')} chosen={rule?.where.tier ?? []} label={make.where} />
      <div class="fields">
        <Choice
          name={name('category')}
          label={words.page.lists.category}
          none={make.anyCategory}
          options={choicesIn(categories, words.categories)}
          chosen={rule?.where.category[0]}
        />
        <Choice
          name={name('flag')}
          label={words.page.lists.flag}
          none={make.anyFlag}
          options={choicesIn(flags, words.flags)}
          chosen={rule?.where.flag[0]}
        />
        {TREATMENT_NAMES.map((member) => {
          const said: Readonly<Record<string, string>> = words.lists[member];
          return (
            <Choice
              key={member}
              name={name(member)}
              label={make[member]}
              none={make.notStated}
              options={TREATMENTS[member].map((value) => ({ value, label: said[value] ?? value }))}
              chosen={rule?.set.treatment?.[member]}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function Tiers({
  name,
  chosen,
  label,
}: {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly label: string;
}): JSX.Element {
  const { words } = usePage();
  return (
    <fieldset>
      <legend class="small">{label}</legend>
      <ul class="ticks">
        {TIERS.slice(0, 3).map((tier) => (
          <li key={tier}>
            <label>
              <input
                type="checkbox"
                name={name}
                value={tier}
                defaultChecked={chosen.includes(tier)}
              />
              <span>{tierWord(tier, words)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
