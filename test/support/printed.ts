import type { PrintedDocument, PrintedPart } from '../../src/model/printed.js';
import type { ListRow } from '../../src/lists/list-rows.js';

/** A document with the parts given, and nothing else to say. */
export function printed(
  parts: readonly PrintedPart[],
  more: Partial<PrintedDocument> = {},
): PrintedDocument {
  return {
    title: 'Earthquake: essential goods',
    language: 'en',
    rightToLeft: false,
    marks: ['PLANNING TEMPLATE, not the list of any authority', 'EXERCISE'],
    facts: [
      ['Issuer', 'none'],
      ['HS edition', '2022'],
    ],
    parts,
    footer: 'earthquake 2026-11-24',
    pageNumber: 'Page {page} of {pages}',
    day: '2026-11-24',
    author: 'HS Essentials',
    attachment: null,
    ...more,
  };
}

/** Rows of a list as a table with a group for each tier. */
export function tableOfRows(rows: readonly ListRow[]): PrintedPart {
  const tiers = [...new Set(rows.map(({ tier }) => tier))];
  return {
    kind: 'table',
    heading: 'Goods',
    dense: false,
    columns: [
      { title: 'No', share: 1, code: true },
      { title: 'Good', share: 6, code: false },
      { title: 'HS code', share: 2, code: true },
    ],
    groups: tiers.map((tier) => ({
      heading: tier,
      rows: rows
        .filter((row) => row.tier === tier)
        .map((row) => [
          [{ text: row.no, style: 'main' }],
          [
            { text: row.name, style: 'main' },
            { text: row.note, style: 'small' },
          ],
          [{ text: row.code, style: 'main' }],
        ]),
    })),
  };
}
