import type { JSX } from 'preact';
import { usePage } from '../context.js';

/** The documents behind the catalogue, and how much of each is held. */
export function SourcesPage(): JSX.Element {
  const { words, model, link } = usePage();
  const { source } = words.page;
  // Official reference documents first, since they are what is asked about.
  const rank = (kind: string): number => (kind === 'reference-document' ? 0 : 1);
  const sources = [...model.sources].sort((a, b) => rank(a.kind) - rank(b.kind));
  return (
    <>
      <h1>{source.title}</h1>
      <p>{source.intro}</p>
      <ul class="rows sources">
        {sources.map((one) => (
          <li>
            <span>
              <a href={link({ kind: 'source', id: one.id })}>{one.title}</a>
              <span class="small block">
                {[one.issuer, one.date].filter((part) => part !== null).join(', ')}
              </span>
            </span>
            <span class="small">
              {one.goods > 0 && `${source.goods}: ${one.goods}`}
              {one.lines !== null && (
                <span class="block">
                  {source.held}: {one.held} / {one.lines}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
