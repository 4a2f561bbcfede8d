import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** RFC 9110 section 12.5.3: the content codings that the writer knows, best first. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** Below this the head of a compressed body costs more than is saved. */
const SMALLEST = 860;

/**
 * The coding to send: the one with the highest quality, and among equals the smallest body.
 *
 * @example chooseCoding('gzip;q=1.0, br;q=0.5') // 'gzip'
 * @returns "identity" where there is no header; a client that refuses even that gets it anyway,
 * as RFC 9110 allows, since an error helps nobody
 */
export function chooseCoding(header: string | undefined): Coding {
  if (header === undefined || header.trim() === '') return 'identity';
  const asked = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const quality = (coding: Coding): number =>
    asked.get(coding) ?? asked.get('*') ?? (coding === 'identity' ? 0.001 : 0);
  return CODINGS.reduce((best, coding) => (quality(coding) > quality(best) ? coding : best));
}

/** The bytes of a body in a coding; short bodies, and packed ones, are sent as they are. */
export function encodeBody(
  body: string | Uint8Array,
  coding: Coding,
): { bytes: Buffer; coding: Coding } {
  const bytes = Buffer.from(body);
  if (typeof body !== 'string' || bytes.length < SMALLEST) return { bytes, coding: 'identity' };
  switch (coding) {
    case 'br':
      return {
        // Level 5 is as small as gzip's best at a third of the time; higher ones are for files
        // that are made once.
        bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        coding,
      };
    case 'gzip':
      return { bytes: gzipSync(bytes), coding };
    case 'identity':
      return { bytes, coding };
  }
}
