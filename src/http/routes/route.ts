import type { RawRequest } from '../raw-request.js';
import type { Format } from '../reply/formats.js';
import type { ProblemReply, Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import type { BodyRule } from '../uploads/body.js';

/** One operation: it parses the request, asks, and presents the answer. */
export interface Route {
  /** `operationId` of the contract. */
  readonly operation: string;
  readonly method: 'get' | 'post';
  /** In Express's notation. */
  readonly path: string;
  /** The formats it has, the default first. */
  readonly formats: readonly Format[];
  /** What it takes as a body, where it takes one. */
  readonly takes?: BodyRule;
  readonly answer: (
    request: RawRequest,
    service: Service,
  ) => Reply | ProblemReply | Promise<Reply | ProblemReply>;
}
