import type { Change, Composed, ComposeRequest, Finding } from '../../model/compose.js';
import type { EssentialGoodsList, ListLine, Tier } from '../../model/list.js';
import { WORDS } from '../../words/index.js';
import { fill, LANGUAGES } from '../../words/words.js';
import { hashContent } from '../content-hash.js';
import { type Added, addLines } from './add-lines.js';
import { adviseList } from './advise-list.js';
import { applyAuthorities, applyRules, ruleName } from './apply-rules.js';
import { changeLine } from './change-line.js';
import type { ComposeParts, Draft } from './parts.js';
import { validateList } from './validate.js';

/**
 * A national list: the lines of the base without those removed, with those added; then the permits
 * of the authorities, the rules in their order, and the single changes last. Each line says what
 * has set something of it.
 *
 * Nothing is kept between two calls: what goes in comes back as a whole document. A final list with
 * errors is for the caller to refuse.
 *
 * @example compose({ scenarios: ['earthquake'], rules: [{ where: { tier: ['life-saving'] },
 *   set: { treatment: { duty: 'free' } } }], ... }, parts).list.lines[0].setBy // 'rule 1'
 */
export function compose(request: ComposeRequest, parts: ComposeParts): Composed {
  const { lines, findings } = makeLines(request, parts);
  const content = {
    edition: parts.base.edition,
    scenarios: parts.base.scenarios,
    header: request.header,
    lines,
  };
  const list: EssentialGoodsList = {
    id: request.id ?? nameList(request, parts),
    kind: 'composed',
    titles: titlesOf(request, parts),
    state: request.state,
    release: parts.release,
    exercise: request.exercise,
    ...content,
    contentHash: hashContent(content),
  };
  return {
    list,
    findings: [...findings, ...idleAuthorities(request, lines), ...validateList(list, parts)],
    advice: adviseList({ ...list, release: parts.base.release }, parts),
  };
}

function makeLines(
  request: ComposeRequest,
  parts: ComposeParts,
): { readonly lines: readonly ListLine[]; readonly findings: readonly Finding[] } {
  const taken = takeBase(request, parts.base);
  const { added, findings } = addLines(request.additions, taken.lines, parts.base.edition, parts);
  const started: Draft[] = [
    ...taken.lines.map((line): Draft => ({ line, setBy: line.setBy?.split(', ') ?? [] })),
    ...added.map(({ line }): Draft => ({ line, setBy: ['addition'] })),
  ];
  const ruled = applyRules(applyAuthorities(started, request.authorities), request.rules);
  const settled = applyChanges(restate(ruled, added), request.changes);
  const lines = settled.drafts
    .map(({ line, setBy }) => ({ ...line, setBy: setBy.length === 0 ? null : distinct(setBy) }))
    .sort((a, b) => a.no - b.no);
  const met = new Set(
    ruled.flatMap(({ setBy }, place) => setBy.slice(started[place]?.setBy.length ?? 0)),
  );
  return {
    lines,
    findings: [...taken.findings, ...findings, ...settled.findings, ...idleRules(request, met)],
  };
}

function distinct(setBy: readonly string[]): string {
  return [...new Set(setBy)].join(', ');
}

/** The base lines of the tiers that are taken, without those that are removed. */
function takeBase(
  { tiers, removals }: ComposeRequest,
  base: EssentialGoodsList,
): { readonly lines: readonly ListLine[]; readonly findings: readonly Finding[] } {
  const takes = (tier: Tier): boolean => tiers.length === 0 || tiers.includes(tier);
  const named = (line: ListLine): boolean =>
    removals.some((one) => one === line.goodId || one === line.no);
  const findings = removals
    .filter((one) => !base.lines.some(({ goodId, no }) => one === goodId || one === no))
    .map((one): Finding => {
      const message = `"${one}" is not on the list, so it was not removed`;
      return { severity: 'warning', no: null, field: 'removals', message };
    });
  return { lines: base.lines.filter((line) => takes(line.tier) && !named(line)), findings };
}

/** What an addition says of itself is a single statement, and goes before the rules. */
function restate(drafts: readonly Draft[], added: readonly Added[]): readonly Draft[] {
  const own = new Map(added.map(({ line, addition }) => [line.no, addition]));
  return drafts.map((draft) => {
    const addition = own.get(draft.line.no);
    if (addition === undefined) return draft;
    const { tier, treatment, permits } = addition;
    const again = {
      ...(tier === undefined ? {} : { tier }),
      ...(treatment === undefined ? {} : { treatment }),
      ...(permits === undefined ? {} : { permits }),
    };
    return { ...draft, line: changeLine(draft.line, again).line };
  });
}

function applyChanges(
  drafts: readonly Draft[],
  changes: readonly Change[],
): { readonly drafts: readonly Draft[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byPlace = [...drafts];
  changes.forEach((change, at) => {
    const place = byPlace.findIndex(({ line }) => isMeant(change, line));
    const draft = byPlace[place];
    if (draft === undefined) {
      const message = `${describe(change)} is not on the list: put it under "additions"`;
      findings.push({ severity: 'error', no: null, field: `changes[${at}]`, message });
      return;
    }
    const changed = changeLine(draft.line, change);
    const tierSource = change.tier === undefined ? changed.line.tierSource : 'issuer';
    findings.push(...changed.findings);
    byPlace[place] = { line: { ...changed.line, tierSource }, setBy: [...draft.setBy, 'change'] };
  });
  return { drafts: byPlace, findings };
}

function isMeant({ goodId, no }: Change, line: ListLine): boolean {
  return goodId === undefined ? no === line.no : goodId === line.goodId;
}

function describe({ goodId, no }: Change): string {
  return goodId === undefined ? `Line ${String(no)}` : `"${goodId}"`;
}

/**
 * A rule about nothing is a slip more often than a wish.
 *
 * @param met what has set something of a line when the rules were applied
 */
function idleRules({ rules }: ComposeRequest, met: ReadonlySet<string>): readonly Finding[] {
  return rules.flatMap((_, place): Finding[] => {
    if (met.has(ruleName(place))) return [];
    const message = 'No line meets this rule';
    return [{ severity: 'warning', no: null, field: `rules[${place}]`, message }];
  });
}

/** A flag that no line carries is misspelt, or its lines are gone. */
function idleAuthorities(
  { authorities }: ComposeRequest,
  lines: readonly ListLine[],
): readonly Finding[] {
  const carried = new Set(lines.flatMap(({ flags }) => flags.map(({ flag }) => flag)));
  return Object.keys(authorities)
    .filter((flag) => !carried.has(flag))
    .map((flag): Finding => {
      const message = `No line carries the flag "${flag}", so this permit is asked of none`;
      return { severity: 'warning', no: null, field: `authorities.${flag}`, message };
    });
}

function nameList({ header }: ComposeRequest, { base }: ComposeParts): string {
  const scenarios = base.scenarios.join('+') || 'list';
  return header.country === undefined ? scenarios : `${header.country.toLowerCase()}-${scenarios}`;
}

/** The titles that are given, and in the other languages one that names the disasters. */
function titlesOf(
  { titles }: ComposeRequest,
  { base }: ComposeParts,
): Readonly<Record<string, string>> {
  const made = LANGUAGES.map((language): [string, string] => {
    const { lists, scenarios } = WORDS[language];
    const names = new Map<string, string>(Object.entries(scenarios));
    const named = base.scenarios.map((id) => names.get(id) ?? id).join(' + ');
    return [language, fill(lists.titles.template, { scenarios: named })];
  });
  const own = base.kind === 'template' ? Object.fromEntries(made) : base.titles;
  return { ...own, ...titles };
}
