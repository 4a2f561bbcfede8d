import type {
  PrintedCell,
  PrintedColumn,
  PrintedDocument,
  PrintedPart,
} from '../../model/printed.js';
import { html, type Html } from '../html.js';

/**
 * A document for paper as a page that a browser prints: in every script, from right to left where it
 * is written so. Codes stand from left to right in any text.
 *
 * @param stylesheet its address
 */
export function printedPage(document: PrintedDocument, stylesheet: string): string {
  const { title, language, rightToLeft, marks, facts, parts, footer } = document;
  return html`<!doctype html>
    <html lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        ${marks.length > 0 && html`<p class="marks">${marks.join(' · ')}</p>`}
        <main>
          <h1>${title}</h1>
          <dl class="facts">
            ${facts.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd><bdi>${value}</bdi></dd>
                </div>`,
            )}
          </dl>
          ${parts.map(partOf)}
        </main>
        <footer><bdi>${footer}</bdi></footer>
      </body>
    </html>`.text;
}

function partOf(part: PrintedPart): Html {
  return html`<section>
    <h2>${part.heading}</h2>
    ${contentOf(part)}
  </section>`;
}

function contentOf(part: PrintedPart): Html | readonly Html[] {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
    case 'index':
      return html`<ul class="index">
        ${part.entries.map(({ text, refs }) => html`<li><bdi>${text}</bdi> <b>${refs}</b></li>`)}
      </ul>`;
    case 'table':
      return html`<table class="${part.dense ? 'dense' : 'full'}">
        <thead>
          <tr>
            ${part.columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        ${part.groups.map(
          ({ heading, rows }) =>
            html`<tbody>
              ${
                heading !== '' &&
                html`<tr class="group">
                  <th colspan="${part.columns.length}" scope="rowgroup">${heading}</th>
                </tr>`
              }
              ${rows.map(
                (row) =>
                  html`<tr>
                    ${row.map((cell, place) => cellOf(cell, part.columns[place]))}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>`;
  }
}

function cellOf(cell: PrintedCell, column: PrintedColumn | undefined): Html {
  return html`<td class="${column?.code === true ? 'code' : 'text'}">
    ${cell.map(({ text, style }) => html`<p class="${style}">${column?.code === true && style === 'main' ? html`<bdi dir="ltr">${text}</bdi>` : html`<bdi>${text}</bdi>`}</p>`)}
  </td>`;
}
