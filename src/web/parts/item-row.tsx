import type { JSX } from 'preact';
import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import type { Piece } from '../show/differing.js';
import { plainCodes } from '../show/codes-of-good.js';
import { capital } from '../show/local.js';
import { nameOfGood } from '../show/name-of-good.js';
import { Code } from './code.js';

/** An item in short: its name, what it is, and its codes. */
export function ItemRow({
  good,
  pieces = null,
  edition = null,
}: {
  readonly good: Good;
  /** Its name with the letters that differ from the one beside it. */
  readonly pieces?: readonly Piece[] | null;
  /** Where another edition's codes are meant than those that are shown. */
  readonly edition?: Edition | null;
}): JSX.Element {
  const { language, editions, link, words } = usePage();
  const { name, english } = nameOfGood(good, language);
  const codes = plainCodes(good, edition ?? editions.main);
  return (
    <li>
      <span>
        <a href={link({ kind: 'item', id: good.id })}>
          {pieces === null ? capital(name) : <Marked pieces={pieces} />}
        </a>
        {english !== null && (
          <span class="small" lang="en">
            {' '}
            <bdi>{english}</bdi>
          </span>
        )}
        {good.specification !== null && (
          <span class="small block">
            <OwnText text={good.specification} />
          </span>
        )}
      </span>
      <span class="codes">
        {codes.length === 0 && <span class="small">{words.lists.codes.none}</span>}
        {codes.map(({ code, coverage }) => (
          <span class="block">
            {coverage === 'part' && <span class="ex">{words.lists.codes.ex} </span>}
            <b>
              <Code code={code} />
            </b>
          </span>
        ))}
      </span>
    </li>
  );
}

/** A name with the letters marked in which it differs from another. */
function Marked({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return <>{pieces.map(({ text, differs }) => (differs ? <mark>{text}</mark> : text))}</>;
}
