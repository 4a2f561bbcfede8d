import { type JSX, render } from 'preact';
import { fill, type Language, type Words } from '../../words/words.js';
import { WORDS } from '../../words/index.js';
import { ageInDays, dayOf, hashOf, OLD_AFTER_DAYS } from '../offline/age.js';
import { ONE_FILE_ADDRESS } from '../offline/manifest.js';
import { showDay } from '../show/local.js';

/** What there is to say about the copy that this browser has. */
export interface CopyState {
  /** The release of the copy; null while there is none. */
  readonly release: string | null;
  /** How long the copy stays: as long as the file, as the browser likes, or until the page closes. */
  readonly keeping: 'file' | 'promised' | 'may-go' | 'page-only';
  /** Whether the pages open without a network; plain http forbids browsers to keep them. */
  readonly opens: 'always' | 'not-on-http' | 'not-here';
  /** The release of newer data that the service has. */
  readonly newer: string | null;
  /** Something was asked for that only the service can do. */
  readonly needsService: boolean;
}

export const NO_COPY: CopyState = {
  release: null,
  keeping: 'page-only',
  opens: 'not-here',
  newer: null,
  needsService: false,
};

/** Draws the line about the copy at the end of the page. */
export function showCopyStatus(
  state: CopyState,
  language: Language,
  onLoad: () => void = () => undefined,
): void {
  const place = document.getElementById('copy-status') ?? addPlace();
  const { offline } = WORDS[language];
  render(<CopyStatus state={state} language={language} words={offline} onLoad={onLoad} />, place);
}

function addPlace(): Element {
  const place = document.createElement('div');
  place.id = 'copy-status';
  document.body.append(place);
  return place;
}

function CopyStatus({
  state,
  language,
  words,
  onLoad,
}: {
  readonly state: CopyState;
  readonly language: Language;
  readonly words: Words['offline'];
  readonly onLoad: () => void;
}): JSX.Element | null {
  const { release, keeping, opens, newer, needsService } = state;
  if (release === null) return opens === 'not-on-http' ? <NotOnHttp words={words} /> : null;
  const days = ageInDays(release, new Date());
  const old = days > OLD_AFTER_DAYS;
  return (
    <section class={old ? 'copy-status old' : 'copy-status'} aria-label={words.title}>
      <p>
        {fill(keeping === 'file' ? words.file : words.held, {
          day: showDay(dayOf(release), language),
        })}{' '}
        <bdi>({hashOf(release)})</bdi>, {fill(words.age, { days })}
        {old && `. ${words.old}`}
      </p>
      {keeping !== 'file' && <p class="small">{words.keeping[keeping]}</p>}
      {opens === 'not-on-http' && <NotOnHttp words={words} />}
      <div role="status">
        {newer !== null && (
          <p>
            {fill(words.newer, { day: showDay(dayOf(newer), language) })}{' '}
            <button type="button" onClick={onLoad}>
              {words.load}
            </button>
          </p>
        )}
        {needsService && <p>{words.needsService}</p>}
      </div>
    </section>
  );
}

function NotOnHttp({ words }: { readonly words: Words['offline'] }): JSX.Element {
  return (
    <p class="small">
      {words.notOnHttp}{' '}
      <a href={ONE_FILE_ADDRESS} download>
        {words.oneFile}
      </a>
    </p>
  );
}
