import type { Format } from './reply/formats.js';
import type { Body } from './uploads/body.js';

/** A request as a route sees it: checked against the contract, nothing repeated, all text. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly format: Format;
  /** Path without extension, as it stands in links. */
  readonly address: string;
  readonly accept: string | undefined;
  readonly acceptLanguage: string | undefined;
  /** What was sent with a POST. */
  readonly body: Body | null;
}
