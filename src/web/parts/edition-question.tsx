import type { JSX } from 'preact';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { BOTH } from '../show/editions.js';

/** Asked once: the answer stays in the address, and can be changed. */
export function EditionQuestion(): JSX.Element {
  const { words, editions, screen, link } = usePage();
  const { edition: texts } = words.page;
  if (editions.asked) {
    const shown = editions.both
      ? fill(texts.two, { edition: editions.main, other: editions.beside })
      : fill(texts.one, { edition: editions.main });
    return (
      <p class="edition-shown small">
        {fill(texts.shown, { edition: shown })}{' '}
        <a href={link(screen, { edition: null })}>{texts.change}</a>
      </p>
    );
  }
  return (
    <section class="edition-question" aria-labelledby="edition-question">
      <h2 id="edition-question">{texts.ask}</h2>
      <ul class="choices">
        {['2022', '2017'].map((edition) => (
          <li>
            <a href={link(screen, { edition })}>{fill(texts.one, { edition })}</a>
          </li>
        ))}
        <li>
          <a href={link(screen, { edition: BOTH })}>{texts.both}</a>
        </li>
      </ul>
    </section>
  );
}
