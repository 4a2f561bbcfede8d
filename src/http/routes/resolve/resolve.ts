import { setImmediate } from 'node:timers/promises';
import type { Finder } from '../../../search/find.js';
import { type Line, type ResolvedLine, resolveLine } from '../../../search/resolve-line.js';
import { chooseFormat, type Format, FORMATS } from '../../reply/formats.js';
import type { ProblemReply } from '../../reply/reply.js';
import { jsonReply } from '../../reply/reply.js';
import { envelope } from '../present.js';
import { MEBIBYTE } from '../../uploads/body.js';
import type { Route } from '../route.js';
import { exceptionsFirst } from './exceptions.js';
import { MATCHES, presentResolved } from './present-lines.js';
import { readLines, type ResolveQuery } from './read-lines.js';
import { sheetReply } from './sheet-reply.js';

/** Lines between two looks at who else is waiting; a line takes about a millisecond. */
const LINES_AT_A_TIME = 25;

export const resolveRoute: Route = {
  operation: 'resolve',
  method: 'post',
  path: '/v1/resolve',
  formats: ['json', 'csv', 'xlsx'],
  takes: { forms: ['json', 'csv', 'xlsx'], largest: MEBIBYTE },
  answer: async (request, service) => {
    const asked = readLines(request, service);
    if (!asked.ok) return { problem: asked.failure };
    const { lines, edition, sheet } = asked.value;
    const formats = formatsFor(asked.value);
    const format = chooseFormat(formats, null, request.accept);
    if (format === null) return notAcceptable(formats);
    const resolved = await resolveInTurns(lines, service.finder);
    const first = request.query.get('order') === 'exceptions' ? exceptionsFirst(resolved) : null;
    if (sheet !== null && format !== 'json') {
      const order = first ?? resolved.map((_, place) => place);
      return sheetReply({ sheet, lines, resolved, order, format }, service);
    }
    const data = presentResolved(
      asked.value,
      resolved,
      first,
      service.catalogue.translator(asked.value.language),
    );
    return { ...jsonReply(envelope(data, edition, service)), cache: 'never' };
  },
};

type SheetFormat = Extract<Format, 'json' | 'csv' | 'xlsx'>;

/** A file comes back as what it came, unless something else is asked for; lines as lines. */
function formatsFor({ sheet }: ResolveQuery): readonly SheetFormat[] {
  if (sheet === null) return ['json'];
  return sheet.came === 'xlsx' ? ['xlsx', 'csv', 'json'] : ['csv', 'xlsx', 'json'];
}

function notAcceptable(formats: readonly Format[]): ProblemReply {
  const types = formats.map((format) => FORMATS[format]);
  return {
    problem: {
      type: 'not-acceptable',
      detail: `What was sent comes back as ${types.join(' or ')}.`,
      members: { formats: types },
    },
  };
}

/** Resolves the lines a few at a time, so that a long file holds up nobody else for long. */
async function resolveInTurns(lines: readonly Line[], finder: Finder): Promise<ResolvedLine[]> {
  const resolved: ResolvedLine[] = [];
  for (const line of lines) {
    resolved.push(resolveLine(line, finder, MATCHES));
    if (resolved.length % LINES_AT_A_TIME === 0) await setImmediate();
  }
  return resolved;
}
