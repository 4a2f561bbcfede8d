import type { JSX } from 'preact';
import { type LineView, viewLine } from '../../../lists/present/line-view.js';
import type { ComposeRequest } from '../../../model/compose.js';
import { type EssentialGoodsList, type ListLine, TIERS } from '../../../model/list.js';
import { fill } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { lineField, LINES_FIELD } from '../../make/read-line-fields.js';
import { tierWord } from '../../make/tier-word.js';
import { Code } from '../code.js';
import { Choice } from './choice.js';
import { TextField } from './text-field.js';

/** The lines of the templates: taken off or left, with what is changed of a single one. */
export function LineFields({
  request,
  lines,
  template,
}: {
  readonly request: ComposeRequest;
  readonly lines: readonly ListLine[];
  readonly template: EssentialGoodsList;
}): JSX.Element {
  const { words, language, translate } = usePage();
  const { make } = words.tools;
  const groups = new Map<string, JSX.Element[]>();
  for (const line of lines) {
    const view = viewLine(template, line, { language, words, translate });
    const held = groups.get(view.category) ?? [];
    held.push(<OneLine key={line.no} line={line} view={view} request={request} />);
    groups.set(view.category, held);
  }
  return (
    <section>
      <h2>{make.lines}</h2>
      <p class="small">{make.linesHint}</p>
      <input type="hidden" name={LINES_FIELD} value={lines.map(({ no }) => no).join(' ')} />
      {[...groups].map(([category, held]) => (
        <details key={category}>
          <summary>
            {category} ({held.length})
          </summary>
          <ul class="rows lines-to-make">{held}</ul>
        </details>
      ))}
    </section>
  );
}

function OneLine({
  line,
  view,
  request,
}: {
  readonly line: ListLine;
  readonly view: LineView;
  readonly request: ComposeRequest;
}): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const { no, goodId } = line;
  const on = !request.removals.some((one) => one === no || one === goodId);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          name={lineField(no, 'on')}
          value="1"
          defaultChecked={on}
          aria-label={fill(make.onListName, { name: view.name })}
        />
        <span>
          <span class="small">{no}</span> {view.name}{' '}
          {view.codes.map(({ code }) => (
            <span key={code} class="small">
              <Code code={code} />{' '}
            </span>
          ))}
          <span class="small block">{tierWord(line.tier, words)}</span>
        </span>
      </label>
      <details>
        <summary aria-label={`${make.edit}: ${view.name}`}>{make.edit}</summary>
        <LineChanges line={line} view={view} request={request} />
      </details>
    </li>
  );
}

function LineChanges({
  line: { no, goodId, tier },
  view,
  request,
}: {
  readonly line: ListLine;
  readonly view: LineView;
  readonly request: ComposeRequest;
}): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const change = request.changes.find((one) =>
    one.goodId === undefined ? one.no === no : one.goodId === goodId,
  );
  return (
    <div class="fields">
      <Choice
        name={lineField(no, 'tier')}
        label={words.page.lists.priority}
        spoken={fill(make.tierOf, { name: view.name })}
        none={tierWord(tier, words)}
        options={TIERS.filter((one) => one !== tier).map((value) => ({
          value,
          label: tierWord(value, words),
        }))}
        chosen={change?.tier}
      />
      <TextField
        name={lineField(no, 'national')}
        label={make.national}
        hint={make.nationalHint}
        value={change?.national?.map(({ code }) => code).join(', ')}
      />
      <TextField
        name={lineField(no, 'conditions')}
        label={make.conditions}
        hint={make.conditionsHint}
        value={change?.conditions?.join('; ')}
        longest={2000}
      />
    </div>
  );
}
