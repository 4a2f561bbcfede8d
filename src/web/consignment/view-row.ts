import { permitWords } from '../../lists/present/line-view.js';
import type { Answer } from '../../model/answer.js';
import type { NearLine } from '../../model/check.js';
import type { Permit } from '../../model/list.js';
import { fill, type Language, type Words } from '../../words/words.js';
import type { WebModel } from '../model.js';
import { nameOfGood } from '../show/name-of-good.js';
import { sayHowFound } from '../show/summary.js';
import type { CheckedRow } from './check-lines.js';
import { type Group, groupOf } from './groups.js';

/** A row of the result in words; no value of the wire is in it. */
export interface RowView {
  readonly ref: string;
  readonly text: string;
  readonly declared: string | null;
  readonly group: Group;
  /** "On the list (line 37)" */
  readonly said: string;
  /** The whole reason, which is held in English alone; null where there is no list. */
  readonly reason: string | null;
  readonly priority: string | null;
  /** How the name was found. */
  readonly found: string;
  readonly item: { readonly id: string; readonly name: string } | null;
  readonly codes: readonly { readonly code: string; readonly when: string | null }[];
  /** Why there is no code, or that the declared one does not fit. */
  readonly remarks: readonly string[];
  readonly permits: readonly { readonly text: string; readonly phone: string | null }[];
  readonly near: readonly string[];
}

export interface Shown {
  readonly model: WebModel;
  readonly words: Words;
  readonly language: Language;
  readonly translate: (text: string) => string;
}

export function viewRow(row: CheckedRow, shown: Shown): RowView {
  const { line, found, verdict } = row;
  const { words, language } = shown;
  const { answer } = found;
  return {
    ref: line.ref ?? '',
    text: line.text,
    declared: line.code === '' ? null : line.code,
    group: groupOf(row),
    said: sayVerdict(row, words),
    reason: verdict?.reason ?? null,
    priority: sayPriority(row, words),
    found: answer === null ? words.tools.consignment.nothing : sayHowFound(answer, words, language),
    item: itemOf(row, shown),
    codes: answer === null ? [] : codesOf(answer, shown),
    remarks: remarksOn(row, words),
    permits: (verdict?.permits ?? []).map((permit) => viewPermit(permit, words)),
    near:
      verdict === null
        ? matchesOf(row, shown)
        : verdict.nearLines.map((one) => sayNear(one, words)),
  };
}

function sayVerdict(row: CheckedRow, { page, check, tools }: Words): string {
  const { verdict } = row;
  if (verdict === null) return tools.consignment.groups[groupOf(row)];
  const word = page.listInUse.verdicts[verdict.verdict];
  return verdict.no === null ? word : `${word} (${fill(check.remarks.line, { no: verdict.no })})`;
}

function sayPriority({ verdict }: CheckedRow, { lists }: Words): string | null {
  switch (verdict?.tier) {
    case 'life-saving':
    case 'essential':
    case 'useful':
      return lists.tiers[verdict.tier];
    case 'not-requested':
    case 'refused':
    case null:
    case undefined:
      return null;
  }
}

function itemOf({ found: { answer }, verdict }: CheckedRow, shown: Shown): RowView['item'] {
  const id = verdict?.goodId ?? answer?.decided?.goodId ?? null;
  const good = id === null ? null : shown.model.good(id);
  return good === null ? null : { id: good.id, name: nameOfGood(good, shown.language).name };
}

function codesOf({ code, decided }: Answer, { words, translate }: Shown): RowView['codes'] {
  if (code !== null) return code.valid ? [{ code: code.used, when: null }] : [];
  if (decided === null) return [];
  if (decided.code !== null) return [{ code: decided.code, when: null }];
  const elsewhere = decided.codeStatus === 'not-in-edition';
  return decided.options.map(({ code: one, when }) => ({
    code: one,
    when: elsewhere
      ? fill(words.page.edition.one, { edition: when })
      : fill(words.lists.codes.only, { condition: translate(when) }),
  }));
}

function remarksOn({ found, line, verdict }: CheckedRow, { page, lists, tools }: Words): string[] {
  const status = found.answer?.decided?.codeStatus ?? null;
  const astray = verdict === null && found.codeAgrees === false;
  return [
    status === 'no-code' ? page.card.noCode : null,
    status === 'disputed' ? lists.basis.disputed : null,
    astray ? fill(tools.consignment.astray, { code: line.code ?? '' }) : null,
  ].filter((one) => one !== null);
}

function viewPermit(permit: Permit, words: Words): RowView['permits'][number] {
  const { contact } = permit;
  const phone = contact !== null && /^[+\d][\d\s()-]{4,}$/.test(contact) ? contact : null;
  return { text: permitWords(permit, words), phone };
}

/** "line 12: tarpaulin, the same code" */
function sayNear({ no, name, why }: NearLine, { tools }: Words): string {
  return fill(tools.consignment.near, { no, name, why: tools.consignment.why[why] });
}

/** Without a list what is near is what else the name may be. */
function matchesOf({ found: { answer } }: CheckedRow, { language }: Shown): readonly string[] {
  if (answer?.decided !== null) return [];
  return answer.matches.map(({ good }) => nameOfGood(good, language).name);
}
