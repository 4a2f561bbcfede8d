import type { JSX } from 'preact';
import type { Good } from '../../model/good.js';
import { wordFor } from '../../words/words.js';
import { usePage } from '../context.js';
import { EditionQuestion } from '../parts/edition-question.js';
import { Facts } from '../parts/facts.js';
import { sayListing } from '../parts/listings.js';
import { NamesOfGood } from '../parts/names-of-good.js';
import { Note } from '../parts/note.js';
import { ReadingsByEdition } from '../parts/readings-by-edition.js';
import { ResultCard } from '../parts/result-card.js';
import { WrongLink } from '../parts/wrong-link.js';
import { capital } from '../show/local.js';
import { nameOfGood } from '../show/name-of-good.js';

/** Everything about an item. */
export function ItemPage({
  good,
  note,
}: {
  readonly good: Good;
  readonly note: boolean;
}): JSX.Element {
  const { model, editions, words, language, link } = usePage();
  const { card } = words.page;
  const { id, name } = good;
  // Asked by its own name an item may be one of two that share it, so that the look-alikes are taken
  // only where they are those of this one.
  const asked = model.finder.find({
    query: name,
    edition: editions.main,
    accepts: (one) => one.id === id,
    limit: 1,
  });
  const decision = model.finder.decide(good, '', editions.main);
  return (
    <>
      <h1>{capital(nameOfGood(good, language).name)}</h1>
      <ResultCard
        good={good}
        decision={decision}
        understood={null}
        lookAlikes={asked.decided?.goodId === id ? asked.lookAlikes : []}
        text={name}
        titled={false}
      >
        <p class="acts">
          {!note && <a href={`${link({ kind: 'item', id, note: true })}#note`}>{card.note}</a>}
          <a href={link({ kind: 'consignment', add: name })}>{card.add}</a>
          <button type="button" class="share" hidden data-share={link({ kind: 'item', id })}>
            {card.share}
          </button>
          <WrongLink title={name} />
        </p>
      </ResultCard>
      {note && (
        <Note
          good={good}
          decision={decision}
          typed={null}
          understood={null}
          back={{ kind: 'item', id }}
        />
      )}
      <EditionQuestion />
      <Components good={good} />
      <ReadingsByEdition good={good} />
      <Documents good={good} />
      <NamesOfGood good={good} />
      <Identifiers good={good} />
    </>
  );
}

function Components({ good }: { readonly good: Good }): JSX.Element | null {
  const { words, model, link } = usePage();
  const { components } = good;
  if (components === null || components.length === 0) return null;
  return (
    <section>
      <h2>{words.page.card.components}</h2>
      <ul class="rows">
        {components.map(({ name, goodId, quantity }) => (
          <li>
            {goodId === null || model.good(goodId) === null ? (
              name
            ) : (
              <a href={link({ kind: 'item', id: goodId })}>{name}</a>
            )}{' '}
            {quantity !== null && <span>{quantity}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ good }: { readonly good: Good }): JSX.Element | null {
  const { words, model, link } = usePage();
  const listed = good.listings.flatMap((listing) => {
    const source = model.sources.find(({ id }) => id === listing.source);
    return source === undefined ? [] : [{ listing, source }];
  });
  if (listed.length === 0) return null;
  return (
    <section>
      <h2>{words.page.card.listings}</h2>
      <ul>
        {listed.map(({ listing, source }) => (
          <li>
            <a href={link({ kind: 'source', id: source.id })}>
              {sayListing(listing, source.title, words)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Identifiers({ good }: { readonly good: Good }): JSX.Element {
  const { words } = usePage();
  const { card } = words.page;
  const { cas, atc, inn } = good.identifiers;
  return (
    <section>
      <h2>{card.identifiers}</h2>
      <Facts
        facts={[
          ['INN', inn],
          ['CAS', cas.join(', ')],
          ['ATC', atc.join(', ')],
          [card.category, wordFor(words.categories, good.category)],
          [card.unit, good.unit],
        ]}
      />
    </section>
  );
}
