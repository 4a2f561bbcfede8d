import type { JSX } from 'preact';
import type { Words, Language } from '../words/words.js';
import { type PageContext, PageProvider } from './context.js';
import type { WebModel } from './model.js';
import { AboutPage } from './pages/about-page.js';
import { CodePage } from './pages/code-page.js';
import { FindPage } from './pages/find-page.js';
import { ItemPage } from './pages/item-page.js';
import { ListPage } from './pages/list-page.js';
import { ListsPage } from './pages/lists-page.js';
import { MissingPage } from './pages/missing-page.js';
import { ScenarioPage } from './pages/scenario-page.js';
import { SourcePage } from './pages/source-page.js';
import { SourcesPage } from './pages/sources-page.js';
import { Layout } from './parts/layout.js';
import { type Place, writePlace } from './screen.js';
import { editionsShown } from './show/editions.js';
import { findTarget, type Target } from './target.js';

/** The pages that are built already; the others are not in the menu. */
const PARTS: PageContext['parts'] = { consignment: false, make: false };

export interface AppProps {
  readonly model: WebModel;
  readonly place: Place;
  readonly language: Language;
  readonly words: Words;
  /** When the page is made. */
  readonly now: Date;
}

/** The page of a place: the same on the server, in the browser and in the one-file page. */
export function App({ model, place, language, words, now }: AppProps): JSX.Element {
  const { screen, choices } = place;
  const editions = editionsShown(choices, model);
  const context: PageContext = {
    model,
    language,
    words,
    screen,
    choices,
    editions,
    list: choices.list === null ? null : model.list(choices.list, editions.main),
    now,
    parts: PARTS,
    translate: model.translator(language),
    link: (to, changed = {}) => writePlace({ screen: to, choices: { ...choices, ...changed } }),
  };
  return (
    <PageProvider value={context}>
      <Layout>{pageOf(findTarget(screen, editions.main, model))}</Layout>
    </PageProvider>
  );
}

function pageOf(target: Target): JSX.Element {
  switch (target.kind) {
    case 'find':
      return <FindPage q={target.q} note={target.note} />;
    case 'item':
      return <ItemPage good={target.good} note={target.note} />;
    case 'code':
      return <CodePage reading={target.reading} />;
    case 'sources':
      return <SourcesPage />;
    case 'source':
      return <SourcePage source={target.source} />;
    case 'scenario':
      return <ScenarioPage scenario={target.scenario} />;
    case 'lists':
      return <ListsPage />;
    case 'list':
      return <ListPage list={target.list} filter={target.filter} />;
    case 'about':
      return <AboutPage />;
    case 'missing':
      return <MissingPage />;
  }
}
