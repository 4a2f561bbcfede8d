import type { ComponentChildren, JSX } from 'preact';
import type { EditionFacts } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { CodeLink as Link } from '../../model/nomenclature.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { CodeLinks } from './neighbour-line.js';

/** What became of a code from edition to edition. */
export function CodeHistory({ code }: { readonly code: HsCode }): JSX.Element {
  const { words, model } = usePage();
  const { page } = words;
  return (
    <section>
      <h2 id="history">{page.card.history}</h2>
      <table aria-labelledby="history">
        <thead>
          <tr>
            <th scope="col">{page.code.edition}</th>
            <th scope="col">{page.code.stands}</th>
            <th scope="col">{page.code.next}</th>
          </tr>
        </thead>
        <tbody>
          {model.editions.map((facts, place) => (
            <Row code={code} facts={facts} next={model.editions[place + 1] ?? null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  code,
  facts: { edition, extent },
  next,
}: {
  readonly code: HsCode;
  readonly facts: EditionFacts;
  readonly next: EditionFacts | null;
}): JSX.Element {
  const { words, model } = usePage();
  const { nomenclature } = model;
  const { page } = words;
  const here = nomenclature.editionsOf(code).includes(edition);
  const before = nomenclature.predecessors(code, edition);
  const after = here ? nomenclature.successors(code, edition) : [];
  const missing = extent === 'partial' ? page.code.unknown : page.code.none;
  return (
    <tr>
      <th scope="row">{fill(page.edition.one, { edition })}</th>
      <td>
        {here ? page.code.exists : missing}
        {here && isNews(before, code) && (
          <span class="small block">
            <Links text={page.code.was} links={before} />
          </span>
        )}
      </td>
      <td>
        {after.length > 0 && isNews(after, code) && <Links text={page.code.became} links={after} />}
        {after.length > 0 && !isNews(after, code) && next !== null && (
          <>{fill(page.code.same, { edition: next.edition })}</>
        )}
        {here && after.length === 0 && next !== null && page.code.unknown}
      </td>
    </tr>
  );
}

/** Whether links say more than that the code stays what it is. */
function isNews(links: readonly Link[], code: HsCode): boolean {
  return links.length > 1 || links.some((link) => link.code !== code);
}

function Links({
  text,
  links,
}: {
  readonly text: string;
  readonly links: readonly Link[];
}): JSX.Element {
  const { words } = usePage();
  const edition = links[0]?.edition ?? '';
  const [before = '', after = ''] = fill(text, { edition, codes: '\n' }).split('\n');
  const part = links.some((link) => link.part === true);
  const content: ComponentChildren = <CodeLinks codes={links.map((link) => link.code)} />;
  return (
    <>
      {before}
      {content}
      {after}
      {part && ` (${words.page.code.part})`}
    </>
  );
}
