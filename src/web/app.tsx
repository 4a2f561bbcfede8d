import type { JSX } from 'preact';
import type { Words, Language } from '../words/words.js';
import { PageProvider } from './context.js';
import type { WebModel } from './model.js';
import { FindPage } from './pages/find-page.js';
import { MissingPage } from './pages/missing-page.js';
import { Layout } from './parts/layout.js';
import { type Place, writePlace } from './screen.js';

export interface AppProps {
  readonly model: WebModel;
  readonly place: Place;
  readonly language: Language;
  readonly words: Words;
  /** When the page is made. */
  readonly now: Date;
  /** How an address is written; in a file it stands behind "#". */
  readonly address?: (place: Place) => string;
}

/** The page of a place: the same on the server, in the browser and in the one-file page. */
export function App({
  model,
  place,
  language,
  words,
  address = writePlace,
}: AppProps): JSX.Element {
  const context = {
    model,
    language,
    words,
    choices: place.choices,
    translate: model.translator(language),
    link: (screen: Place['screen'], changed: Partial<Place['choices']> = {}) =>
      address({ screen, choices: { ...place.choices, ...changed } }),
  };
  return (
    <PageProvider value={context}>
      <Layout screen={place.screen}>{pageOf(place)}</Layout>
    </PageProvider>
  );
}

function pageOf({ screen }: Place): JSX.Element {
  switch (screen.kind) {
    case 'find':
      return <FindPage q={screen.q} />;
    case 'item':
    case 'code':
    case 'sources':
    case 'source':
    case 'scenario':
    case 'lists':
    case 'list':
    case 'consignment':
    case 'make':
    case 'about':
    case 'missing':
      return <MissingPage />;
  }
}
