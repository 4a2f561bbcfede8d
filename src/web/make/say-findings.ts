import { nameOfLine } from '../../lists/line-name.js';
import type { Composed, Finding } from '../../model/compose.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { fill, wordFor, type Words } from '../../words/words.js';

/** A finding in words, with the line that it is about. */
export interface SaidFinding {
  readonly no: number | null;
  readonly name: string | null;
  readonly text: string;
}

/** What is found of one severity, in words, each once. */
export function saidFindings(
  { list, findings }: Pick<Composed, 'list' | 'findings'>,
  severity: Finding['severity'],
  words: Words,
): readonly SaidFinding[] {
  const names = new Map(list.lines.map((line) => [line.no, nameOfLine(line)]));
  const said = findings
    .filter((one) => one.severity === severity)
    .map((one) => ({
      no: one.no,
      name: one.no === null ? null : (names.get(one.no) ?? null),
      text: sayFinding(one, list, words),
    }));
  return [...new Map(said.map((one) => [`${one.no ?? ''} ${one.text}`, one])).values()];
}

/** A code in a message, the only thing of it that its words need. */
const CODE = /\b\d{4}\.\d{2}\b|\b\d{8,12}\b|\b\d{4}\b/;

/**
 * What is wrong or doubtful, in the words of a language. Findings name members of the request, which
 * no person knows; what has no words of its own keeps its message.
 */
function sayFinding({ field, message }: Finding, list: EssentialGoodsList, words: Words): string {
  const { findings } = words.tools.make;
  const code = CODE.exec(message)?.[0] ?? '';
  const [head = '', ...rest] = field.split(/[.[\]]+/);
  const member = rest.join('.');
  switch (head) {
    case 'header':
      return sayHeader(member, message, words);
    case 'authorities':
      return sayAuthority(member, list, words);
    case 'permits':
      return findings.controlled;
    case 'codes':
      return sayCode(member, message, { code, edition: list.edition }, words);
    case 'rules':
      return fill(findings.rule, { n: Number(rest[0] ?? 0) + 1 });
    case 'removals':
      return findings.removal;
    case 'changes':
      return findings.change;
    case 'additions':
      return field.endsWith('.tier') ? findings.tier : findings.addition;
    default:
      return message;
  }
}

function sayHeader(member: string, message: string, words: Words): string {
  const { findings, ...labels } = words.tools.make;
  if (message.includes('no day of the calendar')) {
    const named: Readonly<Record<string, unknown>> = labels;
    const label = named[member];
    return fill(findings.noDay, { member: typeof label === 'string' ? label : '' });
  }
  if (member === 'effectiveTo' && message.includes('before it begins')) return findings.endsBefore;
  const known: Readonly<Record<string, string>> = findings;
  return known[member] ?? message;
}

function sayAuthority(flag: string, { lines }: EssentialGoodsList, words: Words): string {
  const count = lines.filter(
    ({ flags, permits }) => permits.length === 0 && flags.some((one) => one.flag === flag),
  ).length;
  return fill(words.tools.make.findings.authority, { flag: wordFor(words.flags, flag), count });
}

function sayCode(
  member: string,
  message: string,
  values: Readonly<Record<string, string>>,
  { tools }: Words,
): string {
  const { findings } = tools.make;
  switch (member) {
    case 'ruling':
      return fill(findings.ruling, values);
    case 'code':
      return fill(findings.unknownCode, values);
    case 'national':
      return message.includes('digits') && message.includes('has not')
        ? findings.digits
        : findings.national;
    case '':
      return fill(findings.candidate, values);
    default:
      return message;
  }
}
