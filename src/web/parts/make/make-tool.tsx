import type { JSX } from 'preact';
import { fill } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { DraftResult } from './draft-result.js';
import { sayScenarios } from './kept-draft.js';
import { MakeForm } from './make-form.js';
import { useMake } from './use-make.js';

/** The form and the list that it makes. */
export function MakeTool({
  scenarios,
  tiers,
}: {
  readonly scenarios: readonly string[];
  readonly tiers: readonly string[];
}): JSX.Element {
  const { words, link } = usePage();
  const { make } = words.tools;
  const { work, take } = useMake(scenarios, tiers);
  const begin = link({ kind: 'make', scenarios: [], tiers: [] });
  if (work === null)
    return (
      <p>
        {make.unknownScenario} <a href={begin}>{make.anew}</a>
      </p>
    );
  const from = sayScenarios(work.seed.scenarios, words.scenarios);
  return (
    <>
      <p>
        {fill(make.from, { scenarios: from })} <a href={begin}>{make.anew}</a>
      </p>
      <MakeForm key={work.drawn} work={work} take={take} />
      <DraftResult work={work} />
    </>
  );
}
