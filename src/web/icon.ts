/*
 * The sign of the pages: the lines of a list, the first of them ticked off in green. No cross and no
 * crescent, which are protected emblems.
 */

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: readonly [red: number, green: number, blue: number];
}

/** The side of the square in which the blocks stand. */
export const ICON_SIDE = 64;

const GROUND = [16, 42, 67] as const;
const PAPER = [255, 255, 255] as const;
const TICK = [88, 214, 141] as const;

/** Drawn one over the other. */
export const ICON_BLOCKS: readonly Block[] = [
  { x: 0, y: 0, width: 64, height: 64, colour: GROUND },
  { x: 12, y: 14, width: 8, height: 8, colour: TICK },
  { x: 24, y: 14, width: 28, height: 8, colour: PAPER },
  { x: 12, y: 28, width: 8, height: 8, colour: PAPER },
  { x: 24, y: 28, width: 22, height: 8, colour: PAPER },
  { x: 12, y: 42, width: 8, height: 8, colour: PAPER },
  { x: 24, y: 42, width: 28, height: 8, colour: PAPER },
];

/** The sign as a picture of any size. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ICON_SIDE} ${ICON_SIDE}">${ICON_BLOCKS.map(
  ({ x, y, width, height, colour }) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="rgb(${colour.join(',')})"/>`,
).join('')}</svg>`;
