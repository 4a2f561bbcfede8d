import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { codeContains, type HsCode } from '../../model/hs-code.js';
import { readCode } from '../../model/read-code.js';
import type { RetiredGood } from '../../model/reference.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { RawRequest } from '../raw-request.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { invalidParameter, parseEdition, parseListing } from './parameters.js';
import { envelope, presentGood } from './present.js';
import type { Route } from './route.js';

export const goodsRoute: Route = {
  operation: 'listGoods',
  method: 'get',
  path: '/v1/goods',
  formats: ['json'],
  answer: (request, service) => {
    const query = parseGoods(request, service);
    if (!query.ok) return { problem: query.failure };
    const { edition, accepts, after, limit } = query.value;
    const accepted = service.catalogue.goods.filter(accepts);
    // Goods are sorted by id, so the cursor is the last id of the page before.
    const rest = accepted.filter((good) => after === null || good.id > after);
    const page = rest.slice(0, limit);
    const goods = page.map((good) => presentGood(good, { edition, names: 'all' }));
    const last = page.at(-1);
    const next = last !== undefined && rest.length > limit ? encodeCursor(last.id) : null;
    return jsonReply(envelope({ goods, total: accepted.length }, edition, service), {
      headers: { Link: pageLinks(request, next) },
    });
  },
};

export const goodRoute: Route = {
  operation: 'getGood',
  method: 'get',
  path: '/v1/goods/:id',
  formats: ['json'],
  answer: (request, service) => {
    const edition = parseEdition(request, service, { codesOnly: false });
    if (!edition.ok) return { problem: edition.failure };
    const id = request.path['id'] ?? '';
    const good = service.catalogue.good(id);
    if (good !== null)
      return jsonReply(
        envelope(
          presentGood(good, { edition: edition.value, names: 'all' }),
          edition.value,
          service,
        ),
      );
    const retired = service.catalogue.retired(id);
    return { problem: retired === null ? unknownGood(id) : retiredGood(retired) };
  },
};

interface GoodsQuery {
  readonly edition: Edition;
  readonly accepts: (good: Good) => boolean;
  readonly after: string | null;
  readonly limit: number;
}

function parseGoods(request: RawRequest, service: Service): Result<GoodsQuery, Problem> {
  const edition = parseEdition(request, service, { codesOnly: false });
  if (!edition.ok) return edition;
  const listing = parseListing(request, service);
  if (!listing.ok) return listing;
  const code = parseCodeFilter(request);
  if (!code.ok) return code;
  const cursor = request.query.get('cursor');
  const after = cursor === undefined ? null : decodeCursor(cursor);
  if (cursor !== undefined && after === null)
    return fail(invalidParameter('cursor', cursor, 'one from a Link header'));
  const kind = request.query.get('kind');
  const category = request.query.get('category');
  const flag = request.query.get('flag');
  const accepts = (good: Good): boolean =>
    (kind === undefined || good.kind === kind) &&
    (category === undefined || good.category === category) &&
    (flag === undefined || good.flags.some((one) => one.flag === flag)) &&
    (listing.value === null || good.listings.some((one) => one.source === listing.value)) &&
    (code.value === null || hasCode(good, code.value, edition.value));
  const limit = Number(request.query.get('limit') ?? 50);
  return succeed({ edition: edition.value, accepts, after, limit });
}

function hasCode(good: Good, code: HsCode, edition: Edition): boolean {
  return good.classifications.some(
    (one) => one.edition === edition && codeContains(code, one.code),
  );
}

function parseCodeFilter(request: RawRequest): Result<HsCode | null, Problem> {
  const text = request.query.get('code');
  if (text === undefined) return succeed(null);
  const reading = readCode(text);
  if (reading !== null) return succeed(reading.used);
  return fail(invalidParameter('code', text, 'two, four or six digits, such as 3004.90'));
}

function encodeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function decodeCursor(cursor: string): string | null {
  const id = Buffer.from(cursor, 'base64url').toString();
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && encodeCursor(id) === cursor ? id : null;
}

/** RFC 8288. The filters stay as they were asked. */
function pageLinks(request: RawRequest, next: string | null): string {
  const link = (cursor: string | null, relation: string): string => {
    const query = new URLSearchParams([...request.query].filter(([name]) => name !== 'cursor'));
    if (cursor !== null) query.set('cursor', cursor);
    const text = query.toString();
    return `<${request.address}${text === '' ? '' : `?${text}`}>; rel="${relation}"`;
  };
  const first = link(null, 'first');
  return next === null ? first : `${first}, ${link(next, 'next')}`;
}

function unknownGood(id: string): Problem {
  return {
    type: 'unknown-good',
    detail: `No good has the id "${id}".`,
    hint: `Search for it: /v1/search?q=${encodeURIComponent(id.replaceAll('-', ' '))}`,
  };
}

function retiredGood({ id, successors, retiredIn, reason }: RetiredGood): Problem {
  const [only] = successors;
  const moved = successors.length === 1 && only !== undefined;
  return {
    type: 'retired-good',
    detail: `The good "${id}" was retired on ${retiredIn}: ${reason}.`,
    members: { successors },
    ...(moved ? { status: 301, headers: { Location: `/v1/goods/${only}` } } : {}),
  };
}
