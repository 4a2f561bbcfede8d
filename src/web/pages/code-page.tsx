import type { JSX } from 'preact';
import type { Edition } from '../../model/edition.js';
import { codeLevel, type HsCode } from '../../model/hs-code.js';
import type { CodeReading } from '../../model/read-code.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { LargeCode } from '../parts/code.js';
import { CodeHistory } from '../parts/code-history.js';
import { CodeTree } from '../parts/code-tree.js';
import { EditionQuestion } from '../parts/edition-question.js';
import { ItemRow } from '../parts/item-row.js';
import { ListAnswer } from '../parts/list-answer.js';
import { capital } from '../show/local.js';

/** A code: what it is, what became of it, and what this catalogue has under it. */
export function CodePage({ reading }: { readonly reading: CodeReading }): JSX.Element {
  const { model, editions, words, translate } = usePage();
  const { page } = words;
  const { used, digitsDropped } = reading;
  const held = model.nomenclature.editionsOf(used);
  const edition = held.includes(editions.main) ? editions.main : (held.at(-1) ?? editions.main);
  const label = model.nomenclature.label(used, edition);
  return (
    <>
      <h1>{label === null ? fill(page.code.title, { code: used }) : capital(translate(label))}</h1>
      <article class="card">
        <h2>{fill(page.code.title, { code: used })}</h2>
        <LargeCode code={used} edition={edition} ex={false} />
        {edition !== editions.main && (
          <p class="ask">
            {fill(page.found.codeElsewhere, {
              edition: editions.main,
              code: used,
              editions: held.map((one) => fill(page.edition.one, { edition: one })).join(', '),
            })}
          </p>
        )}
        {digitsDropped !== '' && (
          <p class="small">{fill(page.found.codeCut, { digits: digitsDropped })}</p>
        )}
        <ListAnswer text={used} />
      </article>
      {codeLevel(used) === 'subheading' && <CodeHistory code={used} />}
      <CodeTree code={used} edition={edition} />
      <ItemsUnder code={used} edition={edition} />
      <EditionQuestion />
    </>
  );
}

function ItemsUnder({
  code,
  edition,
}: {
  readonly code: HsCode;
  readonly edition: Edition;
}): JSX.Element {
  const { model, words } = usePage();
  const goods = model.nomenclature.goodsOf(code, edition);
  return (
    <section>
      <h2>{words.page.code.items}</h2>
      {goods.length === 0 && <p>{words.page.code.noItems}</p>}
      <ul class="rows items">
        {goods.map((good) => (
          <ItemRow good={good} edition={edition} />
        ))}
      </ul>
    </section>
  );
}
