import type { Rule } from '../../model/compose.js';
import { codeContains, type HsCode, toHsCode } from '../../model/hs-code.js';
import type { ListLine, Permit, Treatment } from '../../model/list.js';
import type { Draft } from './parts.js';

/** The permits that authorities ask for, by the flags of each line. */
export function applyAuthorities(
  drafts: readonly Draft[],
  authorities: Readonly<Record<string, Permit>>,
): readonly Draft[] {
  return drafts.map((draft) => {
    const flags = [...new Set(draft.line.flags.map(({ flag }) => flag))].filter((flag) =>
      Object.hasOwn(authorities, flag),
    );
    const permits = flags.flatMap((flag) => authorities[flag] ?? []);
    if (permits.length === 0) return draft;
    return {
      line: { ...draft.line, permits: addPermits(draft.line.permits, permits) },
      setBy: [...draft.setBy, ...flags.map((flag) => `authority for ${flag}`)],
    };
  });
}

/** Rules in their order: what a later one says replaces what an earlier one said. */
export function applyRules(drafts: readonly Draft[], rules: readonly Rule[]): readonly Draft[] {
  return drafts.map((draft) =>
    rules.reduce(
      (before, rule, place) =>
        matches(rule, before.line)
          ? { line: set(before.line, rule), setBy: [...before.setBy, ruleName(place)] }
          : before,
      draft,
    ),
  );
}

/** What a line says that a rule has set something of it. */
export function ruleName(place: number): string {
  return `rule ${place + 1}`;
}

/** Whether a rule is about a line. */
function matches({ where }: Rule, line: ListLine): boolean {
  return (
    isAny(where.category, (category) => category === line.category) &&
    isAny(where.tier, (tier) => tier === line.tier) &&
    isAny(where.flag, (flag) => line.flags.some((one) => one.flag === flag)) &&
    isAny(where.code, (code) => line.codes.some((one) => !one.rival && isUnder(code, one.code)))
  );
}

/** No choice is every choice. */
function isAny<Choice>(choices: readonly Choice[], holds: (choice: Choice) => boolean): boolean {
  return choices.length === 0 || choices.some(holds);
}

function isUnder(asked: string, code: HsCode): boolean {
  const outer = toHsCode(asked.replace('.', ''));
  return outer !== null && codeContains(outer, code);
}

function set(line: ListLine, { set: said }: Rule): ListLine {
  return {
    ...line,
    tier: said.tier ?? line.tier,
    treatment: mergeTreatment(line.treatment, said.treatment ?? {}),
    permits: addPermits(line.permits, said.permits),
  };
}

/** Member by member, so that a rule on tax leaves what another said on duty. */
export function mergeTreatment(before: Treatment, said: Treatment): Treatment {
  return { ...before, ...said };
}

/** The same permit of the same authority stands once, as it was said last. */
function addPermits(before: readonly Permit[], said: readonly Permit[]): readonly Permit[] {
  const key = (permit: Permit): string => `${permit.authority}\0${permit.permit}`;
  return [...new Map([...before, ...said].map((permit) => [key(permit), permit])).values()];
}
