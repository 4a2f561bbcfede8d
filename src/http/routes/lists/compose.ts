import { compose } from '../../../lists/compose/compose.js';
import { keepLines } from '../../../lists/template.js';
import type { Composed } from '../../../model/compose.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import { asWire } from './present-list.js';
import type { Problem } from '../../reply/problem.js';
import { jsonReply } from '../../reply/reply.js';
import { LIST_BODY } from '../../uploads/body.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { readComposition } from './composition.js';
import { LIST_FORMATS } from './list-formats.js';
import { parseListQuery } from './list-query.js';
import { fileReply } from './list-reply.js';

export const composeRoute: Route = {
  operation: 'composeList',
  method: 'post',
  path: '/v1/lists/compose',
  formats: LIST_FORMATS,
  takes: {
    forms: ['json', 'csv', 'xlsx', 'docx', 'pdf', 'xml', 'multipart'],
    largest: LIST_BODY,
  },
  answer: async (request, service) => {
    const query = parseListQuery(request, service);
    if (!query.ok) return { problem: query.failure };
    const asked = readComposition(request, query.value.edition, service);
    if (!asked.ok) return { problem: asked.failure };
    const composed = accept(compose(asked.value.request, asked.value.parts), asked.value.found);
    if (!composed.ok) return { problem: composed.failure };
    const { list: whole, findings, advice } = composed.value;
    const list = keepLines(whole, (line) => query.value.shows(line, whole));
    const { form, language } = query.value;
    if (form.kind !== 'json') return fileReply(list, form, language, 'never', service);
    const data = { ...list, findings, advice, read: asked.value.read };
    return { ...jsonReply(envelope(asWire(data), list.edition, service)), cache: 'never' };
  },
};

/** A draft comes with its errors; a final list has none. */
function accept(composed: Composed, found: Composed['findings']): Result<Composed, Problem> {
  const findings = [...found, ...composed.findings].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || (a.no ?? 0) - (b.no ?? 0),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (composed.list.state !== 'final' || errors.length === 0)
    return succeed({ ...composed, findings });
  const [first] = errors;
  return fail({
    type: 'unprocessable',
    detail: `A final list has no errors, and this one has ${errors.length}: ${first?.message ?? ''}.`,
    hint: 'Compose it as a draft to see it as it is.',
    members: { field: first?.field ?? '', findings },
  });
}

function rank(severity: Composed['findings'][number]['severity']): number {
  return severity === 'error' ? 0 : 1;
}
