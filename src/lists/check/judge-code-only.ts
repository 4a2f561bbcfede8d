import type { ListLine } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { nameOfLine } from '../line-name.js';
import { compareCaution, type Finding } from './caution.js';
import { type CodeFit, type Declared, type DeclaredCode, fitCodes } from './declared-code.js';
import { matchClass } from './judge-class.js';
import type { Judged } from './judged.js';
import type { ListView } from './list-view.js';
import { tierFinding } from './rows.js';
import { openFinding, SAY, sayFew, sayLine } from './say.js';

type Outcome = Pick<Judged, 'findings' | 'line'>;

/**
 * Judges a line that has a code and no description. A code is the goods only where it holds nothing
 * else; and a class is asked only where no line for a good has the code.
 */
export function judgeCodeOnly(declared: Declared, view: ListView): Judged {
  const codes = declared.kind === 'code' ? declared.codes : [];
  const outcome =
    declared.kind === 'code' ? judgeDeclared(declared, view) : unreadable(declared, view);
  const { line } = outcome;
  const bare = { codeAgrees: null, form: null, maybe: [], name: null, codes };
  return { ...bare, ...outcome, goodId: line?.goodId ?? null };
}

function unreadable(declared: Exclude<Declared, DeclaredCode>, { list }: ListView): Outcome {
  const unknown = (reasonCode: string, text: string): Outcome => ({
    findings: [{ verdict: 'unknown', reasonCode, text }],
    line: null,
  });
  switch (declared.kind) {
    case 'none':
      return unknown('nothing-given', SAY.unknown['nothing-given']);
    case 'invalid':
      return unknown('code-invalid', fill(SAY.unknown['code-invalid'], { code: declared.shown }));
    case 'lost': {
      const { shown: code, edition } = declared;
      const values = { code, edition, to: list.edition };
      return unknown('code-not-comparable', fill(SAY.unknown['code-not-comparable'], values));
    }
  }
}

interface LineFits {
  readonly line: ListLine;
  readonly fits: readonly CodeFit[];
}

function judgeDeclared(declared: DeclaredCode, view: ListView): Outcome {
  const matches = [...view.byGood.values()]
    .flat()
    .map((line) => ({ line, fits: fitCodes(line.codes, declared) }))
    .filter(({ fits }) => fits.length > 0)
    .sort((a, b) => a.line.no - b.line.no);
  const unwanted = unwantedOf(matches, view);
  if (unwanted !== null) return unwanted;
  const [only, ...others] = matches;
  if (only === undefined) return judgeClass(declared, view);
  if (others.length === 0) return { line: only.line, findings: [judgeFits(only, declared)] };
  return { line: null, findings: [sayMany(matches, declared)] };
}

/** What is refused goes before what is not requested; both before what is wanted. */
function unwantedOf(matches: readonly LineFits[], view: ListView): Outcome | null {
  const [first] = matches
    .filter(({ fits }) => fits.some(({ short }) => !short))
    .flatMap(({ line }) => tierFinding(line, view).map((finding) => ({ line, finding })))
    .sort((a, b) => compareCaution(a.finding.verdict, b.finding.verdict));
  return first === undefined ? null : { line: first.line, findings: [first.finding] };
}

function judgeClass(declared: DeclaredCode, view: ListView): Outcome {
  const exact = view.classes.flatMap((line) =>
    fitCodes(line.codes, declared)
      .filter(({ held, found, short }) => !short && held.code === found)
      .map((fit) => ({ line, fits: [fit] })),
  );
  const unwanted = unwantedOf(exact, view);
  if (unwanted !== null) return unwanted;
  const [only] = exact;
  if (only !== undefined) return { line: only.line, findings: [judgeFits(only, declared)] };
  return matchClass(declared.codes, view) ?? { line: null, findings: [notListed(declared)] };
}

function judgeFits({ line, fits }: LineFits, declared: DeclaredCode): Finding {
  const code = declared.shown;
  // All that is under a whole code is the good, so that a condition is met by the code itself.
  if (fits.some((fit) => isWhole(fit, declared))) {
    const text = fill(SAY.covered['code-whole'], { code });
    return { verdict: 'covered', reasonCode: 'code-whole', text };
  }
  const values = { name: nameOfLine(line), code };
  if (fits.every(({ short }) => short))
    return openFinding('code-short', SAY.open['code-short'], values);
  return openFinding('code-only', SAY.open['code-only'], values);
}

/** Whether the code that was declared is the good of the line and nothing else. */
function isWhole(
  { held, short, national, nationalOpen }: CodeFit,
  declared: DeclaredCode,
): boolean {
  if (held.rival || held.candidate || short || nationalOpen || !declared.direct) return false;
  return (national?.coverage ?? held.coverage) === 'whole';
}

function sayMany(matches: readonly LineFits[], { shown: code }: DeclaredCode): Finding {
  const names = sayFew(matches.map(({ line }) => sayLine(line)));
  const short = matches.every(({ fits }) => fits.every((fit) => fit.short));
  return short
    ? openFinding('code-short', SAY.open['code-short-many'], { code, names })
    : openFinding('code-only', SAY.open['code-only-many'], { code, names });
}

function notListed({ shown: code, edition, elsewhere }: DeclaredCode): Finding {
  const text =
    elsewhere.length === 0
      ? fill(SAY.absent['code-not-listed'], { code })
      : fill(SAY.absent['code-elsewhere'], { code, edition, editions: elsewhere.join(', ') });
  return { verdict: 'not-covered', reasonCode: 'code-not-listed', text };
}
