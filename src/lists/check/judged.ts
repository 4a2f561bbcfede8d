import type { Form, GoodId } from '../../model/good.js';
import type { HsCode } from '../../model/hs-code.js';
import type { ListLine } from '../../model/list.js';
import type { Finding } from './caution.js';

/** What a list says of a line before list, article and quantities are looked at. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** The line of the list; null where there is none, or several may be meant. */
  readonly line: ListLine | null;
  readonly goodId: GoodId | null;
  readonly codeAgrees: boolean | null;
  readonly form: Form | null;
  /** Codes in the list's edition by which lines beside it are found. */
  readonly codes: readonly HsCode[];
  /** Goods that may be meant. */
  readonly maybe: readonly GoodId[];
  /** The name of the good, by which lines with a like name are found. */
  readonly name: string | null;
}
