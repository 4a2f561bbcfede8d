import type { AdviceTopic, ConfusedPair } from '../model/advice.js';
import type { Answer, Match, Resolution } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import { readCode } from '../model/read-code.js';
import { type Adviser, createAdviser } from './advise.js';
import { answerCode } from './answer-code.js';
import type { CodeBook } from './code-book.js';
import { type CodeDecision, decideCode } from './decide/decide-code.js';
import { judgeFits } from './decide/judge-fits.js';
import { findBeforeComma, findExact } from './find-exact.js';
import { findExplained } from './find-explained.js';
import { findRough } from './find-rough.js';
import { buildNameIndex, type NameIndex } from './index/name-index.js';
import type { NameEntry } from './index/read-names.js';
import { describeLookAlike, findLookAlikes, type LookAlikes } from './look-alikes.js';
import { marked, oncePerGood, toMatch, whole } from './matches.js';
import { emptyAnswer, type Question } from './question.js';
import type { Fit } from './rank.js';
import { findStranger, gatherStrangers, type Strangers } from './strangers.js';
import { createSuggester, type Suggestion } from './suggest.js';
import { type Taken, understand } from './understand/understand.js';

export type { Question } from './question.js';

/** Finds goods by what people type. */
export interface Finder {
  find(question: Question): Answer;
  /** Names that begin as what was typed so far, while somebody types. */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** The code of a good in an edition, as far as the words of a query decide it. */
  decide(good: Good, query: string, edition: Edition): CodeDecision;
}

/** What the finder knows beside names. */
export interface Knowledge {
  readonly book: CodeBook;
  readonly topics: readonly AdviceTopic[];
  readonly confused: readonly ConfusedPair[];
  readonly notHeld: readonly string[];
}

/**
 * Builds the index over all names and answers from it.
 *
 * The stages stand apart and are tried in turn: code, identifier, a text that is too vague, a name as
 * it was typed, a name before a comma, rough spelling. The first that finds something answers, and
 * says how it found it.
 */
export function createFinder(goods: readonly Good[], knowledge: Knowledge): Finder {
  const index = buildNameIndex(goods);
  const context: Context = {
    goods,
    book: knowledge.book,
    index,
    lookAlikes: findLookAlikes(goods, knowledge.confused),
    adviser: createAdviser(knowledge.topics),
    strangers: gatherStrangers(knowledge.notHeld, index.vocabulary),
  };
  const suggest = createSuggester(context.index.entries);
  return {
    suggest,
    decide: (good, query, edition) => {
      const taken = understand(query);
      return decideCode(good, edition, { form: taken.shown.form, said: taken }, context.book);
    },
    find: (question) => {
      const code = readCode(question.query);
      if (code !== null) return answerCode(code, question, goods, context.book);
      const taken = understand(question.query);
      const answer =
        answerIdentifier(question, taken, context) ??
        answerVague(question, taken, context) ??
        answerExact(question, taken, context) ??
        answerRough(question, taken, context);
      return { ...answer, understood: taken.shown };
    },
  };
}

interface Context {
  readonly goods: readonly Good[];
  readonly book: CodeBook;
  readonly index: NameIndex;
  readonly lookAlikes: LookAlikes;
  readonly adviser: Adviser;
  readonly strangers: Strangers;
}

function answerIdentifier(question: Question, taken: Taken, context: Context): Answer | null {
  const name = question.query.trim().toUpperCase();
  const found = context.index
    .identifier(name)
    .filter(({ good }) => question.accepts(good))
    .map(({ good, kind }): Match => {
      const on = { name, kind, lang: null, country: null, distance: 0, ranges: whole(name) };
      return { good, score: 1, matchedOn: on };
    });
  return found.length === 0 ? null : settle(question, taken, found, 'exact', context);
}

/**
 * "Mask", "test kit": questions, and what it may be, but no decision. A vague word that is the name of
 * a good whose code turns on a fact ("truck") stays that name, and the questions stand beside it.
 */
function answerVague(question: Question, taken: Taken, context: Context): Answer | null {
  const advice = context.adviser.forText([taken.words, taken.withoutQuantities, taken.named]);
  if (advice === null) return null;
  const named = answerExact(question, taken, context);
  if (named?.decided?.code === null) return { ...named, advice };
  const matches = findRough(taken, context.index, question).map(toMatch);
  return {
    ...emptyAnswer(question, taken.shown),
    resolution: matches.length > 0 ? 'ambiguous' : 'none',
    matches: marked(taken, matches.slice(0, question.limit)),
    advice,
  };
}

function answerExact(question: Question, taken: Taken, context: Context): Answer | null {
  const { index } = context;
  const entries = firstFound(
    () => findExact(taken, index, question),
    () => findBeforeComma(question.query, index, question),
    () => findExplained(taken, index, question),
  );
  if (entries.length === 0) return null;
  const own = entries.some(({ kind }) => kind === 'name');
  const found = oncePerGood(entries);
  const answer = settle(question, taken, found, own ? 'exact' : 'synonym', context);
  return withOthers(answer, question, taken, findRough(taken, index, question));
}

function firstFound(...stages: readonly (() => NameEntry[])[]): NameEntry[] {
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return found;
  }
  return [];
}

function answerRough(question: Question, taken: Taken, context: Context): Answer {
  const fits = findRough(taken, context.index, question);
  const [best] = fits;
  const vague = best?.complete === true ? null : answerNearlyVague(question, taken, context);
  if (vague !== null) return vague;
  if (best === undefined) {
    const advice = taken.medicineCue ? context.adviser.forMedicine : null;
    return { ...emptyAnswer(question, taken.shown), advice };
  }
  const stranger = findStranger(best, taken, context.strangers);
  // Somebody typed the right name of another medicine: what looks like it is not what was meant.
  if (stranger === 'itself')
    return { ...emptyAnswer(question, taken.shown), advice: context.adviser.forMedicine };
  const { resolution, named } = judgeFits(fits, taken, context.lookAlikes);
  if (resolution !== 'ambiguous' && stranger === null)
    return withOthers(
      settle(question, taken, [toMatch(best)], resolution, context),
      question,
      taken,
      fits,
    );
  const rest = fits.filter((fit) => !named.includes(fit)).map(toMatch);
  const matches = marked(taken, [...named.map(toMatch), ...rest].slice(0, question.limit));
  const advice = taken.medicineCue && best.score < 0.7 ? context.adviser.forMedicine : null;
  return { ...emptyAnswer(question, taken.shown), resolution: 'ambiguous', matches, advice };
}

/** "Vacine" is as vague as "vaccine": a word that is no word is read as the vague one beside it. */
function answerNearlyVague(question: Question, taken: Taken, context: Context): Answer | null {
  const { vocabulary } = context.index;
  if (taken.named.every((word) => vocabulary.id(word) !== undefined)) return null;
  const meant = context.adviser.meant(taken.named);
  const answer = meant === null ? null : answerVague(question, understand(meant), context);
  return answer?.resolution === 'ambiguous' ? answer : null;
}

/** Decides where one good was found; two goods of one name are a choice. */
function settle(
  question: Question,
  taken: Taken,
  found: readonly Match[],
  resolution: Resolution,
  context: Context,
): Answer {
  const [first] = found;
  if (first === undefined || found.length > 1)
    return { ...emptyAnswer(question, taken.shown), resolution: 'ambiguous', matches: found };
  const { good, matchedOn } = first;
  const known = { form: taken.shown.form, said: taken };
  const { edition } = question;
  const brand = matchedOn.kind === 'brand';
  return {
    ...emptyAnswer(question, taken.shown),
    resolution,
    decided: {
      goodId: good.id,
      confirm: brand || resolution === 'corrected',
      edition,
      ...decideCode(good, edition, known, context.book),
    },
    matches: found,
    lookAlikes: context.lookAlikes
      .of(good.id)
      .map((like) => describeLookAlike(good, like.good, like.name, edition)),
  };
}

/** What else it could be, behind what was found. */
function withOthers(
  answer: Answer,
  question: Question,
  taken: Taken,
  fits: readonly Fit[],
): Answer {
  const held = new Set(answer.matches.map(({ good }) => good.id));
  const room = question.limit - answer.matches.length;
  if (room <= 0) return { ...answer, matches: answer.matches.slice(0, question.limit) };
  const others = fits
    .filter((fit) => !held.has(fit.entry.good.id))
    .slice(0, room)
    .map((fit) => toMatch({ ...fit, score: Math.min(fit.score, 0.95) }));
  return { ...answer, matches: [...answer.matches, ...marked(taken, others)] };
}
