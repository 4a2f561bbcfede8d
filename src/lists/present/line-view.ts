import { nameOfLine } from '../line-name.js';
import type {
  EssentialGoodsList,
  ListCode,
  ListLine,
  NationalCode,
  Permit,
  Treatment,
} from '../../model/list.js';
import { fill, type Language, wordFor, type Words } from '../../words/words.js';

/** A line as people read it, in one language: no value of the wire is in it. */
export interface LineView {
  readonly no: number;
  readonly name: string;
  /** The English name, and the Latin one, where the line is shown in another language. */
  readonly otherNames: readonly string[];
  readonly category: string;
  readonly specification: string | null;
  readonly priority: string;
  /** The codes to act on. */
  readonly codes: readonly CodeView[];
  /** Codes that others use. */
  readonly rivals: readonly CodeView[];
  readonly treatment: readonly string[];
  readonly permits: readonly string[];
  readonly conditions: readonly string[];
  readonly attention: readonly string[];
  readonly limits: readonly string[];
  readonly note: string | null;
}

export interface CodeView {
  readonly code: string;
  /** The code covers other goods too. */
  readonly ex: boolean;
  /** "ex 3004.90" */
  readonly shown: string;
  /** When it applies: form, condition, and that it is only a candidate. */
  readonly when: readonly string[];
  readonly support: string;
  readonly national: readonly string[];
}

/** How a list is shown. */
export interface Shown {
  readonly language: Language;
  readonly words: Words;
  /** Our own texts in the language: conditions. */
  readonly translate?: (text: string) => string;
}

/**
 * A line in the words of a language. The numbers and the codes are the same in each.
 *
 * @example viewLine(list, line, { language: 'fr', words: WORDS.fr }).priority // 'Priorité 1 (vital)'
 */
export function viewLine(list: EssentialGoodsList, line: ListLine, shown: Shown): LineView {
  const { language, words } = shown;
  const name = nameOfLine(line, language);
  const others = language === 'en' ? [] : [line.names['en'], line.names['la']];
  return {
    no: line.no,
    name,
    otherNames: [...new Set(others)].flatMap((one) =>
      one === undefined || sameName(one, name) ? [] : [one],
    ),
    category: wordFor(words.categories, line.category),
    specification: line.specification,
    priority: fill(wordFor(words.lists.tiers, line.tier), { authority: authorityOf(list) }),
    codes: line.codes.filter((code) => !code.rival).map((code) => viewCode(code, shown)),
    rivals: line.codes.filter((code) => code.rival).map((code) => viewCode(code, shown)),
    treatment: treatmentWords(line.treatment, words),
    permits: line.permits.map((permit) => permitWords(permit, words)),
    conditions: line.conditions,
    attention: line.flags.map(({ flag, detail }) => {
      const word = wordFor(words.flags, flag);
      return detail === null ? word : `${word} (${detail})`;
    }),
    limits: limitWords(line, words),
    note: line.note,
  };
}

function authorityOf({ header }: EssentialGoodsList): string {
  return header.contact?.name ?? header.issuer ?? '';
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A code in the words of a language, rivals as well. */
export function viewCode(code: ListCode, { words, translate }: Shown): CodeView {
  const { codes, forms } = words.lists;
  const condition = code.condition?.text ?? null;
  const ex = code.coverage === 'part';
  const when = [
    code.form === null ? null : forms[code.form],
    condition === null
      ? null
      : fill(codes.only, { condition: translate?.(condition) ?? condition }),
    code.candidate ? codes.candidate : null,
    code.ruling === null ? null : fill(codes.ruling, { ref: code.ruling }),
  ];
  return {
    code: code.code,
    ex,
    shown: ex ? `${codes.ex} ${code.code}` : code.code,
    when: when.filter((one) => one !== null),
    support: words.lists.basis[code.basis],
    national: code.national.map((one) => nationalWords(one, words)),
  };
}

function nationalWords({ code, coverage, label }: NationalCode, { lists }: Words): string {
  const shown = coverage === 'part' ? `${lists.codes.ex} ${code}` : code;
  return label === null ? shown : `${shown} ${label}`;
}

/** Where anything is stated, that duty or tax is not is said as well: nothing is left to guess. */
export function treatmentWords(treatment: Treatment, { lists }: Words): readonly string[] {
  const { lane, declaration, fees, inspection, temporaryAdmission: stay, procedure } = treatment;
  const duty = said(lists.duty, treatment.duty);
  const vat = said(lists.vat, treatment.vat);
  const rest = [
    said(lists.lane, lane),
    said(lists.declaration, declaration),
    said(lists.fees, fees),
    stay === undefined
      ? null
      : fill(lists.temporaryAdmission[stay.security], { months: stay.months }),
    said(lists.inspection, inspection),
    procedure === undefined ? null : fill(lists.procedure, procedure),
    treatment.legalRef ?? null,
  ].filter((one) => one !== null);
  if (duty === null && vat === null && rest.length === 0) return [lists.treatmentNotStated];
  return [duty ?? lists.dutyNotStated, vat ?? lists.vatNotStated, ...rest];
}

function said(words: Readonly<Record<string, string>>, value: string | undefined): string | null {
  return value === undefined || value === 'not-stated' ? null : wordFor(words, value);
}

export function permitWords(permit: Permit, { lists }: Words): string {
  const parts = [
    fill(lists.permit.line, { permit: permit.permit, authority: permit.authority }),
    lists.permit[permit.when],
    permit.waived === true ? lists.permit.waived : null,
    permit.contact === null ? null : fill(lists.permit.contact, { contact: permit.contact }),
    permit.legalRef,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function limitWords(line: ListLine, { lists }: Words): readonly string[] {
  const { quantityCap: cap, shelfLifeMonths: months, usedAllowed } = line;
  return [
    cap === null ? null : fill(lists.cap[cap.per], { amount: cap.amount, unit: cap.unit }),
    months === null ? null : fill(lists.shelfLife, { months }),
    usedAllowed === null ? null : lists.used[usedAllowed ? 'yes' : 'no'],
  ].filter((one) => one !== null);
}
