import type { ComposeRequest } from '../model/compose.js';
import type { CheckedConsignment } from './consignment/check-lines.js';
import type { ConsignmentForm } from './consignment/form.js';
import type { LinesFault } from './consignment/read-lines.js';

/** What somebody has sent by a form, and what came of it: the page of an address is drawn with it. */
export type Sent =
  | {
      readonly kind: 'consignment';
      readonly form: ConsignmentForm;
      /** The name of the file from which the lines came. */
      readonly file: string | null;
      readonly outcome: ConsignmentOutcome;
    }
  | { readonly kind: 'make'; readonly request: ComposeRequest; readonly fault: MakeFault | null }
  /** A form of which nothing can be shown again. */
  | { readonly kind: 'make-fault'; readonly fault: MakeFault };

export type ConsignmentOutcome =
  | { readonly kind: 'checked'; readonly checked: CheckedConsignment }
  | { readonly kind: 'fault'; readonly fault: LinesFault }
  | { readonly kind: 'unknown-list'; readonly id: string };

/** Why a list was not made; the words are those of the page. */
export type MakeFault = 'finalRefused' | 'unreadable' | 'unknownScenario' | 'tooLarge';
