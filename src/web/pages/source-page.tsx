import type { JSX } from 'preact';
import type { SourceHoldings } from '../../model/reference.js';
import { usePage } from '../context.js';
import { Address, Facts } from '../parts/facts.js';
import { capital } from '../show/local.js';
import { nameOfGood } from '../show/name-of-good.js';

/** One document: what it is, and how much of it was seen. */
export function SourcePage({ source }: { readonly source: SourceHoldings }): JSX.Element {
  const { words, translate } = usePage();
  const { source: texts } = words.page;
  const { byMembership, byBasis, lines, url, sha256, note, kind } = source;
  const counted = source.goods > 0;
  const seen = Object.values(byBasis).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h1>{source.title}</h1>
      <Facts
        facts={[
          [texts.issuer, source.issuer],
          [texts.date, source.date],
          [texts.edition, source.edition],
          [texts.address, url === null ? null : <Address url={url} />],
          [texts.lines, kind === 'reference-document' ? String(lines ?? texts.unknown) : null],
          [texts.held, source.held > 0 ? String(source.held) : null],
          [texts.goods, counted ? String(source.goods) : null],
          [texts.seen, counted ? String(byMembership.confirmed) : null],
          [texts.believed, counted ? String(byMembership.probable) : null],
          [texts.maybe, counted ? String(byMembership.possible) : null],
          [texts.codes, seen > 0 ? String(seen) : null],
          [texts.fingerprint, sha256 ?? (kind === 'reference-document' ? texts.notObtained : null)],
          [texts.note, note === null ? null : translate(note)],
        ]}
      />
      <ItemsOf source={source} />
    </>
  );
}

function ItemsOf({ source }: { readonly source: SourceHoldings }): JSX.Element | null {
  const { words, model, language, link } = usePage();
  const goods = model.goods.filter(({ listings }) =>
    listings.some((listing) => listing.source === source.id),
  );
  if (goods.length === 0) return null;
  return (
    <section>
      <h2>{words.page.source.items}</h2>
      <ul class="columns">
        {goods.map((good) => (
          <li>
            <a href={link({ kind: 'item', id: good.id })}>
              {capital(nameOfGood(good, language).name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
