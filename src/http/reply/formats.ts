export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Formats a reply may have, by their extension. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: XLSX_TYPE,
  docx: DOCX_TYPE,
  pdf: 'application/pdf',
  xml: 'application/xml',
} as const;
export type Format = keyof typeof FORMATS;

/** Addresses under which an extension names the format; elsewhere a dot is part of the name. */
const WITH_EXTENSION = /^\/v1\/(?:goods|search|lists)(?:\/|\.|$)/;

/**
 * Splits the extension from a path.
 *
 * @example splitExtension('/v1/lists/flood.csv') // { path: '/v1/lists/flood', extension: 'csv' }
 */
export function splitExtension(path: string): { path: string; extension: string | null } {
  const found = WITH_EXTENSION.test(path) ? /^(.*[^/])\.([a-z]+)$/.exec(path) : null;
  return { path: found?.[1] ?? path, extension: found?.[2] ?? null };
}

/**
 * Chooses among the formats that a route has: the extension wins, then Accept, then the first.
 *
 * @param held the formats of the route, the default first
 * @returns null where none will do (406)
 */
export function chooseFormat<Held extends Format>(
  held: readonly Held[],
  extension: string | null,
  accept: string | undefined,
): Held | null {
  if (extension !== null) return held.find((format) => format === extension) ?? null;
  if (accept === undefined || accept.trim() === '') return held[0] ?? null;
  const ranges = accept.split(',').map(parseRange);
  const quality = (format: Format): number => {
    const [type = ''] = FORMATS[format].split('/');
    // RFC 9110 section 12.5.1: the most specific range that matches has precedence.
    const range =
      ranges.find(({ name }) => name === FORMATS[format]) ??
      ranges.find(({ name }) => name === `${type}/*`) ??
      ranges.find(({ name }) => name === '*/*');
    return range?.quality ?? 0;
  };
  const best = held.reduce<Held | null>(
    (chosen, format) =>
      quality(format) > (chosen === null ? 0 : quality(chosen)) ? format : chosen,
    null,
  );
  // Somebody who opens the address in a browser, which asks for text/html first and then for XML of
  // any kind, gets the default.
  const page = ranges.find(({ name }) => name === 'text/html')?.quality ?? 0;
  return page > 0 && page >= (best === null ? 0 : quality(best)) ? (held[0] ?? null) : best;
}

function parseRange(text: string): { name: string; quality: number } {
  const [name = '', ...parameters] = text.trim().toLowerCase().split(';');
  const quality = parameters.map((part) => /^\s*q=([\d.]+)$/.exec(part)?.[1]).find(Boolean);
  return { name: name.trim(), quality: quality === undefined ? 1 : Number(quality) };
}
