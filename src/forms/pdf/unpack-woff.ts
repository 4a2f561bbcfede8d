import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly content: Uint8Array;
}

/**
 * A font file with its tables unpacked. The reader of fonts under pdfkit unpacks the table of all
 * shapes anew for every letter that it looks up, which takes most of the time of a document.
 * A file that is not packed comes back as it is.
 */
export function unpackWoff(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== WOFF) return bytes;
  const tables = Array.from({ length: view.getUint16(12) }, (_, at) =>
    readTable(bytes, view, WOFF_HEADER + at * WOFF_ENTRY),
  );
  return joinTables(view.getUint32(4), tables);
}

function readTable(bytes: Uint8Array, view: DataView, entry: number): Table {
  const start = view.getUint32(entry + 4);
  const packed = view.getUint32(entry + 8);
  const length = view.getUint32(entry + 12);
  const content = bytes.subarray(start, start + packed);
  return {
    tag: view.getUint32(entry),
    checksum: view.getUint32(entry + 16),
    content: packed < length ? unzlibSync(content, { out: new Uint8Array(length) }) : content,
  };
}

function joinTables(flavor: number, tables: readonly Table[]): Uint8Array {
  const head = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const size = tables.reduce((sum, { content }) => sum + padded(content.byteLength), head);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(Math.max(1, tables.length)));
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * SFNT_ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * SFNT_ENTRY);
  let offset = head;
  tables.forEach(({ tag, checksum, content }, at) => {
    const entry = SFNT_HEADER + at * SFNT_ENTRY;
    view.setUint32(entry, tag);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, content.byteLength);
    font.set(content, offset);
    offset += padded(content.byteLength);
  });
  return font;
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
