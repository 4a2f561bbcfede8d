import type { Condition } from '../../model/good.js';
import type { ListCode, ListLine } from '../../model/list.js';
import { testCondition } from '../../search/decide/test-condition.js';
import { fill } from '../../words/words.js';
import { nameOfLine } from '../line-name.js';
import type { Finding } from './caution.js';
import { type CodeFit, type Declared, type DeclaredCode, fitCodes } from './declared-code.js';
import type { NamedGood } from './describe.js';
import type { ListView } from './list-view.js';
import { openFinding, SAY, sayFew } from './say.js';

/** What the code of a line adds to its name. */
export interface CodeJudgement {
  readonly findings: readonly Finding[];
  readonly agrees: boolean | null;
}

/** What is compared: the line, its codes, and what the text says. */
export interface CodeQuestion {
  readonly line: Pick<ListLine, 'names'>;
  readonly codes: readonly ListCode[];
  readonly named: NamedGood;
  readonly declared: Declared;
  readonly view: ListView;
}

/** Holds the declared code of a named good, or that there is none, against the codes of its line. */
export function judgeCode(question: CodeQuestion): CodeJudgement {
  const { declared, named, codes } = question;
  switch (declared.kind) {
    case 'none':
      return { agrees: null, findings: openConditions(named, possibleCodes(codes, named)) };
    case 'invalid':
      return { agrees: false, findings: [disagree(SAY.open['code-invalid'], declared.shown)] };
    case 'lost':
      return { agrees: null, findings: [notComparable(declared, question)] };
    case 'code':
      if (codes.length === 0) return { agrees: null, findings: [] };
      return judgeDeclared(declared, question);
  }
}

function judgeDeclared(declared: DeclaredCode, question: CodeQuestion): CodeJudgement {
  const possible = possibleCodes(question.codes, question.named);
  const fits = fitCodes(possible, declared);
  if (fits.length === 0)
    return { agrees: false, findings: [disagreement(declared, possible, question)] };
  const firm = fits.filter(({ held, short }) => !held.rival && !held.candidate && !short);
  if (firm.length === 0) return { agrees: true, findings: [weakFit(fits, declared, question)] };
  const held = firm.map((fit) => fit.held);
  return { agrees: true, findings: openConditions(question.named, held) };
}

/** Codes that what the text says of form and conditions does not rule out. */
function possibleCodes(codes: readonly ListCode[], named: NamedGood): readonly ListCode[] {
  const left = codes.filter(
    (one) =>
      (named.form === null || one.form === null || one.form === named.form) &&
      (one.condition === null || testCondition(one.condition, named.said) !== 'contradicted'),
  );
  return left.length > 0 ? left : codes;
}

/**
 * A condition is answered where one of the codes has none, or where the text meets one: which of
 * several codes it is may stay open, as long as the line holds.
 */
function openConditions(named: NamedGood, codes: readonly ListCode[]): readonly Finding[] {
  const mains = codes.filter(({ rival }) => !rival);
  const tested = mains.map(({ condition }) => ({
    condition,
    verdict: condition === null ? 'met' : testCondition(condition, named.said),
  }));
  if (tested.length === 0 || tested.some(({ verdict }) => verdict === 'met')) return [];
  const open = tested.filter(({ verdict }) => verdict === 'open');
  const asked = (open.length > 0 ? open : tested).map(({ condition }) => condition);
  return [conditionFinding(asked)];
}

/** "On the list only if it is of paper or of plastics." */
export function conditionFinding(conditions: readonly (Condition | null)[]): Finding {
  const texts = new Set(conditions.flatMap((condition) => condition?.text ?? []));
  return openFinding('only-if', SAY.open.condition, { conditions: [...texts].join(SAY.or) });
}

function disagree(text: string, code: string): Finding {
  return openFinding('code-disagrees', text, { code });
}

function disagreement(
  { shown, edition, elsewhere }: DeclaredCode,
  codes: readonly ListCode[],
  { line }: CodeQuestion,
): Finding {
  if (elsewhere.length > 0) {
    const editions = elsewhere.join(', ');
    const text = fill(SAY.open['code-elsewhere'], { edition, editions });
    return disagree(text, shown);
  }
  const right = new Set(codes.filter(({ rival }) => !rival).map(({ code }) => code));
  const text = fill(SAY.open['code-disagrees'], {
    name: nameOfLine(line),
    codes: sayFew([...right]),
  });
  return disagree(text, shown);
}

function notComparable(
  { shown, edition }: { readonly shown: string; readonly edition: string },
  { line, view }: CodeQuestion,
): Finding {
  return openFinding('code-not-comparable', SAY.open['code-not-comparable'], {
    name: nameOfLine(line),
    code: shown,
    edition,
    to: view.list.edition,
  });
}

/** The code is one that the line names, and does not settle it. */
function weakFit(
  fits: readonly CodeFit[],
  { shown }: DeclaredCode,
  { line, view }: CodeQuestion,
): Finding {
  const values = { name: nameOfLine(line), code: shown, to: view.list.edition };
  const full = fits.filter(({ short }) => !short);
  if (full.length === 0) return openFinding('code-short', SAY.open['code-short'], values);
  const reason = full.some(({ held }) => held.candidate) ? 'candidate-code' : 'rival-code';
  return openFinding(reason, SAY.open[reason], values);
}
