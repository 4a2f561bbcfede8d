import { COLOURS } from './colours.js';
import { COPY_STATUS_STYLE } from './copy-status.js';
import { LAYOUT } from './layout.js';
import { PAPER } from './paper.js';
import { PIECES } from './pieces.js';
import { RESULTS } from './results.js';
import { TOOLS } from './tools.js';

/**
 * How the pages look: quiet, with high contrast, for a thumb on a small screen first. It uses the
 * letters that a device has, and logical properties, so that Arabic runs from right to left.
 */
export const PAGE_STYLE = [COLOURS, LAYOUT, PIECES, RESULTS, TOOLS, COPY_STATUS_STYLE, PAPER]
  .join('')
  .replace(/\n\s*/g, '\n');
