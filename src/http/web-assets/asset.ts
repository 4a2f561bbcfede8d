import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import type { Coding } from '../reply/encoding.js';

/** A file for browsers, made once and sent as it is. */
export interface Asset {
  readonly type: string;
  /**
   * `immutable`: other content has another address. `checked`: asked about each time, and sent only
   * where it changed.
   */
  readonly cache: 'immutable' | 'checked';
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes in a coding, or in the best that is ready. */
  readonly encoded: (coding: Coding) => { readonly bytes: Buffer; readonly coding: Coding };
  readonly tag: (coding: Coding) => string;
  /** Makes the smallest form, which takes its time; until then gzip is sent in its place. */
  readonly squeeze: () => Promise<void>;
}

const compress = promisify(brotliCompress);

/** @param packed whether the bytes are as small as they get (a picture) */
export function createAsset(
  body: string | Buffer,
  kind: { readonly type: string; readonly cache: Asset['cache']; readonly packed?: boolean },
  headers: Readonly<Record<string, string>> = {},
): Asset {
  const identity = Buffer.from(body);
  const hash = hashOf(identity);
  let gzip: Buffer | null = null;
  let brotli: Buffer | null = null;
  return {
    type: kind.type,
    cache: kind.cache,
    headers,
    encoded: (coding) => {
      if (coding === 'identity' || kind.packed === true)
        return { bytes: identity, coding: 'identity' };
      if (coding === 'br' && brotli !== null) return { bytes: brotli, coding };
      gzip ??= gzipSync(identity, { level: 9 });
      return { bytes: gzip, coding: 'gzip' };
    },
    tag: (coding) => `"${hash}-${coding}"`,
    squeeze: async () => {
      if (kind.packed === true) return;
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
      brotli ??= await compress(identity, { params });
    },
  };
}

/** What tells one content from another, in an address or a tag. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
