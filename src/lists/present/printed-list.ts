import type { EssentialGoodsList, Tier } from '../../model/list.js';
import type {
  PrintedCell,
  PrintedDocument,
  PrintedGroup,
  PrintedPart,
} from '../../model/printed.js';
import { fill, RIGHT_TO_LEFT, type Words } from '../../words/words.js';
import { describeRelease, headerFacts, marksOf, releaseDay, titleOf } from './header-facts.js';
import { type CodeView, type LineView, type Shown, viewLine } from './line-view.js';

/** The list to hang up at a border post: a short list, all lines, and an index by code and by name. */
export function printedForBorder(list: EssentialGoodsList, shown: Shown): PrintedDocument {
  const { lists: words } = shown.words;
  const views = list.lines.map((line) => viewLine(list, line, shown));
  const urgent = list.lines.flatMap(({ tier }, place) =>
    isUrgent(tier) ? (views[place] ?? []) : [],
  );
  return {
    ...frame(list, shown),
    parts: [
      // First what an officer looks for, on as few pages as it takes.
      shortList(urgent, list, shown),
      {
        kind: 'text',
        heading: words.titles.readMe,
        paragraphs: [...words.readMe, words.codes.exMeans],
      },
      { kind: 'text', heading: words.titles.isNot, paragraphs: words.isNot },
      allLines(views, list, shown),
      { kind: 'index', heading: words.titles.byCode, entries: indexByCode(views) },
      { kind: 'index', heading: words.titles.byName, entries: indexByName(views, shown) },
    ],
  };
}

/** The schedule that goes into a gazette: number, description, heading, condition, treatment. */
export function printedForGazette(list: EssentialGoodsList, shown: Shown): PrintedDocument {
  const { lists: words } = shown.words;
  const views = list.lines.map((line) => viewLine(list, line, shown));
  return {
    ...frame(list, shown),
    parts: [
      {
        kind: 'table',
        heading: words.titles.schedule,
        dense: false,
        columns: [
          { title: words.columns.no, share: 7, code: true },
          { title: words.columns.item, share: 34, code: false },
          { title: codeTitle(list, words), share: 15, code: true },
          { title: words.columns.condition, share: 26, code: false },
          { title: words.columns.treatment, share: 26, code: false },
        ],
        groups: byCategory(views, (view) => [
          [main(String(view.no))],
          nameCell(view),
          bareCodes(view, words),
          [...view.codes.flatMap(conditionsOf), ...view.conditions, ...view.limits].map(small),
          [...view.treatment, ...view.permits].map(small),
        ]),
      },
      { kind: 'text', heading: words.titles.isNot, paragraphs: words.isNot },
    ],
  };
}

function frame(list: EssentialGoodsList, shown: Shown): Omit<PrintedDocument, 'parts'> {
  const { language, words } = shown;
  const { header } = list;
  return {
    title: titleOf(list, shown),
    language,
    rightToLeft: RIGHT_TO_LEFT.includes(language),
    marks: marksOf(list, shown),
    facts: headerFacts(list, shown),
    footer: `${words.lists.header.data} ${describeRelease(list.release)} · ${list.contentHash.slice(0, 19)}`,
    pageNumber: words.lists.page,
    day: releaseDay(list.release),
    author: header.issuer ?? 'HS Essentials',
    attachment: {
      name: `${list.id}.json`,
      mediaType: 'application/json',
      description: titleOf(list, shown),
      text: JSON.stringify(list),
    },
  };
}

function isUrgent(tier: Tier): boolean {
  return tier === 'life-saving' || tier === 'essential';
}

/** Number, item and code alone, close together: what an officer looks at first. */
function shortList(
  views: readonly LineView[],
  list: EssentialGoodsList,
  { words }: Shown,
): PrintedPart {
  const { columns, titles } = words.lists;
  return {
    kind: 'table',
    heading: titles.short,
    dense: true,
    columns: [
      { title: columns.no, share: 6, code: true },
      { title: columns.item, share: 44, code: false },
      { title: codeTitle(list, words.lists), share: 50, code: true },
    ],
    groups: byCategory(views, (view) => [
      [main(String(view.no))],
      [main(view.name), ...view.otherNames.slice(0, 1).map(small)],
      [main(distinctCodes(view).join(' · ') || words.lists.codes.none)],
    ]),
  };
}

function allLines(
  views: readonly LineView[],
  list: EssentialGoodsList,
  { words }: Shown,
): PrintedPart {
  const { columns, titles } = words.lists;
  return {
    kind: 'table',
    heading: titles.all,
    dense: false,
    columns: [
      { title: columns.no, share: 7, code: true },
      { title: columns.item, share: 36, code: false },
      { title: codeTitle(list, words.lists), share: 30, code: true },
      { title: columns.treatment, share: 35, code: false },
    ],
    groups: byCategory(views, (view) => [
      [main(String(view.no))],
      [
        ...nameCell(view),
        small(view.priority),
        ...[...view.conditions, ...view.limits, ...(view.note === null ? [] : [view.note])].map(
          small,
        ),
      ],
      codeCell(view, words.lists),
      [...view.treatment, ...view.permits, ...view.attention].map(small),
    ]),
  };
}

function nameCell(view: LineView): PrintedCell {
  const specification = view.specification === null ? [] : [view.specification];
  return [main(view.name), ...[...view.otherNames, ...specification].map(small)];
}

/** Each code with when it applies under it; then the codes that others use. */
function codeCell(view: LineView, words: Words['lists']): PrintedCell {
  if (view.codes.length === 0) return [main(words.codes.none)];
  return [
    ...view.codes.flatMap((code) => [
      main(code.shown),
      ...[...code.when, ...code.national].map(small),
    ]),
    ...view.rivals.map((code) => small(`${words.codes.rivalUnknown}: ${code.shown}`)),
  ];
}

/** Codes alone, where their conditions have a column of their own. */
function bareCodes(view: LineView, words: Words['lists']): PrintedCell {
  const codes = view.codes.flatMap(({ shown, national }) => [main(shown), ...national.map(small)]);
  return codes.length === 0 ? [main(words.codes.none)] : codes;
}

function conditionsOf({ shown, when }: CodeView): string[] {
  return when.map((one) => `${shown}: ${one}`);
}

function distinctCodes({ codes }: LineView): readonly string[] {
  return [...new Set(codes.map(({ shown }) => shown))];
}

function codeTitle({ edition }: EssentialGoodsList, words: Words['lists']): string {
  return fill(words.columns.code, { edition });
}

/** Groups in the order in which their first line stands. */
function byCategory(
  views: readonly LineView[],
  row: (view: LineView) => PrintedCell[],
): PrintedGroup[] {
  const groups = new Map<string, PrintedCell[][]>();
  for (const view of views)
    groups.set(view.category, [...(groups.get(view.category) ?? []), row(view)]);
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}

function indexByCode(views: readonly LineView[]): { text: string; refs: string }[] {
  const places = new Map<string, Set<number>>();
  for (const { no, codes } of views)
    for (const { code } of codes) places.set(code, (places.get(code) ?? new Set()).add(no));
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, numbers]) => ({ text, refs: [...numbers].join(', ') }));
}

/** By every name that stands on the list, in the order of the language. */
function indexByName(
  views: readonly LineView[],
  { language }: Shown,
): { text: string; refs: string }[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return views
    .flatMap((view) =>
      [view.name, ...view.otherNames].map((text) => ({ text, refs: String(view.no) })),
    )
    .sort((a, b) => collator.compare(a.text, b.text) || Number(a.refs) - Number(b.refs));
}

function main(text: string): PrintedCell[number] {
  return { text, style: 'main' };
}

function small(text: string): PrintedCell[number] {
  return { text, style: 'small' };
}
