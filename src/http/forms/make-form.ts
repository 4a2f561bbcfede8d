import { writeDocx } from '../../forms/docx/write-docx.js';
import type { Unprintable } from '../../forms/pdf/printable.js';
import { writePdf } from '../../forms/pdf/write-pdf.js';
import { writeWorkbook } from '../../forms/write-workbook.js';
import { printedForBorder, printedForGazette } from '../../lists/present/printed-list.js';
import { agencyWorkbookOf, workbookOf, type WorkbookParts } from '../../lists/present/workbook.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { WORDS } from '../../words/index.js';
import type { Language } from '../../words/words.js';
import { readPdfFonts } from './read-pdf-fonts.js';

/** A list in a form that takes time to make. */
export interface FormOrder {
  readonly form: 'xlsx' | 'docx' | 'pdf';
  readonly list: EssentialGoodsList;
  readonly language: Language;
  /** The lines of one flag, for the agency behind it; null for the whole list. */
  readonly agency: string | null;
  /** Our own texts in the language: the conditions of the list. */
  readonly texts: Readonly<Record<string, string>>;
  readonly documents: WorkbookParts['documents'];
  /** Who uses which code, by the key of `holderKey`. */
  readonly holders: Readonly<Record<string, readonly string[]>>;
}

/** What the letters of a PDF cannot show. */
export interface Undrawable {
  readonly detail: string;
}

/** The bytes of a form. The same order gives the same bytes. */
export async function makeForm(order: FormOrder): Promise<Result<Uint8Array, Undrawable>> {
  const { form, list, language, agency } = order;
  const texts = new Map(Object.entries(order.texts));
  const shown = {
    language,
    words: WORDS[language],
    translate: (text: string) => texts.get(text) ?? text,
  };
  switch (form) {
    case 'xlsx': {
      const holders = new Map(Object.entries(order.holders));
      const content =
        agency === null
          ? workbookOf(list, {
              ...shown,
              documents: order.documents,
              holders: (line, code) => holders.get(holderKey(line.goodId, code.code)) ?? [],
            })
          : agencyWorkbookOf(list, agency, shown);
      return succeed(await writeWorkbook(content));
    }
    case 'docx':
      return succeed(await writeDocx(printedForGazette(list, shown)));
    case 'pdf': {
      const made = await writePdf(printedForBorder(list, shown), readPdfFonts());
      return made.ok ? made : fail({ detail: describe(made.failure) });
    }
  }
}

export function holderKey(goodId: string | null, code: string): string {
  return `${goodId ?? ''} ${code}`;
}

function describe(failure: Unprintable): string {
  return failure.kind === 'character'
    ? `The letters of the PDF have no "${failure.character}".`
    : `A PDF in the language "${failure.language}" would be laid out wrongly.`;
}
