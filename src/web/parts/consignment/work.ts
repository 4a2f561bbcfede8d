import type { ConsignmentLine } from '../../../model/check.js';
import type { CheckedConsignment } from '../../consignment/check-lines.js';
import type { ConsignmentForm } from '../../consignment/form.js';

/** The consignment on which somebody works. */
export interface Work {
  readonly form: ConsignmentForm;
  readonly lines: readonly ConsignmentLine[];
  /** The name of the file from which the lines came. */
  readonly file: string | null;
  readonly checked: CheckedConsignment | null;
  /** Which part of the lines is checked; null while nothing runs. */
  readonly done: number | null;
  /** What is read out. */
  readonly said: string;
  /** Counts up where the form is drawn anew, with other contents. */
  readonly drawn: number;
}

/** What can be done with it; without a browser there is nobody who does. */
export interface WorkActs {
  readonly check: (form: ConsignmentForm) => void;
  readonly correct: (place: number, text: string, code: string | null) => void;
  readonly open: (file: File) => void;
  readonly forget: () => void;
  readonly say: (text: string) => void;
}
