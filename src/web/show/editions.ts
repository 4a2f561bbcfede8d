import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import type { WebModel } from '../model.js';
import type { Choices } from '../screen.js';

/** The edition of the codes that are shown, and the one that stands small beside it. */
export interface EditionsShown {
  readonly main: Edition;
  readonly beside: Edition;
  /** Whether the reader has said on which edition the tariff is. */
  readonly asked: boolean;
  /** Both count alike, since the reader was not sure. */
  readonly both: boolean;
}

const OLDER = '2017' as Edition;

/** What `edition=` says when the reader is not sure. */
export const BOTH = 'both';

/**
 * Reads the choice of a reader; an edition that nobody has is passed over, as is everything in an
 * address that is not known.
 */
export function editionsShown({ edition }: Choices, { editions }: WebModel): EditionsShown {
  const held = editions.filter(({ extent }) => extent !== 'codes-only');
  const found = held.find((one) => one.edition === edition)?.edition;
  const main = found ?? DEFAULT_EDITION;
  return {
    main,
    beside: main === DEFAULT_EDITION ? OLDER : DEFAULT_EDITION,
    asked: found !== undefined || edition === BOTH,
    both: edition === BOTH,
  };
}
