import type { JSX } from 'preact';
import { releaseDay } from '../../lists/present/header-facts.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { WrongLink } from '../parts/wrong-link.js';
import { showDay } from '../show/local.js';

/** What this is and is not, how old its data are, and what programs may use. */
export function AboutPage(): JSX.Element {
  const { words, model, language, link } = usePage();
  const { about, name, source } = words.page;
  const day = showDay(releaseDay(model.release), language);
  return (
    <>
      <h1>{about.title}</h1>
      <p>{about.what}</p>
      <p>
        <b>{about.isNot}</b>
      </p>
      <h2>
        {fill(about.data, { day })} <bdi>({model.release.slice(11)})</bdi>
      </h2>
      <p>
        <DataAge />{' '}
        {fill(about.counts, { goods: model.goods.length, sources: model.sources.length })}.{' '}
        {fill(about.software, { software: model.software })}.
      </p>
      <p class="acts">
        <a href={link({ kind: 'sources' })}>{source.title}</a>
        <WrongLink title={name} />
      </p>
      <h2>{about.support}</h2>
      <ul>
        {Object.values(words.lists.basis).map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <h2>{about.api}</h2>
      <p>{about.apiText}</p>
      <p class="acts">
        <a href="/openapi.yaml">{about.contract}</a>
        <a href="/v1/search?q=surgical%20gloves">{about.lookUp}</a>
        <a href="/v1/lists">{words.page.menu.lists}</a>
        <a href="/v1/sources">{words.page.menu.sources}</a>
      </p>
      <h2>{about.licence}</h2>
      <p>{about.licenceText}</p>
    </>
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How old the data are; a day that is still to come is today, as clocks differ. */
function DataAge(): JSX.Element {
  const { words, model, now } = usePage();
  const { about } = words.page;
  const since = new Date(`${releaseDay(model.release)}T00:00:00Z`).getTime();
  const days = Math.floor((now.getTime() - since) / DAY_MS);
  if (!(days > 0)) return <>{about.today}.</>;
  return <>{days === 1 ? about.oneDay : fill(about.age, { days })}.</>;
}
