import type { SavedFile } from '../browser.js';

/** Long enough for the slowest browser to have begun, short enough not to hold the bytes for long. */
const HELD_MS = 60_000;

/** Offers a file that was made here, by a link to its bytes. */
export function saveFile({ name, type, content }: SavedFile): void {
  const bytes = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, HELD_MS);
}
