import { fill, ENGLISH } from '../../words/words.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import { nameOfLine } from '../line-name.js';
import type { Finding } from './caution.js';
import type { ListView } from './list-view.js';

/** The words of a check, with what is put into them. */
export const SAY = ENGLISH.check;

/** What is open, as it reads after "only if". */
export function openFinding(
  reasonCode: string,
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): Finding {
  return { verdict: 'partly', reasonCode, text: fill(text, values) };
}

/** The sentence of a line whose most cautious finding comes first. */
export function sayFindings(
  findings: readonly Finding[],
  line: ListLine | null,
  view: ListView,
): string {
  const [main] = findings;
  if (main === undefined) return '';
  switch (main.verdict) {
    case 'partly': {
      const clauses = findings.flatMap(({ verdict, text }) => (verdict === 'partly' ? text : []));
      const where = sayWhere(line, view);
      return fill(SAY.onlyIf, { where, clauses: [...new Set(clauses)].join(SAY.and) });
    }
    case 'covered':
      return fill(main.text, { where: sayWhere(line, view) });
    case 'not-covered':
      return `${main.text} ${fill(SAY.absent.ending, { contact: contactOf(view.list) })}`;
    case 'unknown':
    case 'not-requested':
    case 'refused':
      return main.text;
  }
}

function sayWhere(line: ListLine | null, view: ListView): string {
  const remarks = remarksOn(line, view);
  return remarks === '' ? SAY.onList : `${SAY.onList} (${remarks})`;
}

/** "line 37; a planning template of no authority" */
export function remarksOn(line: ListLine | null, { list, state }: ListView): string {
  return [
    line === null ? null : fill(SAY.remarks.line, { no: line.no }),
    state === 'template' ? SAY.remarks.template : null,
    state === 'stale' ? SAY.remarks.stale : null,
    list.exercise ? SAY.remarks.exercise : null,
  ]
    .filter((remark) => remark !== null)
    .join('; ');
}

/** Whom to ask about a list; a template has nobody, and says so. */
export function contactOf({ kind, header }: EssentialGoodsList): string {
  if (kind === 'template') return SAY.contact.template;
  return namedContact(header) ?? SAY.contact.unknown;
}

/** Whom to turn to about what a list refuses. */
export function authorityOf({ kind, header }: EssentialGoodsList): string {
  return (kind === 'template' ? null : namedContact(header)) ?? SAY.contact.office;
}

function namedContact({ contact, issuer }: EssentialGoodsList['header']): string | null {
  const { name = null, phone = null, email = null, hours = null } = contact ?? {};
  const ways = [name ?? issuer ?? null, phone, email, hours].filter(
    (way) => way !== null && way.trim() !== '',
  );
  return ways.length > 0 ? ways.join(', ') : null;
}

/** "a, b and c" without the "and": the first few, and how many more. */
export function sayFew(names: readonly string[], most = 4): string {
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** The name of a line and its number, where several are listed. */
export function sayLine(line: ListLine): string {
  return `${nameOfLine(line)} (${fill(SAY.remarks.line, { no: line.no })})`;
}
