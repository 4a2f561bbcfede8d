import type { JSX } from 'preact';
import type { Classification, Good } from '../../model/good.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { neighbourOf } from '../show/codes-of-good.js';
import { capital } from '../show/local.js';
import { LargeCode } from './code.js';
import { NeighbourLine } from './neighbour-line.js';
import { SupportLines } from './support-lines.js';

export interface CodeBlockProps {
  readonly good: Good;
  readonly one: Classification;
  readonly disputed: boolean;
  /** The words of the query that chose it: "from 80 % vol". */
  readonly chosenBy: readonly string[];
  /** A question stands over it, since the code depends on the answer. */
  readonly open: boolean;
}

/** One reading: when it holds, its code, what the code is elsewhere, what supports it. */
export function CodeBlock({ good, one, disputed, chosenBy, open }: CodeBlockProps): JSX.Element {
  const { words, model, editions, translate } = usePage();
  const { card } = words.page;
  const condition = one.condition === null ? null : translate(one.condition.text);
  const neighbour = neighbourOf(good, one, editions.beside, model.nomenclature);
  return (
    <div class="reading">
      {one.form !== null && (
        <p class="when">
          <b>{card.forms[one.form]}</b> <span class="small">{card.formsMean[one.form]}</span>
        </p>
      )}
      {condition !== null && (
        <p class="when">
          <b>
            {open
              ? fill(card.option, { when: capital(condition), code: '' }).trim()
              : fill(card.only, { condition })}
          </b>
        </p>
      )}
      {chosenBy.length > 0 && (
        <p class="small">{chosenBy.map((text) => fill(card.from, { text })).join(', ')}</p>
      )}
      <LargeCode code={one.code} edition={one.edition} ex={one.coverage === 'part'} />
      <NeighbourLine one={one} neighbour={neighbour} />
      {(!open || one.coverage === 'whole') && (
        <p class="small">
          {one.coverage === 'part' ? words.lists.codes.exShort : words.lists.codes.whole}
        </p>
      )}
      <SupportLines one={one} disputed={disputed} most={open ? 1 : 2} />
    </div>
  );
}
