import Fuse from 'fuse.js';
import type {
  Advice,
  Answer,
  CodeFinding,
  Decision,
  Match,
  MatchedOn,
  Resolution,
} from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import { codeContains, codeParents } from '../model/hs-code.js';
import { type CodeReading, readCode } from '../model/read-code.js';
import { type CodeBook, translateCode } from './code-book.js';
import { decideCode } from './decide/decide-code.js';
import { editDistance } from './text/edit-distance.js';
import { foldText, foldWords } from './text/fold.js';
import { buildNameIndex, type NameEntry, type NameIndex } from './index/name-index.js';

export interface Question {
  readonly query: string;
  readonly edition: Edition;
  /** Only goods that pass are looked at. */
  readonly accepts: (good: Good) => boolean;
  readonly limit: number;
}

/** Finds goods by what people type. */
export interface Finder {
  find(question: Question): Answer;
}

/** Below this a rough match is noise. */
const FLOOR = 0.45;

/**
 * Builds the index over all names and answers from it.
 *
 * The stages stand apart and are tried in turn: code, identifier, all the words of a name, some of
 * the words, rough spelling. The first that finds something answers, and says how it found it.
 */
export function createFinder(goods: readonly Good[], book: CodeBook): Finder {
  const index = buildNameIndex(goods);
  const fuse = new Fuse(index.entries, {
    keys: ['folded'],
    includeScore: true,
    threshold: 0.35,
    ignoreLocation: true,
  });
  return {
    find: (question) => {
      const code = readCode(question.query);
      if (code !== null) return answerCode(code, question, goods, book);
      return (
        answerIdentifier(question, index, book) ??
        answerSameWords(question, index, book) ??
        answerSomeWords(question, index, book) ??
        answerRough(question, fuse, book) ??
        emptyAnswer(question, null)
      );
    },
  };
}

function answerCode(
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
  if (edition === undefined)
    return { ...emptyAnswer(question, code), advice: adviseParents(reading, question, book) };
  const matches = goods
    .filter(question.accepts)
    .filter((good) =>
      good.classifications.some(
        (held) => held.edition === edition && codeContains(reading.used, held.code),
      ),
    )
    .map((good): Match => ({ good, score: 1, matchedOn: onCode(reading.used) }));
  return {
    ...emptyAnswer(question, code),
    resolution: 'exact',
    decided: here
      ? decision(question, { code: reading.used, codeStatus: 'one', options: [] })
      : decision(question, {
          code: null,
          codeStatus: 'not-in-edition',
          options: otherEdition(reading, edition, question.edition, book),
        }),
    matches,
  };
}

function otherEdition(
  { used }: CodeReading,
  from: Edition,
  to: Edition,
  book: CodeBook,
): Decision['options'] {
  const codes = translateCode(book, used, from, to);
  if (codes.length > 0)
    return codes.map((code) => ({ code, when: `HS ${to}, from ${used} of HS ${from}` }));
  return [{ code: used, when: `HS ${from}, not confirmed for HS ${to}` }];
}

function adviseParents(reading: CodeReading, question: Question, book: CodeBook): Advice {
  const parents = codeParents(reading.used).filter((code) => book.editionsOf(code).length > 0);
  const options = parents.map((code) => ({
    label: `${code} ${book.label(code, question.edition) ?? ''}`.trim(),
    code,
  }));
  return {
    message: `No edition of the HS has the code ${reading.used}. This does not mean prohibited.`,
    questions: options.length === 0 ? [] : [{ ask: 'Is it one of the codes above it?', options }],
  };
}

function answerIdentifier(question: Question, index: NameIndex, book: CodeBook): Answer | null {
  const found = index.identifier(question.query).filter(({ good }) => question.accepts(good));
  if (found.length === 0) return null;
  const matches = found.map(({ good, kind }): Match => {
    const name = question.query.trim().toUpperCase();
    const on = { name, kind, lang: null, country: null, distance: 0, ranges: whole(name) } as const;
    return { good, score: 1, matchedOn: on };
  });
  return settle(question, matches, 'exact', book);
}

/** Every word of the query and every word of the name, in any order. */
function answerSameWords(question: Question, index: NameIndex, book: CodeBook): Answer | null {
  const entries = index
    .sameWords(foldWords(question.query))
    .filter((entry) => question.accepts(entry.good));
  if (entries.length === 0) return null;
  const own = entries.filter((entry) => entry.kind === 'name');
  const best = own.length > 0 ? own : entries;
  const matches = best.map((entry) => matchOf(entry, 1, 0, whole(entry.name)));
  return settle(question, oncePerGood(matches), own.length > 0 ? 'exact' : 'synonym', book);
}

/** Names that share words with the query: never decided, since something was said or left unsaid. */
function answerSomeWords(question: Question, index: NameIndex, book: CodeBook): Answer | null {
  const asked = new Set(foldWords(question.query));
  const matches = index.entries
    .filter((entry) => question.accepts(entry.good))
    .map((entry) => {
      const shared = entry.words.filter((word) => asked.has(word)).length;
      const score = (2 * shared) / (asked.size + entry.words.length);
      return matchOf(entry, score, 0, shared === 0 ? [] : whole(entry.name));
    })
    .filter((match) => match.score >= 0.5);
  return matches.length === 0 ? null : settle(question, oncePerGood(matches), 'ambiguous', book);
}

/** Names spelt nearly so. One clear correction is disclosed as such, several are a choice. */
function answerRough(question: Question, fuse: Fuse<NameEntry>, book: CodeBook): Answer | null {
  const folded = foldText(question.query);
  const limit = folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0;
  const matches = fuse
    .search(folded, { limit: 50 })
    .filter(({ item }) => question.accepts(item.good))
    .map(({ item, score = 1 }) =>
      matchOf(item, 1 - score, editDistance(folded, item.folded, limit), []),
    )
    .filter((match) => match.score >= FLOOR && match.matchedOn.distance <= limit);
  if (matches.length === 0) return null;
  const found = oncePerGood(matches);
  return settle(question, found, found.length === 1 ? 'corrected' : 'ambiguous', book);
}

/** Puts matches in order and decides, where there is one good and the name was found. */
function settle(
  question: Question,
  matches: readonly Match[],
  resolution: Resolution,
  book: CodeBook,
): Answer {
  const ordered = [...matches].sort(
    (a, b) => b.score - a.score || (a.good.id < b.good.id ? -1 : 1),
  );
  const [first] = ordered;
  const one = ordered.length === 1 && resolution !== 'ambiguous';
  const good = one ? first?.good : undefined;
  return {
    ...emptyAnswer(question, null),
    resolution: one ? resolution : 'ambiguous',
    decided:
      good === undefined
        ? null
        : {
            ...decision(question, decideCode(good, question.edition, null, book)),
            goodId: good.id,
            confirm: resolution === 'corrected' || first?.matchedOn.kind === 'brand',
          },
    matches: ordered.slice(0, question.limit),
  };
}

function decision(
  question: Question,
  code: Pick<Decision, 'code' | 'codeStatus' | 'options'>,
): Decision {
  return { goodId: null, confirm: false, edition: question.edition, ...code };
}

function emptyAnswer(question: Question, code: CodeFinding | null): Answer {
  return {
    query: question.query,
    understood: { name: foldText(question.query), form: null, formFrom: null, facts: [] },
    code,
    resolution: 'none',
    decided: null,
    matches: [],
    lookAlikes: [],
    advice: null,
  };
}

function matchOf(
  entry: NameEntry,
  score: number,
  distance: number,
  ranges: MatchedOn['ranges'],
): Match {
  const { good, name, kind, lang, country } = entry;
  return { good, score, matchedOn: { name, kind, lang, country, distance, ranges } };
}

function onCode(code: string): MatchedOn {
  return { name: code, kind: 'code', lang: null, country: null, distance: 0, ranges: whole(code) };
}

function whole(name: string): [number, number][] {
  return [[0, name.length]];
}

function oncePerGood(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const held = best.get(match.good.id);
    if (held === undefined || match.score > held.score) best.set(match.good.id, match);
  }
  return [...best.values()];
}
