import type { JSX } from 'preact';
import type { CheckedRow } from '../../consignment/check-lines.js';
import type { Group } from '../../consignment/groups.js';
import { type RowView, viewRow } from '../../consignment/view-row.js';
import { usePage } from '../../context.js';
import { fill } from '../../../words/words.js';
import { Code } from '../code.js';
import { CorrectLine } from './correct-line.js';
import type { WorkActs } from './work.js';

/** As on the card of an item: red is for what is not accepted, and for nothing else. */
const CLASSES: Readonly<Record<Group, string>> = {
  refused: 'no',
  open: 'open',
  if: 'if',
  off: 'off',
  yes: 'yes',
  look: 'if',
  code: 'off',
};

/** One line of the consignment with its answer. */
export function RowCard({
  row,
  place,
  acts,
}: {
  readonly row: CheckedRow;
  readonly place: number;
  readonly acts: WorkActs | null;
}): JSX.Element {
  const { model, words, language, translate } = usePage();
  const { consignment } = words.tools;
  const view = viewRow(row, { model, words, language, translate });
  return (
    <li class="card">
      <p class="typed">
        <span class="small">{view.ref}</span> <b dir="auto">{view.text}</b>
        {view.declared !== null && (
          <span class="small"> {fill(consignment.declared, { code: view.declared })}</span>
        )}
      </p>
      <Said view={view} />
      <WhatItIs view={view} />
      <Permits view={view} />
      <NearLines row={row} view={view} />
      {acts !== null && <CorrectLine line={row.line} place={place} acts={acts} />}
    </li>
  );
}

/** Where the line is not identified they are what it may be; elsewhere a reader may want them. */
function NearLines({
  row,
  view: { near, group },
}: {
  readonly row: CheckedRow;
  readonly view: RowView;
}): JSX.Element | null {
  const { words } = usePage();
  const { consignment } = words.tools;
  if (near.length === 0) return null;
  return (
    <details open={group === 'open'}>
      <summary>{row.verdict === null ? consignment.matches : consignment.nearLines}</summary>
      <ul>
        {near.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** The answer of the list; where there is none, how the name was found. */
function Said({ view }: { readonly view: RowView }): JSX.Element {
  return (
    <div class={`verdict ${CLASSES[view.group]}`}>
      <p class="said">
        {view.said}
        {view.priority !== null && `. ${view.priority}`}
      </p>
      {view.reason === null ? (
        <p class="small">{view.found}</p>
      ) : (
        <p class="small" lang="en" dir="auto">
          {view.reason}
        </p>
      )}
    </div>
  );
}

function WhatItIs({ view }: { readonly view: RowView }): JSX.Element {
  const { link, words } = usePage();
  const asWritten = view.found === words.page.found.exact;
  return (
    <>
      {(view.item !== null || view.codes.length > 0) && (
        <p class="what">
          {view.item !== null && (
            <a href={link({ kind: 'item', id: view.item.id })}>{view.item.name}</a>
          )}{' '}
          {view.codes.map(({ code, when }) => (
            <span key={`${code} ${when ?? ''}`} class="code-of-row">
              <b>
                <Code code={code} />
              </b>
              {when !== null && <span class="small"> {when}</span>}
            </span>
          ))}
        </p>
      )}
      {view.reason !== null && view.item !== null && !asWritten && (
        <p class="small">{view.found}</p>
      )}
      {view.remarks.map((text) => (
        <p key={text} class="small">
          {text}
        </p>
      ))}
    </>
  );
}

function Permits({ view: { permits } }: { readonly view: RowView }): JSX.Element | null {
  const { words } = usePage();
  if (permits.length === 0) return null;
  return (
    <>
      <p>{words.tools.consignment.permits}:</p>
      <ul>
        {permits.map(({ text, phone }) => (
          <li key={text}>
            {text}{' '}
            {phone !== null && (
              <a class="call" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                {fill(words.page.listInUse.call, { phone })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
