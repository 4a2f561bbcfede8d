import type { JSX } from 'preact';
import { usePage } from '../context.js';
import { fill } from '../../words/words.js';

/** A code by itself: it stands from left to right in any text, and its digits never part. */
export function Code({ code }: { readonly code: string }): JSX.Element {
  return (
    <bdi class="hs" dir="ltr">
      {code}
    </bdi>
  );
}

/** A code that leads to its page. */
export function CodeLink({ code }: { readonly code: string }): JSX.Element {
  const { link } = usePage();
  return (
    <a class="hs" dir="ltr" href={link({ kind: 'code', code })}>
      {code}
    </a>
  );
}

/**
 * The code to act on, large, with its edition. A voice reads its digits one by one, since "3004.10"
 * is no decimal number. The button shows only where there is a script that copies.
 */
export function LargeCode({
  code,
  edition,
  ex,
}: {
  readonly code: string;
  readonly edition: string;
  readonly ex: boolean;
}): JSX.Element {
  const { words } = usePage();
  const { card, edition: editions } = words.page;
  return (
    <p class="large-code">
      {ex && <span class="ex">{words.lists.codes.ex} </span>}
      <bdi class="digits" dir="ltr" aria-hidden="true">
        {code}
      </bdi>
      <span class="voice">{fill(card.spelled, { digits: Array.from(code).join(' ') })}</span>{' '}
      <span class="edition">{fill(editions.one, { edition })}</span>
      <button
        type="button"
        class="copy"
        hidden
        data-copy={fill(card.codeWithEdition, { code, edition })}
        data-copied={card.copied}
      >
        {card.copy}
      </button>
    </p>
  );
}
