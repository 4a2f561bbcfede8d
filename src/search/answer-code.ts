import type { Advice, Answer, CodeFinding, Decision, Match } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import { codeContains, codeParents, type HsCode } from '../model/hs-code.js';
import type { CodeReading } from '../model/read-code.js';
import { type CodeBook, translateCode } from './code-book.js';
import { emptyAnswer, type Question } from './question.js';

/**
 * The answer to a query that is a code: every good of it, `limit` or not. A code is looked up in all
 * editions and never matched roughly.
 */
export function answerCode(
  reading: CodeReading,
  question: Question,
  goods: readonly Good[],
  book: CodeBook,
): Answer {
  const editions = book.editionsOf(reading.used);
  const here = editions.includes(question.edition);
  const edition = here ? question.edition : editions.at(-1);
  const code: CodeFinding = {
    ...reading,
    editions,
    label: edition === undefined ? null : book.label(reading.used, edition),
    valid: edition !== undefined,
  };
  const answer = { ...emptyAnswer(question), code };
  if (edition === undefined) return { ...answer, advice: adviseParents(reading, question, book) };
  const decided = { goodId: null, confirm: false, edition: question.edition } as const;
  return {
    ...answer,
    resolution: 'exact',
    decided: here
      ? { ...decided, code: reading.used, codeStatus: 'one', options: [] }
      : {
          ...decided,
          code: null,
          codeStatus: 'not-in-edition',
          options: otherEdition(reading.used, edition, question.edition, book),
        },
    matches: goodsOf(reading.used, edition, goods.filter(question.accepts)),
  };
}

function goodsOf(code: HsCode, edition: Edition, goods: readonly Good[]): Match[] {
  const ranges = [[0, code.length]] as const;
  const on = { name: code, kind: 'code', lang: null, country: null, distance: 0, ranges } as const;
  return goods
    .filter((good) =>
      good.classifications.some(
        (held) => held.edition === edition && codeContains(code, held.code),
      ),
    )
    .map((good) => ({ good, score: 1, matchedOn: on }));
}

function otherEdition(
  used: HsCode,
  from: Edition,
  to: Edition,
  book: CodeBook,
): Decision['options'] {
  const codes = translateCode(book, used, from, to);
  if (codes.length > 0)
    return codes.map((code) => ({ code, when: `HS ${to}, from ${used} of HS ${from}` }));
  return [{ code: used, when: `HS ${from}, not confirmed for HS ${to}` }];
}

function adviseParents({ used }: CodeReading, { edition }: Question, book: CodeBook): Advice {
  const options = codeParents(used)
    .filter((code) => book.editionsOf(code).length > 0)
    .map((code) => ({ label: `${code} ${book.label(code, edition) ?? ''}`.trim(), code }));
  const ask = 'Is it one of the codes above it?';
  return {
    message: `No edition of the HS has the code ${used}. This does not mean prohibited.`,
    questions: options.length === 0 ? [] : [{ ask, options }],
  };
}
