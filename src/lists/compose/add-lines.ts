import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Addition, Finding } from '../../model/compose.js';
import type { Edition } from '../../model/edition.js';
import type { ListLine } from '../../model/list.js';
import { blankLine, ISSUER, USUAL_TIER } from '../blank-line.js';
import { nameOfLine } from '../line-name.js';
import { lineOfGood } from '../template.js';
import { changeLine } from './change-line.js';
import type { ComposeParts } from './parts.js';

export interface Added {
  readonly line: ListLine;
  readonly addition: Addition;
}

/** The lines that are added, and what is wrong with those that cannot be. */
export function addLines(
  additions: readonly Addition[],
  base: readonly ListLine[],
  edition: Edition,
  parts: ComposeParts,
): { readonly added: readonly Added[]; readonly findings: readonly Finding[] } {
  const taken = new Set(base.map(({ no }) => no));
  const added: Added[] = [];
  const findings: Finding[] = [];
  additions.forEach((addition, place) => {
    const field = `additions[${place}]`;
    const made = startLine(addition, taken, edition, parts);
    if (typeof made === 'string') {
      findings.push({ severity: 'error', no: null, field, message: made });
      return;
    }
    const changed = changeLine(made, addition);
    taken.add(made.no);
    added.push({ line: changed.line, addition });
    findings.push(...changed.findings);
    if (addition.tier === undefined)
      findings.push({
        severity: 'warning',
        no: made.no,
        field: `${field}.tier`,
        message: 'No tier is stated: the line is taken as essential',
      });
  });
  return { added, findings };
}

function startLine(
  addition: Addition,
  taken: ReadonlySet<number>,
  edition: Edition,
  parts: ComposeParts,
): ListLine | string {
  const { goodId } = addition;
  if (goodId === undefined || goodId === null) return freeLine(addition, taken);
  const good = parts.good(goodId);
  const no = parts.lineNumber(goodId);
  if (good === null || no === null) return `No good has the id "${goodId}"`;
  if (taken.has(no)) return `"${goodId}" is on the list already: say what differs under "changes"`;
  return {
    ...lineOfGood(good, no, edition, parts.book),
    tier: USUAL_TIER,
    tierSource: ISSUER,
  };
}

function freeLine(addition: Addition, taken: ReadonlySet<number>): ListLine | string {
  const name = nameOfLine({ names: addition.names ?? {} });
  if (name.trim() === '') return 'A free line needs a name';
  const no = addition.no ?? numberFor(name, taken);
  if (taken.has(no)) return `The line number ${no} is taken`;
  return blankLine(no);
}

const FIRST_FREE = 10_001;
const FREE_NUMBERS = 80_000;

/**
 * The number of a free line follows from its name. Nothing is stored between two versions of a
 * list, and so a line keeps its number and a number that went is not given to another.
 */
export function numberFor(name: string, taken: ReadonlySet<number>): number {
  const digest = sha256(utf8ToBytes(name.normalize('NFC').trim().toLowerCase()));
  const start = digest.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0) % FREE_NUMBERS;
  let step = 0;
  while (taken.has(FIRST_FREE + ((start + step) % FREE_NUMBERS))) step += 1;
  return FIRST_FREE + ((start + step) % FREE_NUMBERS);
}
