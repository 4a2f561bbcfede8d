import type { CodeDecision } from '../../search/decide/decide-code.js';
import type { Edition } from '../../model/edition.js';
import type { Form, Good } from '../../model/good.js';
import { readCode } from '../../model/read-code.js';
import type { ConsignmentLine } from '../../model/check.js';
import type { Said } from '../../search/decide/test-condition.js';
import type { Finder } from '../../search/find.js';
import { LONGEST_LINE } from '../../search/resolve-line.js';
import { understand } from '../../search/understand/understand.js';

/** The good that a text names, and what the text says of the article. */
export interface NamedGood {
  readonly kind: 'good';
  readonly text: string;
  readonly good: Good;
  /** A person must agree: the spelling was corrected, or a brand was read. */
  readonly confirm: boolean;
  readonly form: Form | null;
  readonly said: Said;
  readonly decision: CodeDecision;
}

/** What a line says that the goods are. */
export type Description =
  | { readonly kind: 'none' }
  | NamedGood
  | { readonly kind: 'choice'; readonly text: string; readonly goods: readonly Good[] }
  | { readonly kind: 'unknown'; readonly text: string };

/** Names that are shown where the reader has to choose. */
const CHOICES = 5;

/** Reads texts, each once for an edition: three lists on the way ask for the same lines. */
export function createReader(finder: Finder): (text: string, edition: Edition) => Description {
  const known = new Map<string, Description>();
  return (text, edition) => {
    const key = `${edition} ${text}`;
    const description = known.get(key) ?? describe(text, edition, finder);
    known.set(key, description);
    return description;
  };
}

/** A text that is a code describes nothing. */
function describe(text: string, edition: Edition, finder: Finder): Description {
  const query = text.trim().slice(0, LONGEST_LINE);
  if (query === '' || readCode(query) !== null) return { kind: 'none' };
  const { decided, resolution, matches } = finder.find({
    query,
    edition,
    accepts: () => true,
    limit: CHOICES,
  });
  const good = matches.find((match) => match.good.id === decided?.goodId)?.good;
  if (decided !== null && good !== undefined) {
    const said = understand(query);
    const { confirm, ...decision } = decided;
    return { kind: 'good', text: query, good, confirm, form: said.shown.form, said, decision };
  }
  if (resolution === 'none') return { kind: 'unknown', text: query };
  return { kind: 'choice', text: query, goods: matches.map((match) => match.good) };
}

/** The code that a line declares, which may stand in the place of the text. */
export function declaredText({ text, code }: ConsignmentLine): string {
  const own = (code ?? '').trim();
  return own === '' && readCode(text) !== null ? text.trim() : own;
}
