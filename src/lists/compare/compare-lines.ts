import canonicalize from 'canonicalize';
import type { ChangedField, ChangeKind } from '../../model/comparison.js';
import type { ListCode, ListLine } from '../../model/list.js';
import type { Align } from './align-codes.js';

export interface Change {
  readonly kind: ChangeKind;
  readonly fields: readonly ChangedField[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What changed between two lines of one good, by kind; nothing where they say the same. */
export function compareLines(
  from: ListLine,
  to: ListLine,
  align: { readonly from: Align; readonly to: Align },
): readonly Change[] {
  const [before, after] = [readCodes(from, align.from), readCodes(to, align.to)];
  const kinds: readonly (readonly [ChangeKind, ...(readonly [Fields, Fields])])[] = [
    ['support', supportOf(before, after), supportOf(after, before)],
    ['treatment', treatmentOf(from), treatmentOf(to)],
    ['permits', { permits: sorted(from.permits) }, { permits: sorted(to.permits) }],
    ['conditions', conditionsOf(from), conditionsOf(to)],
    ['tier', { tier: from.tier }, { tier: to.tier }],
    ['flags', { flags: sorted(from.flags) }, { flags: sorted(to.flags) }],
    ['text', textOf(from), textOf(to)],
    ['record', recordOf(from), recordOf(to)],
  ];
  const others = kinds.map(([kind, a, b]): Change => ({ kind, fields: differences(a, b) }));
  return [compareCodes(from, to, before, after), ...others].filter((one) => one.fields.length > 0);
}

interface CodesRead {
  /** What is said of each code, under the number of the edition of the comparison. */
  readonly said: readonly Fields[];
  readonly support: readonly Fields[];
  /** Null for codes that no single code of that edition is the same as. */
  readonly partners: readonly { readonly among: readonly string[]; readonly whole: boolean }[];
}

function readCodes(line: ListLine, align: Align): CodesRead {
  const codes = line.codes.map((held) => ({ held, aligned: align(held.code) }));
  const named = codes.map(({ held, aligned }) => ({ held, code: aligned.same ?? held.code }));
  return {
    said: sorted(named.map(({ held, code }) => ({ ...sayCode(held), code }))),
    support: sorted(
      named.map(({ held: { basis, ruling, form, condition }, code }) => {
        return { code, form, condition, basis, ruling };
      }),
    ),
    partners: codes.map(({ aligned }) => ({ among: aligned.among, whole: aligned.same !== null })),
  };
}

function sayCode(held: ListCode): Fields {
  const { code, form, condition, coverage, rival, candidate, national } = held;
  return { code, form, condition, coverage, rival, candidate, national: sorted(national) };
}

/** What supports the codes that both have: a code that came or went says so itself. */
function supportOf({ support }: CodesRead, other: CodesRead): Fields {
  const nameOf = ({ code, form, condition }: Fields): string =>
    canonicalize([code, form, condition]) ?? '';
  const shared = new Set(other.support.map(nameOf));
  return { support: support.filter((one) => shared.has(nameOf(one))) };
}

function compareCodes(from: ListLine, to: ListLine, before: CodesRead, after: CodesRead): Change {
  const written = {
    field: 'codes',
    from: sorted(from.codes.map(sayCode)),
    to: sorted(to.codes.map(sayCode)),
  };
  const whole = [...before.partners, ...after.partners].every((one) => one.whole);
  if (whole && isSame(before.said, after.said))
    return { kind: 'renumbered', fields: isSame(written.from, written.to) ? [] : [written] };
  const kind = !whole && correspond(before, after) ? 'rescoped' : 'code';
  return { kind, fields: [written] };
}

/** Whether each code of either line has a part in common with one of the other. */
function correspond({ partners: before }: CodesRead, { partners: after }: CodesRead): boolean {
  const touches = (one: CodesRead['partners'][number], others: CodesRead['partners']): boolean =>
    others.some((other) => other.among.some((code) => one.among.includes(code)));
  return before.every((one) => touches(one, after)) && after.every((one) => touches(one, before));
}

/** A field that is missing is "not stated", so that saying so is no change. */
function treatmentOf({ treatment }: ListLine): Fields {
  const stated = Object.entries(treatment).filter(
    ([, value]) => value !== 'not-stated' && value !== null,
  );
  return Object.fromEntries(stated);
}

function conditionsOf(line: ListLine): Fields {
  const { conditions, quantityCap, shelfLifeMonths, usedAllowed } = line;
  return { conditions: sorted(conditions), quantityCap, shelfLifeMonths, usedAllowed };
}

function textOf({ names, category, specification, unit, note }: ListLine): Fields {
  return { names, category, specification, unit, note };
}

function recordOf({ no, tierSource, setBy }: ListLine): Fields {
  return { no, tierSource, setBy };
}

function differences(from: Fields, to: Fields): ChangedField[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .sort()
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }))
    .filter((one) => !isSame(one.from, one.to));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

/** In an order that depends on content alone. */
function sorted<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, text: canonicalize(value) ?? '' }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ value }) => value);
}
