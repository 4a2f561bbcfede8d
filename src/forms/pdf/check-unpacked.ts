import { Inflate } from 'fflate';
import { fail, type Result, succeed } from '../../model/result.js';

const MOST_PACKED = 8 * 1024 * 1024;
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_STREAMS = 5000;
/** Packed bytes that are unpacked at a time: one step can grow to a thousandfold of it. */
const STEP = 8192;

/** Where a stream begins, as readers take it: behind the line of the word. */
const STREAM = /stream[^\r\n]*(?:\r\n|\r|\n)/g;

/**
 * Ways of packing that can be laid over another, or that make pictures of a few bytes. What writes
 * our lists uses Flate alone, and each stream once.
 */
const OTHER_PACKING = new RegExp(
  '/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|CCITTFaxDecode|CCF' +
    '|JBIG2Decode|JPXDecode|DCTDecode|DCT|Crypt|Encrypt)(?=[\\s/[\\]<>%])',
);
const LONGEST_NAME = 64;
const OPENING_BRACE = 0x7b;

/** What is left to spend on a file. */
interface Budget {
  packed: number;
  unpacked: number;
}

/**
 * Refuses a PDF that unpacks to more than is taken: a reader of PDFs unpacks whole streams, and a
 * hundred kilobytes can become gigabytes. So each stream is unpacked here first, in small steps,
 * counted and thrown away.
 */
export function checkUnpacked(bytes: Uint8Array): Result<null, string> {
  if (bytes.byteLength > MOST_PACKED) return fail(`It is larger than ${MOST_PACKED} bytes.`);
  const text = latin(bytes);
  if (!text.slice(0, 1024).includes('%PDF-')) return fail('It is not a PDF.');
  if (packsOtherwise(text)) return fail('It is encrypted, or packed in a way that is not read.');
  const budget: Budget = { packed: 2 * MOST_PACKED, unpacked: MOST_UNPACKED };
  let streams = 0;
  for (const found of text.matchAll(STREAM)) {
    streams += 1;
    if (streams > MOST_STREAMS) return fail(`It has more than ${MOST_STREAMS} streams.`);
    const checked = checkStream(bytes.subarray(found.index + found[0].length), budget);
    if (!checked.ok) return checked;
  }
  return succeed(null);
}

function checkStream(packed: Uint8Array, budget: Budget): Result<null, string> {
  if (!looksPacked(packed)) return succeed(null);
  const seen: Seen = { start: null, tail: '', twice: false };
  const inflate = new Inflate((chunk) => {
    budget.unpacked -= chunk.byteLength;
    look(chunk, seen);
  });
  try {
    for (let at = 2; at < packed.byteLength && !hasEnded(inflate); at += STEP) {
      inflate.push(packed.subarray(at, at + STEP));
      budget.packed -= STEP;
      if (seen.twice) return fail('It is packed twice over.');
      if (budget.unpacked < 0 || budget.packed < 0) {
        return fail(`It unpacks to more than ${MOST_UNPACKED} bytes.`);
      }
    }
  } catch {
    return fail('It is damaged.');
  }
  return succeed(null);
}

/** What was seen of an unpacked stream. */
interface Seen {
  start: 'json' | 'other' | null;
  tail: string;
  twice: boolean;
}

/**
 * Looks whether what came out is packed again, or names a way of packing, as a stream of objects
 * can. What begins as JSON is no such stream, and may say RL for a Ringer lactate.
 */
function look(chunk: Uint8Array, seen: Seen): void {
  if (chunk.byteLength === 0) return;
  if (seen.start === null) {
    seen.start = chunk[0] === OPENING_BRACE ? 'json' : 'other';
    seen.twice = looksPacked(chunk);
  }
  if (seen.start === 'json') return;
  const text = seen.tail + latin(chunk);
  seen.twice ||= packsOtherwise(text);
  seen.tail = text.slice(-LONGEST_NAME);
}

/** fflate tells the end of packed data from what follows, but only keeps it to itself. */
function hasEnded(inflate: Inflate): boolean {
  const { s: state } = inflate as unknown as { readonly s: { f?: number; l?: unknown } };
  return Boolean(state.f) && !state.l;
}

/** The two bytes that zlib begins with. */
function looksPacked(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Names may be written with escapes: /#4CZW is /LZW. */
function packsOtherwise(text: string): boolean {
  const plain = text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return OTHER_PACKING.test(plain);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
