import type { CodeTables } from '../../model/code-tables.js';
import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { codeContains, codeLevel, codeParents, type HsCode } from '../../model/hs-code.js';
import type { CodeLink, Nomenclature } from '../../model/nomenclature.js';

/** The nomenclature out of tables in memory: the same answers as the catalogue file gives. */
export function openTables(tables: CodeTables, goods: readonly Good[]): Nomenclature {
  const editions = tables.editions.map(({ edition }) => edition);
  const codes = new Map(tables.editions.map((held) => [held.edition, held.codes]));
  const units = unitsOf(tables);
  const labels = new Map<HsCode, readonly (string | null)[]>(
    tables.labels.map((row) => [row.code, row.labels]),
  );
  const { successors, predecessors } = linksOf(tables);

  const under = (code: HsCode, edition: Edition): readonly HsCode[] => {
    const all = codes.get(edition) ?? [];
    return all.slice(firstAt(all, code), firstAt(all, `${code}~`));
  };
  const label = (code: HsCode, edition: Edition): string | null =>
    labels.get(code)?.[editions.indexOf(edition)] ?? null;
  const nomenclature: Nomenclature = {
    code: (code, edition) => {
      if (under(code, edition).length === 0) return null;
      return {
        code,
        edition,
        level: codeLevel(code),
        label: label(code, edition),
        unit: units.get(keyOf(edition, code)) ?? null,
        parents: codeParents(code).map((parent) => ({
          code: parent,
          label: label(parent, edition),
        })),
        predecessors: nomenclature.predecessors(code, edition),
        successors: nomenclature.successors(code, edition),
      };
    },
    editionsOf: (code) => editions.filter((edition) => under(code, edition).length > 0),
    label,
    under,
    goodsOf: (code, edition) =>
      goods.filter((good) =>
        good.classifications.some(
          (held) => held.edition === edition && codeContains(code, held.code),
        ),
      ),
    successors: (code, edition) => successors.get(keyOf(edition, code)) ?? [],
    predecessors: (code, edition) => predecessors.get(keyOf(edition, code)) ?? [],
  };
  return nomenclature;
}

function keyOf(edition: Edition, code: HsCode): string {
  return `${edition} ${code}`;
}

/** Where a text stands in sorted codes, or would stand. */
function firstAt(codes: readonly HsCode[], text: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitsOf({ editions }: CodeTables): ReadonlyMap<string, string | null> {
  return new Map(
    editions.flatMap(({ edition, codes, units }) =>
      codes.map((code, at) => [keyOf(edition, code), units[at] ?? null] as const),
    ),
  );
}

interface Links {
  readonly successors: ReadonlyMap<string, readonly CodeLink[]>;
  readonly predecessors: ReadonlyMap<string, readonly CodeLink[]>;
}

function linksOf({ correlations }: CodeTables): Links {
  const successors = new Map<string, CodeLink[]>();
  const predecessors = new Map<string, CodeLink[]>();
  for (const table of correlations)
    for (const { from, to, relation, partOfFrom, partOfTo } of table.rows) {
      add(successors, keyOf(table.from, from), {
        edition: table.to,
        code: to,
        relation,
        part: partOfFrom,
      });
      add(predecessors, keyOf(table.to, to), {
        edition: table.from,
        code: from,
        relation,
        part: partOfTo,
      });
    }
  const order = (sign: number) => (a: CodeLink, b: CodeLink) =>
    sign * compare(a.edition, b.edition) || compare(a.code, b.code);
  for (const links of successors.values()) links.sort(order(1));
  // The newest edition before comes first.
  for (const links of predecessors.values()) links.sort(order(-1));
  return { successors, predecessors };
}

function add(links: Map<string, CodeLink[]>, key: string, link: CodeLink): void {
  const found = links.get(key);
  if (found === undefined) links.set(key, [link]);
  else found.push(link);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
