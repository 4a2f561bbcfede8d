import type { JSX } from 'preact';
import type { Understanding } from '../../model/answer.js';
import type { Classification, Good } from '../../model/good.js';
import type { CodeDecision } from '../../search/decide/decide-code.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import type { ShownCodes } from '../show/codes-of-good.js';
import { CodeLinks } from './neighbour-line.js';
import { CodeBlock } from './code-block.js';
import { OtherReadings } from './other-readings.js';

export interface CodesOfCardProps {
  readonly good: Good;
  readonly codes: ShownCodes;
  readonly decision: CodeDecision;
  readonly understood: Understanding | null;
}

/** More than this many readings stand as a short table, so that the card stays one screen. */
const LARGE = 3;

/**
 * The codes of a card. One that was decided stands alone and large; where the code depends on a fact
 * each reading is a plain question. A medicine of which nothing is said is most often in doses, so
 * that form leads.
 */
export function CodesOfCard({ good, codes, decision, understood }: CodesOfCardProps): JSX.Element {
  const { words } = usePage();
  const { card } = words.page;
  const { standing, otherwise, rivals } = codes;
  if (standing.length === 0) return <WithoutCode good={good} decision={decision} />;
  const open = new Set(standing.map(({ code }) => code)).size > 1;
  const byForm = standing.some(({ form }) => form !== null);
  const [first] = standing;
  const leading = leadingOf(standing, byForm, first?.form ?? null);
  const rest = [...standing.filter((one) => !leading.includes(one)), ...otherwise];
  return (
    <div class="readings">
      {open && !byForm && <p class="ask">{card.ask}</p>}
      {leading.map((one) => (
        <CodeBlock
          good={good}
          one={one}
          disputed={rivals.length > 0}
          chosenBy={open ? [] : wordsThatChose(one, understood)}
          open={open && one.condition !== null}
        />
      ))}
      {open && !byForm && leading.some(({ coverage }) => coverage === 'part') && (
        <p class="small">{words.lists.codes.exShort}</p>
      )}
      <OtherReadings readings={rest} heading={byForm ? null : open ? null : card.otherwise} />
    </div>
  );
}

function leadingOf(
  standing: readonly Classification[],
  byForm: boolean,
  form: Classification['form'],
): readonly Classification[] {
  const own = byForm ? standing.filter((one) => one.form === form) : standing;
  return own.slice(0, LARGE);
}

/** The words of the query that said the form, or the fact of the condition. */
function wordsThatChose(
  { form, condition }: Classification,
  understood: Understanding | null,
): readonly string[] {
  if (understood === null) return [];
  const facts = condition === null ? [] : understood.facts.map(({ text }) => text);
  const by = form === null ? null : understood.formFrom;
  return by === null ? facts : [by, ...facts];
}

/** A kit has no code of its own; an edition that is held in part may say nothing. */
function WithoutCode({ good, decision }: Pick<CodesOfCardProps, 'good' | 'decision'>): JSX.Element {
  const { words, editions, translate } = usePage();
  const { card } = words.page;
  if (decision.codeStatus === 'not-in-edition')
    return (
      <p class="ask">
        {fill(card.notInEdition, { edition: editions.main })}{' '}
        <CodeLinks codes={[...new Set(decision.options.map(({ code }) => code))]} />
      </p>
    );
  const reason = good.withoutCode.find(({ edition }) => edition === editions.main)?.reason;
  const said = good.kind === 'kit' || reason === undefined ? card.noCode : translate(reason);
  return <p class="ask">{said}</p>;
}
