import type { JSX } from 'preact';
import type { Classification } from '../../model/good.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import type { Neighbour } from '../show/codes-of-good.js';
import { Code, CodeLink } from './code.js';

/** What the code is in the edition beside it: "same in HS 2017", or the code that differs. It leads to what became of the code. */
export function NeighbourLine({
  one,
  neighbour,
}: {
  readonly one: Classification;
  readonly neighbour: Neighbour;
}): JSX.Element {
  const { words, link } = usePage();
  const { edition: texts, code } = words.page;
  const { edition, codes } = neighbour;
  const history = link({ kind: 'code', code: one.code });
  if (codes.length === 1 && codes[0] === one.code)
    return (
      <p class="neighbour">
        <a href={history}>{fill(texts.same, { edition })}</a>
      </p>
    );
  const [before = '', after = ''] = fill(texts.differs, { edition, codes: '\n' }).split('\n');
  return (
    <p class="neighbour differs">
      <a href={history}>
        {before}
        {codes.length === 0 && code.unknown}
        <b>
          {codes.map((other, place) => (
            <>
              {place > 0 && ', '}
              <Code code={other} />
            </>
          ))}
        </b>
        {after}
      </a>
    </p>
  );
}

/** Codes one after the other, each a link to its page. */
export function CodeLinks({ codes }: { readonly codes: readonly string[] }): JSX.Element {
  return (
    <>
      {codes.map((code, place) => (
        <>
          {place > 0 && ', '}
          <CodeLink code={code} />
        </>
      ))}
    </>
  );
}
