import { WORDS } from '../../words/index.js';
import { html, Html } from '../html.js';
import { ICON_SVG } from '../icon.js';

const { page, offline } = WORDS.en;

/** What a page needs beside its content so that a browser runs the program and keeps it. */
export function filesOf({
  style,
  app,
}: {
  readonly style: string;
  readonly app: string | null;
}): Html {
  return html`<link rel="stylesheet" href="${style}" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/icon-192.png" />
    <link rel="manifest" href="/manifest.webmanifest" />
    ${app !== null && html`<script type="module" src="${app}"></script>`}`;
}

/**
 * A page without content, and without a language until the program has chosen one: what a browser
 * shows at any address where no server answers.
 */
export function shellDocument(files: { readonly style: string; readonly app: string }): string {
  return html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.name}</title>
        ${filesOf(files)}
      </head>
      <body>
        <div id="app"></div>
        <div id="copy-status"></div>
      </body>
    </html>`.text;
}

/** What the one file is put together from; its scripts and styles are named by hash in its policy. */
export interface OneFileParts {
  /** Content security policy. */
  readonly policy: string;
  readonly style: string;
  readonly program: string;
  /** The copy, deflated and as base64. */
  readonly carried: string;
}

export function oneFileDocument({ policy, style, program, carried }: OneFileParts): string {
  return html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.name}</title>
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON_SVG)}" />
        ${exactly('style', style)}
      </head>
      <body>
        <div id="app"><noscript>${offline.noScript}</noscript></div>
        <div id="copy-status"></div>
        ${exactly('script type="text/plain" id="carried"', carried)} ${exactly('script', program)}
      </body>
    </html>`.text;
}

/** An element that holds a text and not a blank more: the policy has the hash of it. */
function exactly(start: string, text: string): Html {
  const [name = ''] = start.split(' ');
  return new Html(`<${start}>${text}</${name}>`);
}
