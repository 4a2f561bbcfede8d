import type { DataSet } from './data/read-data.js';

/** A table of what `data/` holds, in plain text. */
export function summariseData(data: DataSet): string {
  const codes = new Map<string, string>();
  for (const row of data.support) {
    const key = `${row.good_id}|${row.edition}|${row.code}|${row.form ?? ''}|${row.condition ?? ''}`;
    codes.set(`${key}|${row.kind}`, row.kind);
  }
  const main = data.classifications.filter((row) => !row.rival);
  const rivals = data.classifications.filter((row) => row.rival);
  return [
    section('Goods by kind', tally(data.goods.map((row) => row.kind))),
    section('Names by language', tally(data.names.map((row) => row.lang))),
    ...data.editions
      .filter((row) => row.extent !== 'codes-only')
      .map(({ edition }) =>
        section(
          `Classifications of HS ${edition} by basis`,
          tally(main.filter((row) => row.edition === edition).map((row) => row.basis)),
        ),
      ),
    section('Rival codes by basis', tally(rivals.map((row) => row.basis))),
    section('Classifications by what supports them', tally([...codes.values()])),
    section(
      'Listings by source and membership',
      tally(data.listings.map((row) => `${row.source}, ${row.membership}`)),
    ),
    section('Lines held of each source', linesHeld(data)),
    section(
      'Goods of each scenario, life-saving + essential / all',
      new Map(
        data.scenarios.map(({ id }) => {
          const rows = data.scenarioGoods.filter((row) => row.scenario === id);
          const urgent = rows.filter((r) => r.tier === 'life-saving' || r.tier === 'essential');
          return [id, `${urgent.length} / ${rows.length}`];
        }),
      ),
    ),
  ].join('\n\n');
}

function linesHeld(data: DataSet): Map<string, string> {
  return new Map(
    data.sources
      .map((source): [string, string] => {
        const rows = data.listings.filter((row) => row.source === source.id);
        const held = new Set(rows.flatMap((row) => row.lines)).size;
        return [source.id, `${held} of ${source.lines ?? 'an unknown number'}`];
      })
      .filter(([id]) => data.listings.some((row) => row.source === id)),
  );
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function section(title: string, rows: ReadonlyMap<string, number | string>): string {
  const width = Math.max(...[...rows.keys()].map((key) => key.length), 0);
  const lines = [...rows].map(([key, value]) => `  ${key.padEnd(width)}  ${value}`);
  return [title, ...lines].join('\n');
}
