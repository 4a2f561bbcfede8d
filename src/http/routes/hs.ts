import type { Edition } from '../../model/edition.js';
import { codeParents } from '../../model/hs-code.js';
import type { CodeEntry } from '../../model/nomenclature.js';
import { type CodeReading, readCode } from '../../model/read-code.js';
import { chooseLanguage } from '../language.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { parseEdition } from './parameters.js';
import { envelope, presentGood } from './present.js';
import type { Route } from './route.js';

export const codeRoute: Route = {
  operation: 'getCode',
  method: 'get',
  path: '/v1/hs/:code',
  formats: ['json'],
  answer: (request, service) => {
    const edition = parseEdition(request, service, { codesOnly: true });
    if (!edition.ok) return { problem: edition.failure };
    const text = request.path['code'] ?? '';
    const reading = readCode(text);
    if (reading === null) return { problem: notACode(text) };
    const { nomenclature } = service.catalogue;
    const entry = nomenclature.code(reading.used, edition.value);
    if (entry === null) return { problem: unknownCode(reading, edition.value, service) };
    const lang = chooseLanguage(request.query.get('lang'), request.acceptLanguage);
    const goods = nomenclature
      .goodsOf(reading.used, edition.value)
      .map((good) => presentGood(good, { edition: edition.value, names: { lang, matched: null } }));
    const labelled = translateLabels(entry, service.catalogue.translator(lang));
    return jsonReply(envelope({ ...labelled, goods }, edition.value, service), { language: lang });
  },
};

/** Labels in a language; the code is never translated. */
function translateLabels(entry: CodeEntry, translate: (text: string) => string): CodeEntry {
  const label = (text: string | null): string | null => (text === null ? null : translate(text));
  return {
    ...entry,
    label: label(entry.label),
    parents: entry.parents.map((parent) => ({ ...parent, label: label(parent.label) })),
  };
}

function notACode(text: string): Problem {
  return {
    type: 'unknown-code',
    detail: `"${text}" is not a code of two, four or six digits.`,
    hint: `Search for a name at /v1/search?q=${encodeURIComponent(text)}`,
    members: { editions: [], parents: [] },
  };
}

function unknownCode({ used }: CodeReading, edition: Edition, service: Service): Problem {
  const { nomenclature } = service.catalogue;
  const editions = nomenclature.editionsOf(used);
  const parents = codeParents(used).filter((code) => nomenclature.code(code, edition) !== null);
  const elsewhere = editions.map((one) => `HS ${one}`).join(' and ');
  return {
    type: 'unknown-code',
    detail:
      editions.length === 0
        ? `No edition of the HS has the code ${used}. This does not mean prohibited.`
        : `HS ${edition} has no code ${used}; it is a code of ${elsewhere}.`,
    ...(editions.length === 0
      ? {}
      : { hint: `What became of it: /v1/hs/${used}?edition=${editions.at(-1) ?? ''}` }),
    members: { editions, parents },
  };
}
