import { codeContains, type HsCode } from '../../model/hs-code.js';
import type { ListLine } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { nameOfLine } from '../line-name.js';
import type { Finding } from './caution.js';
import type { Declared } from './declared-code.js';
import type { Description, NamedGood } from './describe.js';
import { matchClass } from './judge-class.js';
import { judgeCode } from './judge-code.js';
import { catalogueCodes, confirmFinding, kitFinding, tierFinding } from './rows.js';
import type { Judged } from './judged.js';
import { foldName, linesBeside, type ListView } from './list-view.js';
import { openFinding, SAY, sayFew } from './say.js';

/** Judges a good of the catalogue for which the list has no line of its own. */
export function judgeUnlistedGood(named: NamedGood, declared: Declared, view: ListView): Judged {
  const own = catalogueCodes(named, view);
  const line = { names: { en: named.good.name } };
  const { agrees } = judgeCode({ line, codes: own, named, declared, view });
  const codes = codesOf(named, declared);
  // A class is meant for goods whose one code is known, and is declared right where it is declared.
  const single = declared.kind === 'code' ? (agrees === false ? [] : codes) : decidedCode(named);
  const inClass = declared.kind === 'invalid' ? null : matchClass(single, view);
  return {
    findings: [
      ...kitFinding(named),
      ...absence(named, codes, inClass !== null, view),
      ...(inClass === null ? [] : [...inClass.findings, ...confirmFinding(named)]),
    ],
    line: inClass?.line ?? null,
    goodId: named.good.id,
    codeAgrees: agrees,
    form: named.form,
    codes,
    maybe: [],
    name: named.good.name,
  };
}

function decidedCode({ decision }: NamedGood): readonly HsCode[] {
  return decision.code === null ? [] : [decision.code];
}

/** The codes that the goods have on paper: the declared one, else those that follow from the name. */
function codesOf({ decision }: NamedGood, declared: Declared): readonly HsCode[] {
  if (declared.kind === 'code') return declared.codes;
  return decision.code === null ? decision.options.map(({ code }) => code) : [decision.code];
}

function absence(
  { good }: NamedGood,
  codes: readonly HsCode[],
  inClass: boolean,
  view: ListView,
): readonly Finding[] {
  const shared = sharingLine(codes, view);
  const absent = { verdict: 'not-covered' } as const;
  if (shared !== null) {
    const text = fill(SAY.absent['other-good-same-code'], {
      name: good.name,
      no: shared.no,
      line: nameOfLine(shared),
    });
    return [{ ...absent, reasonCode: 'other-good-same-code', text }];
  }
  if (inClass) return [];
  const text = fill(SAY.absent['not-listed'], { name: good.name });
  return [{ ...absent, reasonCode: 'not-listed', text }];
}

/** The first line for another good that has one of the codes. */
function sharingLine(codes: readonly HsCode[], view: ListView): ListLine | null {
  const sharing = [...linesBeside(codes, view)].filter(
    (line) =>
      line.goodId !== null &&
      line.codes.some((held) => codes.some((code) => codeContains(held.code, code))),
  );
  return sharing.reduce<ListLine | null>(
    (first, line) => (first === null || line.no < first.no ? line : first),
    null,
  );
}

/** Judges a text that names no good of the catalogue, or several. */
export function judgeUnnamed(
  description: Extract<Description, { kind: 'choice' | 'unknown' }>,
  declared: Declared,
  view: ListView,
): Judged {
  const codes = declared.kind === 'code' ? declared.codes : [];
  const bare = { goodId: null, codeAgrees: null, form: null, codes, name: null };
  const named = view.byName.get(foldName(description.text));
  if (named !== undefined) return { ...bare, ...judgeFreeLine(named, view), maybe: [] };
  if (description.kind === 'choice') {
    const maybe = description.goods.map(({ id }) => id);
    return { ...bare, findings: [choose(description.goods)], line: null, maybe };
  }
  const inClass = matchClass(codes, view);
  if (inClass !== null) return { ...bare, ...inClass, maybe: [] };
  const unknown = { verdict: 'unknown', reasonCode: 'not-found' } as const;
  const findings = [{ ...unknown, text: SAY.unknown['not-found'] }];
  return { ...bare, findings, line: null, maybe: [] };
}

/** The text is the name of a line without a good: a service, or a class that stays one. */
function judgeFreeLine(line: ListLine, view: ListView): Pick<Judged, 'findings' | 'line'> {
  const name = nameOfLine(line);
  const found: Finding =
    line.codes.length > 0
      ? openFinding('class-line', SAY.open['class-name'], { name })
      : { verdict: 'covered', reasonCode: 'line-name', text: SAY.covered['line-name'] };
  return { findings: [...tierFinding(line, view), found], line };
}

function choose(goods: readonly { readonly name: string }[]): Finding {
  const names = sayFew(goods.map(({ name }) => name));
  const text = names === '' ? SAY.unknown['choose-none'] : fill(SAY.unknown.choose, { names });
  return { verdict: 'unknown', reasonCode: 'choose', text };
}
