import type { JSX } from 'preact';
import type { Words, Language } from '../words/words.js';
import type { Browser } from './browser.js';
import { type PageContext, PageProvider } from './context.js';
import type { WebModel } from './model.js';
import { AboutPage } from './pages/about-page.js';
import { ConsignmentPage } from './pages/consignment-page.js';
import { CodePage } from './pages/code-page.js';
import { FindPage } from './pages/find-page.js';
import { ItemPage } from './pages/item-page.js';
import { ListPage } from './pages/list-page.js';
import { ListsPage } from './pages/lists-page.js';
import { MakePage } from './pages/make-page.js';
import { MissingPage } from './pages/missing-page.js';
import { ScenarioPage } from './pages/scenario-page.js';
import { SourcePage } from './pages/source-page.js';
import { SourcesPage } from './pages/sources-page.js';
import { Layout } from './parts/layout.js';
import { type Place, writePlace } from './screen.js';
import type { Sent } from './sent.js';
import { editionsShown } from './show/editions.js';
import { findTarget, type Target } from './target.js';

/** The pages that are in the menu. */
const PARTS: PageContext['parts'] = { consignment: true, make: true };

export interface AppProps {
  readonly model: WebModel;
  readonly place: Place;
  readonly language: Language;
  readonly words: Words;
  /** When the page is made. */
  readonly now: Date;
  /** How an address is written; in a file it stands behind "#". */
  readonly address?: (place: Place) => string;
  /** What only a browser can do; absent on the server. */
  readonly browser?: Browser;
  /** What a form has sent to this address. */
  readonly sent?: Sent | null;
}

/** The page of a place: the same on the server, in the browser and in the one-file page. */
export function App(props: AppProps): JSX.Element {
  const { model, place, language, words, now, browser = null, sent = null } = props;
  const { address = writePlace } = props;
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
    browser,
    sent,
    parts: PARTS,
    translate: model.translator(language),
    link: (to, changed = {}) => address({ screen: to, choices: { ...choices, ...changed } }),
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
    case 'consignment':
      return <ConsignmentPage add={target.add} />;
    case 'make':
      return <MakePage scenarios={target.scenarios} tiers={target.tiers} />;
    case 'about':
      return <AboutPage />;
    case 'missing':
      return <MissingPage />;
  }
}
