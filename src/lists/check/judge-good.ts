import { FORMS, type Form } from '../../model/good.js';
import type { ListLine } from '../../model/list.js';
import { ENGLISH, fill } from '../../words/words.js';
import { compareCaution, type Finding, mainFinding } from './caution.js';
import { type Declared, fitCodes } from './declared-code.js';
import type { NamedGood } from './describe.js';
import { judgeCode } from './judge-code.js';
import type { Judged } from './judged.js';
import type { ListView } from './list-view.js';
import { catalogueCodes, confirmFinding, kitFinding, tierFinding } from './rows.js';
import { openFinding, SAY } from './say.js';

/**
 * Judges a good that the list has. Of several lines for one good those that have the declared code
 * speak, and of these the most cautious.
 */
export function judgeListedGood(
  named: NamedGood,
  lines: readonly ListLine[],
  declared: Declared,
  view: ListView,
): Judged {
  const judged = lines.map((line) => judgeLine(named, line, declared, view));
  const agreeing = judged.filter(({ codeAgrees }) => codeAgrees === true);
  const [first, ...rest] = agreeing.length > 0 ? agreeing : judged;
  if (first === undefined) throw new Error('A good was judged without a line.');
  return rest.reduce((most, one) => (isMoreCautious(one, most) ? one : most), first);
}

function isMoreCautious(one: Judged, other: Judged): boolean {
  const [a, b] = [mainFinding(one.findings).verdict, mainFinding(other.findings).verdict];
  return compareCaution(a, b) < 0;
}

function judgeLine(named: NamedGood, line: ListLine, declared: Declared, view: ListView): Judged {
  const codes = line.codes.length > 0 ? line.codes : catalogueCodes(named, view);
  const { findings, agrees } = judgeCode({ line, codes, named, declared, view });
  return {
    findings: [
      ...tierFinding(line, view),
      ...kitFinding(named),
      ...confirmFinding(named),
      ...findings,
      ...formFinding(named, line, declared, view),
      coveredFinding(line, declared, agrees, view),
    ],
    line,
    goodId: named.good.id,
    codeAgrees: agrees,
    form: named.form,
    codes: declared.kind === 'code' ? declared.codes : line.codes.map(({ code }) => code),
    maybe: [],
    name: named.good.name,
  };
}

/** A list may have a medicine in doses and not as a substance. */
function formFinding(
  named: NamedGood,
  line: ListLine,
  declared: Declared,
  view: ListView,
): readonly Finding[] {
  const main = line.codes.filter(({ rival }) => !rival);
  const forms = new Set(main.flatMap(({ form }) => form ?? []));
  if (forms.size === 0 || main.some(({ form }) => form === null)) return [];
  if (named.form !== null) return forms.has(named.form) ? [] : [sayForms(forms)];
  const settled = declared.kind === 'code' && fitCodes(main, declared).length > 0;
  const others = catalogueCodes(named, view).some(
    ({ form, rival }) => !rival && form !== null && !forms.has(form),
  );
  return settled || !others ? [] : [sayForms(forms)];
}

function sayForms(forms: ReadonlySet<Form>): Finding {
  const words = FORMS.filter((form) => forms.has(form)).map((form) => ENGLISH.lists.forms[form]);
  return openFinding('only-if', SAY.open.form, { forms: words.join(SAY.or) });
}

function coveredFinding(
  line: ListLine,
  declared: Declared,
  agrees: boolean | null,
  { list }: ListView,
): Finding {
  if (agrees !== true || declared.kind !== 'code')
    return { verdict: 'covered', reasonCode: 'good', text: SAY.covered.good };
  const [fit] = fitCodes(line.codes, declared);
  const moved = declared.direct ? 'good-and-code-moved' : 'good-and-code-split';
  const same = fit === undefined || declared.edition === list.edition;
  const text = fill(SAY.covered[same ? 'good-and-code' : moved], {
    code: declared.shown,
    edition: declared.edition,
    found: fit?.found ?? '',
    to: list.edition,
  });
  return { verdict: 'covered', reasonCode: 'good-and-code', text };
}
