import type { Advice, Answer } from '../../model/answer.js';
import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { Language } from '../../words/words.js';
import type { components } from '../contract-types.js';
import { chooseLanguage } from '../language.js';
import type { RawRequest } from '../raw-request.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { invalidParameter, parseEdition, parseListing } from './parameters.js';
import { envelope, presentGood } from './present.js';
import type { Route } from './route.js';

interface SearchQuery {
  readonly q: string;
  readonly edition: Edition;
  readonly accepts: (good: Good) => boolean;
  readonly limit: number;
  readonly lang: Language;
  readonly allNames: boolean;
}

export const searchRoute: Route = {
  operation: 'search',
  method: 'get',
  path: '/v1/search',
  formats: ['json'],
  answer: (request, service) => {
    const query = parseSearch(request, service);
    if (!query.ok) return { problem: query.failure };
    const { q, edition, accepts, limit } = query.value;
    const answer = service.finder.find({ query: q, edition, accepts, limit });
    const translate = service.catalogue.translator(query.value.lang);
    const data = presentAnswer(answer, query.value, translate);
    return jsonReply(envelope(data, edition, service), { language: query.value.lang });
  },
};

function parseSearch(request: RawRequest, service: Service): Result<SearchQuery, Problem> {
  const q = request.query.get('q') ?? '';
  if (q.trim() === '') return fail(invalidParameter('q', q, 'a text that is not blank'));
  const edition = parseEdition(request, service, { codesOnly: false });
  if (!edition.ok) return edition;
  const listing = parseListing(request, service);
  if (!listing.ok) return listing;
  const kind = request.query.get('kind');
  return succeed({
    q,
    edition: edition.value,
    accepts: (good) =>
      (kind === undefined || good.kind === kind) &&
      (listing.value === null || good.listings.some((one) => one.source === listing.value)),
    limit: Number(request.query.get('limit') ?? 10),
    lang: chooseLanguage(request.query.get('lang'), request.acceptLanguage),
    allNames: request.query.get('names') === 'all',
  });
}

function presentAnswer(
  answer: Answer,
  query: SearchQuery,
  translate: (text: string) => string,
): components['schemas']['Answer'] {
  const { understood, code, decided, matches, lookAlikes, advice } = answer;
  return {
    query: answer.query,
    understood: { ...understood, facts: [...understood.facts] },
    code:
      code === null
        ? null
        : { ...code, label: translated(code.label, translate), editions: [...code.editions] },
    resolution: answer.resolution,
    decided: decided === null ? null : { ...decided, options: [...decided.options] },
    matches: matches.map(({ good, score, matchedOn }) => ({
      good: presentGood(good, {
        edition: query.edition,
        names: query.allNames ? 'all' : { lang: query.lang, matched: matchedOn.name },
      }),
      score: Math.round(score * 1000) / 1000,
      matchedOn: { ...matchedOn, ranges: matchedOn.ranges.map(([start, end]) => [start, end]) },
    })),
    lookAlikes: [...lookAlikes],
    advice: advice === null ? null : presentAdvice(advice, translate),
  };
}

export function presentAdvice(
  { message, questions }: Advice,
  translate: (text: string) => string,
): components['schemas']['Advice'] {
  return {
    message: translate(message),
    questions: questions.map(({ ask, options }) => ({
      ask: translate(ask),
      options: options.map((option) => ({ ...option, label: translate(option.label) })),
    })),
  };
}

function translated(text: string | null, translate: (text: string) => string): string | null {
  return text === null ? null : translate(text);
}
