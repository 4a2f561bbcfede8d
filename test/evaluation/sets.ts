import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import type { Answer } from '../../src/model/answer.js';
import type { Good } from '../../src/model/good.js';
import { codeDigits } from '../../src/model/hs-code.js';
import { areAlike } from '../../src/search/look-alikes.js';
import { misspell, respell, seeded } from './generate.js';
import type { Case } from './measure.js';

/** Rows of a tab-separated file by column name. */
export function readRows(path: string): readonly Readonly<Record<string, string>>[] {
  if (!existsSync(path)) return [];
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}

const GOLDEN = join(PROGRAM_ROOT, 'test/golden/queries.tsv');

function isGood(ids: readonly string[]): (answer: Answer, place: number) => boolean {
  return (answer, place) => ids.includes(answer.matches[place]?.good.id ?? '');
}

/** The reviewed queries, by their set. */
export function goldenSets(): ReadonlyMap<string, readonly Case[]> {
  const sets = new Map<string, Case[]>();
  for (const row of readRows(GOLDEN)) {
    const ids = (row['expected'] ?? '').split('|').filter((id) => id !== '');
    const allowed = (row['allowed'] ?? '').split('|').filter((word) => word !== '');
    const { form = '', code = '' } = row;
    const set = row['set'] ?? '';
    const one: Case = {
      query: row['query'] ?? '',
      edition: row['edition'] === '' ? '2022' : (row['edition'] ?? '2022'),
      // A code query names no good: its row promises the code, which is checked below.
      isRight: set === 'code' ? () => true : ids.length === 0 ? null : isGood(ids),
      alsoHolds: (answer) => {
        if (allowed.length > 0 && !allowed.includes(answer.resolution))
          return `not ${allowed.join(' or ')}`;
        if (form !== '' && answer.understood.form !== form) return `form is not ${form}`;
        if (code === '') return null;
        return (answer.decided?.code ?? '-') === code ? null : `code is not ${code}`;
      },
    };
    sets.set(set, [...(sets.get(set) ?? []), one]);
  }
  return sets;
}

/** Names with letters changed, made from the catalogue: the same on every run. */
export function generatedSets(goods: readonly Good[]): ReadonlyMap<string, readonly Case[]> {
  const random = seeded(20261125);
  const named = goods.filter((good) => good.name.length >= 7 && !good.name.includes('+'));
  const medicines = named.filter((good) => good.kind === 'medicine');
  const vary = (from: readonly Good[], change: (name: string) => string | null): readonly Case[] =>
    from.flatMap((good) => {
      const query = change(good.name);
      return query === null ? [] : [{ query, edition: '2022', isRight: isGood([good.id]) }];
    });
  const long = named.filter((good) => good.name.split(' ').some((word) => word.length >= 12));
  return new Map([
    ['one edit', vary(named, (name) => misspell(name, 1, random))],
    [
      'two edits',
      vary(
        named.filter((g) => g.name.length >= 9),
        (name) => misspell(name, 2, random),
      ),
    ],
    ['sound-alike', vary(medicines, (name) => respell(name, random))],
    ['three edits in a long word', vary(long, (name) => misspell(name, 3, random))],
    ['between look-alikes', betweenLookAlikes(medicines)],
  ]);
}

/** Texts that lie one edit from each of two medicines: none may be chosen. */
function betweenLookAlikes(medicines: readonly Good[]): readonly Case[] {
  return medicines.flatMap((good, place) =>
    medicines
      .slice(place + 1)
      .filter((other) => areAlike(good.name, other.name))
      .flatMap((other): Case[] => {
        const middle = halfWay(good.name, other.name);
        if (middle === null) return [];
        return [{ query: middle, edition: '2022', isRight: null }];
      }),
  );
}

/** The first half of the differences between two names of one length. */
function halfWay(a: string, b: string): string | null {
  if (a.length !== b.length) return null;
  const differ = Array.from(a).flatMap((letter, at) => (letter === b.charAt(at) ? [] : [at]));
  if (differ.length !== 2) return null;
  const [first = 0] = differ;
  return a.slice(0, first) + b.charAt(first) + a.slice(first + 1);
}

/** Names in the reference lists that are not the id of the good with spaces. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'insulin (human)': ['insulin-human', 'insulin-glargine'],
  'albumin (human)': ['albumin-human'],
  'darunavir (+ cobicistat)': ['darunavir', 'darunavir-cobicistat'],
  'fluticasone + salmeterol': ['fluticasone-salmeterol', 'fluticasone'],
  'lopinavir + ritonavir': ['lopinavir-ritonavir', 'lopinavir', 'ritonavir'],
  'vasopressin (argipressin)': ['vasopressin'],
};

function expectedIds(name: string): readonly string[] {
  const id = name
    .toLowerCase()
    .replace(/\s*\+\s*/g, '-')
    .replace(/[^a-z0-9]+/g, '-');
  return EXPECTED[name] ?? [id.replace(/^-|-$/g, '')];
}

/** The open real texts, where they lie beside this checkout. */
export function sharedSets(folder: string): ReadonlyMap<string, readonly Case[]> {
  const read = (name: string): readonly Readonly<Record<string, string>>[] =>
    readRows(join(folder, `${name}.tsv`));
  const byGood = (name: string): readonly Case[] =>
    read(name).map((row) => ({
      query: row['query'] ?? '',
      edition: '2022',
      isRight: isGood(expectedIds(row['expected_good'] ?? '')),
    }));
  const byCode = (name: string): readonly Case[] =>
    read(name).map((row) => ({
      query: row['query'] ?? '',
      edition: '2022',
      isRight: (answer, place) =>
        (answer.matches[place]?.good.classifications ?? []).some((one) =>
          (row['expected_hs6'] ?? '').startsWith(codeDigits(one.code)),
        ),
    }));
  const vague = (name: string): readonly Case[] =>
    read(name).map((row) => ({ query: row['query'] ?? '', edition: '2022', isRight: null }));
  return new Map(
    [
      ['aid catalogue, medicines', byGood('aid-catalogue-medicines')] as const,
      ['aid catalogue, items', byGood('aid-catalogue-items')] as const,
      ['Spanish, Portuguese, Italian names', byGood('medicine-names-romance')] as const,
      ['official names', byCode('official-names')] as const,
      ['tariff index terms', byCode('tariff-index-terms')] as const,
      ['declared goods', byCode('declared-goods')] as const,
      ['vague texts', vague('vague-texts')] as const,
      ['ambiguous terms', vague('ambiguous-terms')] as const,
    ].filter(([, cases]) => cases.length > 0),
  );
}
