/*
 * What a telephone does with an address: hand it on. A file has none that others could open, and most
 * desktops cannot share, so that there the buttons stay hidden.
 */

function canShare(): boolean {
  return 'share' in navigator && location.protocol.startsWith('http');
}

/** Shows the buttons that share, where something can. */
export function showShareButtons(): void {
  if (!canShare()) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-share][hidden]'))
    button.hidden = false;
}

export function listenToShareButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
    if (button === null || !canShare()) return;
    const url = new URL(button.dataset['share'] ?? '', location.href).href;
    navigator.share({ title: document.title, url }).catch(() => {
      // Somebody thought better of it.
    });
  });
}
