import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { EssentialGoodsList } from '../model/list.js';

/**
 * The hash that tells whether two lists say the same: SHA-256 over edition, scenarios, header and
 * lines in the canonical JSON of RFC 8785.
 *
 * @example hashContent(list) // 'sha256-9f86d081...'
 */
export function hashContent(
  list: Pick<EssentialGoodsList, 'edition' | 'scenarios' | 'header' | 'lines'>,
): string {
  const { edition, scenarios, header, lines } = list;
  const text = canonicalize({ edition, scenarios, header, lines }) ?? '';
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
