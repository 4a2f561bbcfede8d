import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader sees it. */
export interface ReadPdf {
  /** The text of each page, line by line. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly string[];
  readonly language: string | null;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  const outline = (await pdf.getOutline()) as readonly { readonly title: string }[] | null;
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
  await task.destroy();
  return {
    pages,
    bookmarks: (outline ?? []).map(({ title }) => title),
    language: info.Language ?? null,
  };
}
