import type { JSX } from 'preact';
import { marksOf, titleOf } from '../../../lists/present/header-facts.js';
import type { Finding } from '../../../model/compose.js';
import { fill } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { sayCount } from '../../make/say-count.js';
import { saidFindings, type SaidFinding } from '../../make/say-findings.js';
import { DraftDownloads } from './draft-downloads.js';
import type { MakeWork } from './use-make.js';

/** More would not be read; the count says how many there are. */
const MOST_SHOWN = 30;

/** The list as it stands: how it is marked, what is open, and the ways to take it along. */
export function DraftResult({ work }: { readonly work: MakeWork }): JSX.Element {
  const { words, language, sent } = usePage();
  const { make, notKept, kept } = words.tools;
  const { list, advice } = work.composed;
  const shown = { language, words };
  const marks = marksOf(list, shown);
  const lacking = advice.lacking.filter(({ goodId }) => work.request.removals.includes(goodId));
  return (
    <section id="draft" class="result">
      <h2>{make.result}</h2>
      {marks.length > 0 && <p class="mark">{marks.join(' · ')}</p>}
      <p>
        <b>{titleOf(list, shown)}</b>
      </p>
      <p class="summary" role="status" aria-live="polite">
        {sayCount(work.composed, words)}
      </p>
      {sent?.kind === 'make' && sent.fault !== null && (
        <p class="summary care" role="status">
          {make[sent.fault]}
        </p>
      )}
      {work.kept !== null && <p class="small">{work.kept ? kept : notKept}</p>}
      <Findings heading={make.errors} of="error" work={work} />
      <Findings heading={make.warnings} of="warning" work={work} />
      {lacking.length > 0 && (
        <>
          <h3>{make.lacking}</h3>
          <p class="small">{lacking.map(({ name }) => name).join(', ')}</p>
        </>
      )}
      <DraftDownloads work={work} />
    </section>
  );
}

function Findings({
  heading,
  of,
  work: { composed },
}: {
  readonly heading: string;
  readonly of: Finding['severity'];
  readonly work: MakeWork;
}): JSX.Element | null {
  const { words } = usePage();
  const { make } = words.tools;
  const said = saidFindings(composed, of, words);
  if (said.length === 0) return null;
  const list = (
    <ul>
      {said.slice(0, MOST_SHOWN).map((one) => (
        <li key={`${one.no ?? ''} ${one.text}`}>{sayOne(one, make.line)}</li>
      ))}
      {said.length > MOST_SHOWN && <li>{fill(make.more, { count: said.length - MOST_SHOWN })}</li>}
    </ul>
  );
  if (of === 'warning')
    return (
      <details>
        <summary>
          {heading} ({said.length})
        </summary>
        {list}
      </details>
    );
  return (
    <>
      <h3>{heading}</h3>
      {list}
    </>
  );
}

function sayOne({ no, name, text }: SaidFinding, line: string): string {
  if (no === null) return text;
  return `${fill(line, { no })}${name === null ? '' : `, ${name}`}: ${text}`;
}
