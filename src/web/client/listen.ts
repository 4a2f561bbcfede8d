import { type Place, readPlace } from '../screen.js';
import type { Addresses } from './addresses.js';
import type { LocalPages } from './local-pages.js';

/** Waits for the end of a word, and does not let the reader wait. */
const TYPING_MS = 150;

/**
 * Answers clicks on links, forms and typing here. What is no page of ours, and what is opened in a
 * tab of its own, goes its usual way.
 */
export function listen(pages: LocalPages, addresses: Addresses): void {
  document.addEventListener('click', (event) => {
    const link = linkOfClick(event);
    const place = link === null ? null : addresses.read(link);
    if (link === null || place === null || !pages.go(place, 'push')) return;
    event.preventDefault();
    arriveAt(link);
  });
  document.addEventListener('submit', (event) => {
    const place = event.target instanceof HTMLFormElement ? placeOfForm(event.target) : null;
    if (place !== null && pages.go(place, 'push')) event.preventDefault();
  });
  listenToTyping(pages, addresses);
}

/** A new page begins at its top, or at the part that the link names. */
function arriveAt(link: string): void {
  const part = /[^#]#([^#/]+)$/.exec(link)?.[1];
  const named = part === undefined ? null : document.getElementById(part);
  if (named === null) scrollTo(0, 0);
  else named.scrollIntoView();
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

/** Where a click leads in this window; null for anything else. */
function linkOfClick(event: MouseEvent): string | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href') ?? null;
  if (link === null || href === null || link.target !== '' || link.hasAttribute('download'))
    return null;
  return href;
}

/** The place that a form leads to when it is sent; null where it sends more than an address can say. */
function placeOfForm(form: HTMLFormElement): Place | null {
  const action = form.getAttribute('action') ?? '';
  if (form.method !== 'get' || !action.startsWith('/')) return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') query.append(name, value);
  const place = readPlace(action, query);
  return place.screen.kind === 'missing' ? null : place;
}

/** While somebody types into the field of the first screen, what is found so far stands under it. */
function listenToTyping(pages: LocalPages, addresses: Addresses): void {
  let waiting = 0;
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.name !== 'q') return;
    // Letters that are put together from several keys are not there yet.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const place = field.form === null ? null : placeOfForm(field.form);
      if (addresses.here().screen.kind === 'find' && place?.screen.kind === 'find')
        pages.go(place, 'replace');
    }, TYPING_MS);
  });
  // Sent by hand, it is answered at once.
  document.addEventListener('submit', () => {
    clearTimeout(waiting);
  });
}
