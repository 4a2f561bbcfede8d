import { crc32, deflateSync } from 'node:zlib';
import { ICON_BLOCKS, ICON_SIDE } from '../../web/icon.js';

/** Home screens of telephones take no SVG. @param side in pixels, a multiple of the icon's own */
export function drawIcon(side: number): Buffer {
  const scale = side / ICON_SIDE;
  // Each row begins with the number of its filter; 0 is none.
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      rows.set(colourAt(x / scale, y / scale), y * (1 + side * 3) + 1 + x * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits a channel, red, green and blue.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): readonly number[] {
  const block = [...ICON_BLOCKS]
    .reverse()
    .find((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
  return block?.colour ?? [255, 255, 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
