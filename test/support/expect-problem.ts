import { expect } from '@jest/globals';
import type { Response } from 'supertest';

/** The one helper that asserts the shape of a problem (RFC 9457). */
export function expectProblem(reply: Response, status: number, type: string): void {
  expect({ status: reply.status, body: reply.body as unknown }).toMatchObject({
    status,
    body: { type: `/problems/${type}`, status },
  });
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(reply.headers['etag']).toBeUndefined();
  const body = reply.body as Record<string, unknown>;
  for (const member of ['title', 'detail', 'instance', 'requestId'])
    expect(typeof body[member]).toBe('string');
  expect(body['requestId']).toBe(reply.headers['x-request-id']);
}
