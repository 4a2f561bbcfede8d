/** How long a button says that it copied. */
const SAID_MS = 2000;

/** Shows the buttons that copy: without this program they would do nothing. */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy][hidden]'))
    button.hidden = false;
}

/** Copies what a button holds, and says so in its own words. */
export function listenToCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button === null) return;
    void copyText(button.dataset['copy'] ?? '').then((copied) => {
      if (copied) say(button);
    });
  });
}

function say(button: HTMLElement): void {
  const copied = button.dataset['copied'];
  const [text] = [...button.childNodes].filter((node) => node instanceof Text);
  if (copied === undefined || text === undefined || text.data === copied) return;
  const before = text.data;
  text.data = copied;
  setTimeout(() => {
    if (text.data === copied) text.data = before;
  }, SAID_MS);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** On plain http and in a file browsers have no clipboard; the old way is there still. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
