import type { JSX } from 'preact';
import type { Classification, Good } from '../../model/good.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import { CodeLink } from './code.js';
import { SupportLines } from './support-lines.js';

/** All codes of an item, edition by edition, each with everything that supports it. */
export function ReadingsByEdition({ good }: { readonly good: Good }): JSX.Element {
  const { words, model, editions } = usePage();
  const { page } = words;
  const order = (edition: string): number =>
    edition === editions.main ? 0 : edition === editions.beside ? 1 : 2;
  const held = model.editions
    .filter(({ extent }) => extent !== 'codes-only')
    .map(({ edition }) => edition)
    .sort((a, b) => order(a) - order(b));
  return (
    <section>
      <h2>{page.card.support}</h2>
      {held.map((edition) => {
        const readings = good.classifications.filter((one) => one.edition === edition);
        const without = good.withoutCode.find((one) => one.edition === edition);
        const disputed = readings.some(({ rival }) => rival);
        return (
          <details open={edition === editions.main}>
            <summary>
              <h3>{fill(page.edition.one, { edition })}</h3>
            </summary>
            {without !== undefined && (
              <p>
                <OwnText text={without.reason} />
              </p>
            )}
            {readings.length === 0 && without === undefined && (
              <p>{fill(page.card.notInEdition, { edition })}</p>
            )}
            {readings.map((one) => (
              <Reading one={one} disputed={disputed} />
            ))}
          </details>
        );
      })}
    </section>
  );
}

function Reading({
  one,
  disputed,
}: {
  readonly one: Classification;
  readonly disputed: boolean;
}): JSX.Element {
  const { words, translate, model } = usePage();
  const { page, lists } = words;
  const source = model.sources.find(({ id }) => id === one.source);
  const when = [
    one.rival ? lists.codes.rivalUnknown : null,
    one.form === null ? null : page.card.forms[one.form],
    one.condition === null
      ? null
      : fill(page.card.only, { condition: translate(one.condition.text) }),
  ].filter((part) => part !== null);
  return (
    <div class="reading">
      <p>
        {one.coverage === 'part' && <span class="ex">{lists.codes.ex} </span>}
        <b>
          <CodeLink code={one.code} />
        </b>{' '}
        {when.join('; ')}
      </p>
      <SupportLines one={one} disputed={disputed} most={Infinity} />
      {source !== undefined && one.place !== null && (
        <p class="small">
          {fill(page.support.place, { title: source.title, place: translate(one.place) })}
        </p>
      )}
      {one.note !== null && (
        <p class="small">
          <OwnText text={one.note} />
        </p>
      )}
    </div>
  );
}
