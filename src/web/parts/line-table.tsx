import type { JSX } from 'preact';
import { type CodeView, type LineView, viewLine } from '../../lists/present/line-view.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import { Code } from './code.js';

interface Row {
  readonly line: ListLine;
  readonly view: LineView;
}

/** The lines under the headings of their kinds. */
export function LineTable({ list }: { readonly list: EssentialGoodsList }): JSX.Element {
  const { words, language, translate } = usePage();
  const { columns, empty } = words.lists;
  const groups = new Map<string, Row[]>();
  for (const line of list.lines) {
    const view = viewLine(list, line, { language, words, translate });
    groups.set(view.category, [...(groups.get(view.category) ?? []), { line, view }]);
  }
  if (list.lines.length === 0) return <p>{empty}</p>;
  return (
    <table class="lines">
      <caption class="voice">{words.page.lists.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.no}</th>
          <th scope="col">{columns.item}</th>
          <th scope="col">{fill(columns.code, { edition: list.edition })}</th>
        </tr>
      </thead>
      {[...groups].map(([category, rows]) => (
        <tbody>
          <tr class="group">
            <th colSpan={3} scope="rowgroup">
              {category}
            </th>
          </tr>
          {rows.map((row) => (
            <LineRow row={row} stated={list.kind !== 'template'} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function LineRow({
  row: { line, view },
  stated,
}: {
  readonly row: Row;
  readonly stated: boolean;
}): JSX.Element {
  const { link } = usePage();
  const { goodId } = line;
  const treated = stated ? [...view.treatment, ...view.permits] : [];
  return (
    <tr>
      <td class="no">{view.no}</td>
      <td>
        {goodId === null ? (
          <b>{view.name}</b>
        ) : (
          <a href={link({ kind: 'item', id: goodId })}>{view.name}</a>
        )}
        {view.otherNames.slice(0, 1).map((name) => (
          <span class="small" lang="en">
            {' '}
            <bdi>{name}</bdi>
          </span>
        ))}
        {view.specification !== null && (
          <span class="small block">
            <OwnText text={view.specification} />
          </span>
        )}
        <span class={`small block ${line.tier === 'refused' ? 'not-accepted' : ''}`}>
          {view.priority}
        </span>
        {[...view.conditions, ...view.limits, ...treated].map((text) => (
          <span class="small block">{text}</span>
        ))}
        {view.attention.length > 0 && <span class="small block">{view.attention.join(' · ')}</span>}
        {view.note !== null && (
          <span class="small block">
            <OwnText text={view.note} />
          </span>
        )}
      </td>
      <td class="codes">
        <Codes view={view} />
      </td>
    </tr>
  );
}

function Codes({ view }: { readonly view: LineView }): JSX.Element {
  const { words } = usePage();
  const { codes } = words.lists;
  if (view.codes.length === 0) return <>{codes.none}</>;
  return (
    <>
      {view.codes.map((code) => (
        <OneCode code={code} />
      ))}
      {view.rivals.map(({ code }) => (
        <span class="small block">
          {codes.rivalUnknown}: <Code code={code} />
        </span>
      ))}
    </>
  );
}

function OneCode({ code: { code, ex, when, national } }: { readonly code: CodeView }): JSX.Element {
  const { words } = usePage();
  return (
    <span class="block">
      {ex && <span class="ex">{words.lists.codes.ex} </span>}
      <b>
        <Code code={code} />
      </b>
      {[...when, ...national].map((text) => (
        <span class="small block">{text}</span>
      ))}
    </span>
  );
}
