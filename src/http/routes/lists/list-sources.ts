import type { WorkbookParts } from '../../../lists/present/workbook.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { holderKey } from '../../forms/make-form.js';
import type { Service } from '../../service.js';

/** The documents behind the catalogue, as a workbook lists them. */
export function sourcesOf({ catalogue }: Service): WorkbookParts['documents'] {
  return catalogue.references.sources.map(({ title, issuer, date, url }) => ({
    title,
    issuer,
    date,
    url,
  }));
}

/** Who is known to use each code of the goods on a list, from what supports its classifications. */
export function holdersOf(
  { lines, edition }: EssentialGoodsList,
  { catalogue }: Service,
): Readonly<Record<string, readonly string[]>> {
  const goods = lines.flatMap(({ goodId }) =>
    goodId === null ? [] : (catalogue.good(goodId) ?? []),
  );
  return Object.fromEntries(
    goods.flatMap((good) =>
      good.classifications
        .filter((one) => one.edition === edition)
        .map(({ code, support }) => [
          holderKey(good.id, code),
          [...new Set(support.flatMap(({ issuer }) => issuer ?? []))],
        ]),
    ),
  );
}

/** The conditions of a list in a language, as far as they are translated. */
export function conditionsIn(
  { lines }: EssentialGoodsList,
  language: string,
  { catalogue }: Service,
): Readonly<Record<string, string>> {
  const translate = catalogue.translator(language);
  const texts = lines.flatMap(({ codes }) =>
    codes.flatMap(({ condition }) => condition?.text ?? []),
  );
  return Object.fromEntries(texts.map((text) => [text, translate(text)]));
}
