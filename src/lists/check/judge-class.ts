import { codeContains, type HsCode } from '../../model/hs-code.js';
import type { ListLine } from '../../model/list.js';
import { nameOfLine } from '../line-name.js';
import type { Finding } from './caution.js';
import { conditionFinding } from './judge-code.js';
import { tierFinding } from './rows.js';
import type { ListView } from './list-view.js';
import { openFinding, SAY } from './say.js';

/** A class line under whose code goods fall, and what it says of them. */
export interface ClassMatch {
  readonly line: ListLine;
  readonly findings: readonly Finding[];
}

/**
 * The class line of a code: one that is not wanted, else the one with the narrowest code, since a
 * list that has both "medicines" and "antibiotics" means the latter. Never more than "only if": the
 * single article needs a look.
 */
export function matchClass(codes: readonly HsCode[], view: ListView): ClassMatch | null {
  const matches = view.classes.flatMap((line) =>
    line.codes
      .filter((held) => !held.rival && codes.some((code) => codeContains(held.code, code)))
      .map((held) => ({ line, held })),
  );
  const unwanted = matches.find(({ line }) => tierFinding(line, view).length > 0);
  const [narrowest] = [...matches].sort(
    (a, b) => b.held.code.length - a.held.code.length || a.line.no - b.line.no,
  );
  const match = unwanted ?? narrowest;
  if (match === undefined) return null;
  const { line, held } = match;
  const open = held.condition === null ? [] : [conditionFinding([held.condition])];
  const name = nameOfLine(line);
  return {
    line,
    findings: [
      ...tierFinding(line, view),
      openFinding('class-line', SAY.open['class-line'], { name }),
      ...open,
    ],
  };
}
