import { nameOfLine } from '../line-name.js';
import type { EssentialGoodsList, ListCode, ListLine, NationalCode } from '../../model/list.js';
import { LIST_DOCUMENT, type XmlElement } from '../../model/xml-element.js';
import { lineElements } from './asycuda-line.js';
import { headerElement } from './asycuda-header.js';

/** The version of the shape: it rises where an element changes its meaning or goes. */
export const SHAPE_VERSION = '1';

/**
 * A list as items shaped like those of an ASYCUDA World declaration, which a customs tariff unit can
 * map to its tables (`docs/asycuda-shaped.md` has every element). Items are the rows of `listRows`:
 * one a code, one each where a code has national ones, and one for a line without a code. What
 * ASYCUDA has no element for stands apart, under `List_header` and `List_line`.
 */
export function asycudaItems(list: EssentialGoodsList, language = 'en'): XmlElement {
  const attributes = { shape: 'asycuda-shaped', shape_version: SHAPE_VERSION };
  const document: XmlElement = {
    name: LIST_DOCUMENT,
    attributes: { media_type: 'application/json' },
    content: JSON.stringify(list).replace(/[\ufffe\uffff]/g, asEscape),
  };
  const items = list.lines.flatMap((line) => itemsOf(line, language));
  return {
    name: 'Essential_goods_list',
    attributes,
    content: [headerElement(list), ...items, document],
  };
}

function itemsOf(line: ListLine, language: string): XmlElement[] {
  if (line.codes.length === 0) return [itemOf(line, null, null, language)];
  return line.codes.flatMap((code) =>
    code.national.length === 0
      ? [itemOf(line, code, null, language)]
      : code.national.map((national) => itemOf(line, code, national, language)),
  );
}

function itemOf(
  line: ListLine,
  code: ListCode | null,
  national: NationalCode | null,
  language: string,
): XmlElement {
  const name = nameOfLine(line, language);
  const content = [
    tarification(line, national?.code ?? code?.code ?? ''),
    {
      name: 'Goods_description',
      content: [
        { name: 'Description_of_goods', content: name },
        { name: 'Commercial_Description', content: line.specification ?? '' },
      ],
    },
    { name: 'List_line', content: lineElements(line, code, national) },
  ];
  return { name: 'Item', content };
}

/** ASYCUDA World takes eight digits as the code of a commodity and the rest as its precision. */
const COMMODITY_DIGITS = 8;

function tarification({ treatment, unit }: ListLine, code: string): XmlElement {
  const digits = code.replace(/[^0-9A-Za-z]/g, '');
  const { procedure } = treatment;
  return {
    name: 'Tarification',
    content: [
      {
        name: 'HScode',
        content: [
          { name: 'Commodity_code', content: digits.slice(0, COMMODITY_DIGITS) },
          { name: 'Precision_1', content: digits.slice(COMMODITY_DIGITS) },
        ],
      },
      { name: 'Extended_customs_procedure', content: procedure?.extended ?? '' },
      { name: 'National_customs_procedure', content: procedure?.national ?? '' },
      {
        name: 'Supplementary_unit',
        // Three p's: so ASYCUDA World writes it, and software looks for it.
        content: [{ name: 'Suppplementary_unit_code', content: unit ?? '' }],
      },
    ],
  };
}

/** What XML has no place for, as JSON writes it, so that the list that comes back is the same. */
function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`;
}
