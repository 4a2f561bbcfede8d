import { COPY_STATUS_STYLE } from './copy-status.js';

/** What the pages look like on a screen. */
export const PAGE_STYLE = `
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", Arial, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; }
${COPY_STATUS_STYLE}`;
