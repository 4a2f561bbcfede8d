import { unzipSync } from 'fflate';
import { fail, type Result, succeed } from '../model/result.js';

/** A file of ours has two dozen parts; one of thousands is made to exhaust whoever opens it. */
const MOST_ENTRIES = 200;
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Why an archive is not opened: it is none, or it unpacks to more than what is taken. */
export interface Unopened {
  readonly kind: 'not-a-zip' | 'too-large';
  readonly detail: string;
}

/**
 * Reads the directory of a ZIP archive and unpacks nothing, so that a small file that unpacks to
 * gigabytes is refused in time.
 */
export function inspectZip(bytes: Uint8Array): Result<null, Unopened> {
  let entries = 0;
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'not-a-zip', detail });
  }
  if (entries <= MOST_ENTRIES && unpacked <= MOST_UNPACKED) return succeed(null);
  const detail = `It has ${entries} parts and unpacks to ${unpacked} bytes; ${MOST_ENTRIES} parts and ${MOST_UNPACKED} bytes are taken.`;
  return fail({ kind: 'too-large', detail });
}
