import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { oneFileDocument } from '../../web/offline/documents.js';
import type { CarriedCopy } from '../../web/offline/one-file.js';
import { PAGE_STYLE } from '../../web/styles/page.js';

export interface OneFile {
  readonly html: string;
  /** For the header, where it comes over HTTP: that of the service forbids all that is inline. */
  readonly policy: string;
}

/**
 * The whole catalogue with the program that shows it, as one page that opens without any server. It
 * may run what it carries, and reach nothing.
 *
 * @param program the bundle of the one-file page
 */
export function makeOneFile(copy: CarriedCopy, program: string): OneFile {
  // What would end the element stands in no script of ours but in a text, where this is the same.
  const script = program.replaceAll('</script', '<\\/script').trim();
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(PAGE_STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const carried = deflateRawSync(JSON.stringify(copy), { level: 9 }).toString('base64');
  return {
    html: oneFileDocument({ policy, style: PAGE_STYLE, program: script, carried }),
    // A page can forbid to be framed in a header alone.
    policy: `${policy}; frame-ancestors 'none'`,
  };
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
