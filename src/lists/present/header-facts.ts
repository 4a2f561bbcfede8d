import type { EssentialGoodsList, ListHeader } from '../../model/list.js';
import { fill, wordFor, type Words } from '../../words/words.js';
import type { Shown } from './line-view.js';

/** Label and value, as they stand on a cover and under a title. */
export type LabelledFact = readonly [string, string];

/** What a list says of itself, in the words of a language; what it does not say is left out. */
export function headerFacts(list: EssentialGoodsList, { words }: Shown): readonly LabelledFact[] {
  const { header, labels } = { header: list.header, labels: words.lists.header };
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.state, words.lists.states[list.state]],
    ...originFacts(header, words),
    ...scopeFacts(list, words),
    ...timeFacts(header, words),
    [labels.lines, String(list.lines.length)],
    [labels.licence, header.licence ?? null],
    [labels.disclaimer, header.disclaimer ?? null],
    [labels.data, describeRelease(list.release)],
    [labels.hash, list.contentHash],
  ];
  return facts.filter((fact): fact is LabelledFact => fact[1] !== null && fact[1] !== '');
}

type Facts = readonly (readonly [string, string | null])[];

function originFacts(header: ListHeader, { lists: { header: labels } }: Words): Facts {
  const { contact, supersedes } = header;
  return [
    [labels.reference, header.reference ?? null],
    [labels.version, header.version ?? null],
    [labels.supersedes, joined([supersedes?.id, supersedes?.version], ' ')],
    [labels.issuer, header.issuer ?? null],
    [
      labels.cosigners,
      joined(header.cosigners?.map(({ agency, date }) => joined([agency, date], ', ')) ?? [], '; '),
    ],
    [
      labels.legalBasis,
      joined(
        header.legalBasis?.map(({ act, article, url }) => joined([act, article, url], ', ')) ?? [],
        '; ',
      ),
    ],
    [labels.contact, joined([contact?.name, contact?.phone, contact?.email, contact?.hours], ', ')],
  ];
}

function scopeFacts({ header, edition, scenarios }: EssentialGoodsList, words: Words): Facts {
  const { header: labels, directions, binding, columns } = words.lists;
  const { nationalTariff: tariff } = header;
  return [
    [
      labels.scenarios,
      joined(
        scenarios.map((id) => wordFor(words.scenarios, id)),
        ' + ',
      ),
    ],
    [labels.country, header.country ?? null],
    [labels.areas, joined(header.areas ?? [], ', ')],
    [labels.entryPoints, joined(header.entryPoints ?? [], ', ')],
    [labels.directions, joined(header.directions?.map((one) => directions[one]) ?? [], ', ')],
    [labels.glide, header.glide ?? null],
    [labels.importers, joined(header.importers ?? [], '; ')],
    [labels.edition, fill(columns.code, { edition })],
    [
      labels.nationalTariff,
      tariff === undefined
        ? null
        : joined([tariff.edition, tariff.binding ? binding.yes : binding.no], ', '),
    ],
  ];
}

function timeFacts(header: ListHeader, { lists: { header: labels, timeBasis } }: Words): Facts {
  return [
    [labels.published, header.published ?? null],
    [labels.effectiveFrom, header.effectiveFrom ?? null],
    [labels.effectiveTo, header.effectiveTo ?? null],
    [labels.graceDays, header.graceDays?.toString() ?? null],
    [labels.timeBasis, header.timeBasis === undefined ? null : timeBasis[header.timeBasis]],
    [labels.timeZone, header.timeZone ?? null],
    [labels.reviewDue, header.reviewDue ?? null],
  ];
}

function joined(parts: readonly (string | null | undefined)[], by: string): string | null {
  const said = parts.filter((part) => part !== undefined && part !== null && part !== '');
  return said.length === 0 ? null : said.join(by);
}

/**
 * The day and the mark of a release. The word "release" is never shown: in customs it means letting
 * goods go.
 *
 * @example describeRelease('2026-11-25-3f9ab2c1') // '2026-11-25 (3f9ab2c1)'
 */
export function describeRelease(release: string): string {
  return `${releaseDay(release)} (${release.slice(11)})`;
}

/** The calendar day of a release, `YYYY-MM-DD`. */
export function releaseDay(release: string): string {
  return release.slice(0, 10);
}

/** What stands on every page of a list that is not in force as the list of an authority. */
export function marksOf(
  { kind, state, exercise }: EssentialGoodsList,
  { words: { lists } }: Shown,
): readonly string[] {
  return [
    exercise ? lists.marks.exercise : null,
    kind === 'template' ? lists.marks.template : null,
    state === 'draft' ? lists.marks.draft : null,
  ].filter((mark) => mark !== null);
}

/** The title in a language, else in English, else in the first there is. */
export function titleOf(list: EssentialGoodsList, { language, words }: Shown): string {
  const title =
    list.titles[language] ?? list.titles['en'] ?? Object.values(list.titles)[0] ?? list.id;
  // Where a title is shown, the marks stand beside it.
  return title.replace(` (${words.lists.marks.template})`, '');
}
