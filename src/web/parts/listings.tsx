import type { JSX } from 'preact';
import type { Good, Listing } from '../../model/good.js';
import { usePage } from '../context.js';
import { fill, type Words } from '../../words/words.js';

/** The official documents in which the item stands, each with how sure that is. */
export function Listings({ good }: { readonly good: Good }): JSX.Element | null {
  const { words, model, link } = usePage();
  const documents = model.sources.filter(({ kind }) => kind === 'reference-document');
  const listed = good.listings.flatMap((listing) => {
    const source = documents.find(({ id }) => id === listing.source);
    return source === undefined ? [] : [{ listing, source }];
  });
  if (listed.length === 0) return null;
  return (
    <ul class="listings small">
      {listed.map(({ listing, source }) => (
        <li>
          <a href={link({ kind: 'source', id: source.id })}>
            {sayListing(listing, source.title, words)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Never a bare yes where the document was not seen. */
export function sayListing({ membership }: Listing, title: string, { page }: Words): string {
  return fill(page.card.listed[membership], { title });
}
