import type { Format } from './reply/formats.js';

/** A request as a route sees it: checked against the contract, nothing repeated, all text. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly format: Format;
  /** Path without extension, as it stands in links. */
  readonly address: string;
}
