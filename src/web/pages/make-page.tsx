import type { JSX } from 'preact';
import { usePage } from '../context.js';
import { BeginForm } from '../parts/make/begin-form.js';
import { MakeTool } from '../parts/make/make-tool.js';

/**
 * From what has happened to a list of an administration's own. Without a script the form is sent and
 * the page comes back with the draft; with one the list is composed here while somebody types.
 */
export function MakePage({
  scenarios,
  tiers,
}: {
  readonly scenarios: readonly string[];
  readonly tiers: readonly string[];
}): JSX.Element {
  const { words, sent } = usePage();
  const { make } = words.tools;
  const begun = scenarios.length > 0 || sent?.kind === 'make';
  return (
    // What was answered to a form is not in the address: a browser must not draw the page anew.
    <div data-sent={sent === null ? undefined : 'yes'}>
      <h1>{make.title}</h1>
      {sent?.kind === 'make-fault' && (
        <p class="summary care" role="status">
          {make[sent.fault]}
        </p>
      )}
      {begun ? <MakeTool scenarios={scenarios} tiers={tiers} /> : <BeginForm />}
    </div>
  );
}
