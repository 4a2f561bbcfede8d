import type { JSX } from 'preact';
import { permitWords, treatmentWords } from '../../lists/present/line-view.js';
import type { CheckedLine } from '../../model/check.js';
import type { EssentialGoodsList, Permit } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { answerOfList } from '../show/answer-of-list.js';
import { capital } from '../show/local.js';

/** What the list in use says of a thing; without a list, that there is none. */
export function ListAnswer({ text }: { readonly text: string }): JSX.Element {
  const { list, words, model, now, link } = usePage();
  const { listInUse } = words.page;
  if (list === null)
    return (
      <p class="no-list small">
        {listInUse.none} <a href={link({ kind: 'lists' })}>{listInUse.choose}</a>
      </p>
    );
  const answer = answerOfList(text, list, now, model);
  return answer === null ? <></> : <Verdict answer={answer} list={list} />;
}

/** The colour says nothing that the words do not; only what is not accepted is red. */
function Verdict({
  answer,
  list,
}: {
  readonly answer: CheckedLine;
  readonly list: EssentialGoodsList;
}): JSX.Element {
  const { words, language } = usePage();
  const { listInUse } = words.page;
  const { verdict, no, treatment, tier } = answer;
  const place = [
    no === null ? null : capital(fill(words.check.remarks.line, { no })),
    tier !== null && isPriority(tier) ? words.lists.tiers[tier] : null,
  ].filter((part) => part !== null);
  const stated = treatment !== null && list.kind !== 'template' && no !== null;
  return (
    <section class={`verdict ${CLASSES[verdict]}`} aria-label={listInUse.answer}>
      <p class="of">{listInUse.answer}</p>
      <p class="said">{listInUse.verdicts[verdict]}</p>
      {place.length > 0 && <p>{place.join(' · ')}</p>}
      <p class="small" lang={language === 'en' ? undefined : 'en'} dir="auto">
        {answer.reason}
      </p>
      {stated && (
        <p>
          {treatmentWords(treatment, words)
            .map((one) => `${one}. `)
            .join('')}
        </p>
      )}
      <Permits permits={answer.permits} />
    </section>
  );
}

function isPriority(tier: string): tier is 'life-saving' | 'essential' | 'useful' {
  return tier === 'life-saving' || tier === 'essential' || tier === 'useful';
}

const CLASSES: Readonly<Record<CheckedLine['verdict'], string>> = {
  covered: 'yes',
  partly: 'if',
  'not-covered': 'off',
  unknown: 'open',
  'not-requested': 'off',
  refused: 'no',
};

function Permits({ permits }: { readonly permits: readonly Permit[] }): JSX.Element | null {
  const { words } = usePage();
  if (permits.length === 0) return null;
  return (
    <>
      <p>{words.page.listInUse.stillNeeded}:</p>
      <ul>
        {permits.map((permit) => (
          <li>
            <PermitLine permit={permit} />
          </li>
        ))}
      </ul>
    </>
  );
}

const PHONE = /^[+\d][\d\s()-]{4,}$/;

/** A number is there to be called. */
function PermitLine({ permit }: { readonly permit: Permit }): JSX.Element {
  const { words } = usePage();
  const { contact } = permit;
  if (contact === null || !PHONE.test(contact)) return <>{permitWords(permit, words)}</>;
  return (
    <>
      {permitWords({ ...permit, contact: null }, words)}{' '}
      <a href={`tel:${contact.replace(/[^+\d]/g, '')}`}>
        {fill(words.page.listInUse.call, { phone: contact })}
      </a>
    </>
  );
}
