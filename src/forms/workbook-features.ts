import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { SheetContent } from '../model/workbook.js';

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/**
 * What the writer of workbooks has no option for, added to its XML: hidden sheets, filters over the
 * headings, columns of texts, pages as wide as the sheet, and headings on every printed page.
 */
export function workbookFeature(sheets: readonly SheetContent[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && sheets[index ?? -1]?.hidden === true
              ? { ...attributes, state: 'hidden' }
              : attributes,
          transform: (xml) => nameRanges(xml, sheets),
        },
        [SHEET_FILE]: {
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : fitAndFilter(xml, sheet);
          },
        },
      },
    },
  };
}

function fitAndFilter(xml: string, sheet: SheetContent): string {
  const fitted = insert(typeColumns(xml, sheet), '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  if (!sheet.filter) return fitted;
  return insert(fitted, getSelfClosingTagMarkup('autoFilter', { ref: filterRange(sheet) }));
}

/** Cells under the last row take the format of a column of codes, where people add lines. */
function typeColumns(xml: string, { columns }: SheetContent): string {
  return columns.reduce((before, { code }, place) => {
    const [, style] =
      new RegExp(`<c r="${getCellAddress(1, place)}" s="(\\d+)"`).exec(before) ?? [];
    if (!code || style === undefined) return before;
    const start = `<col min="${place + 1}" `;
    return before.replace(start, `${start}style="${style}" `);
  }, xml);
}

function insert(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** Names that spreadsheets know: the range of a filter, and the rows repeated in print. */
function nameRanges(xml: string, sheets: readonly SheetContent[]): string {
  const held = findElement(xml, 'definedNames');
  const names = sheets.flatMap((sheet, index) => rangesOf(sheet).map((name) => name(index)));
  if (held === undefined) return xml;
  const markup = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return replaceElement(xml, held, markup);
}

function rangesOf(sheet: SheetContent): ((index: number) => string)[] {
  const quoted = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'!`);
  const name = (id: string, range: string, hidden: boolean) => (index: number) =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${quoted}${range}</definedName>`;
  const filter = fixed(filterRange(sheet));
  return [
    ...(sheet.filter ? [name('_FilterDatabase', filter, true)] : []),
    ...(sheet.frozenRows > 0 ? [name('Print_Titles', `$1:$${sheet.frozenRows}`, false)] : []),
  ];
}

/** From the first heading to the last cell under the headings. */
function filterRange({ columns, rows }: SheetContent): string {
  return `A1:${getCellAddress(rows.length, Math.max(0, columns.length - 1))}`;
}

function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
