import type { Flag } from '../../../model/good.js';
import type { Permit } from '../../../model/list.js';
import { flagEntry, permitEntry } from '../../list-rows.js';
import { splitList } from '../split-list.js';
import { ISSUER } from '../../blank-line.js';
import { type FieldReader, setByChange } from './field-reader.js';

/** The columns with several entries in a cell. An entry that stood there before keeps all it said. */
export const ENTRY_READERS = {
  permits: {
    expects: 'permits with their agency, as in "import permit (medicines authority)"',
    read: (cell, line) => {
      const entries = splitList(cell, line.permits.map(permitEntry), TO_AGENCY);
      const permits = entries.map(
        (entry) => line.permits.find((one) => permitEntry(one) === entry) ?? newPermit(entry),
      );
      if (permits.includes(null)) return null;
      const taken = permits.filter((permit) => permit !== null);
      const change = { permits: taken, setBy: setByChange(line) };
      if (taken.every((permit) => line.permits.includes(permit))) return { change };
      return { change, remark: PERMIT_REMARK };
    },
  },
  conditions: {
    expects: 'conditions, separated by semicolons',
    read: (cell, line) => ({ change: { conditions: splitList(cell, line.conditions) } }),
  },
  flags: {
    expects: 'flags, as in "cold-chain: 2 to 8 °C; medicine-registration"',
    read: (cell, line) => {
      const entries = splitList(cell, line.flags.map(flagEntry), TO_FLAG);
      const flags = entries.map(
        (entry) => line.flags.find((one) => flagEntry(one) === entry) ?? newFlag(entry),
      );
      return flags.includes(null)
        ? null
        : { change: { flags: flags.filter((one) => one !== null) } };
    },
  },
} satisfies Readonly<Record<string, FieldReader>>;

/** An entry ends with its agency in brackets. */
const TO_AGENCY = /^.*?\)(?=\s*(?:;|$))/s;

/** What is said of a flag may hold a semicolon: an entry goes on to the name of the next flag. */
const TO_FLAG = /^.*?(?=;\s*[a-z0-9]+(?:-[a-z0-9]+)*\s*(?:[:;]|$))/s;

const PERMIT_REMARK =
  'the sheet does not say when a permit is needed, so a new one is taken as needed before shipment';

/** The earliest moment is the cautious one: nobody ships without a paper that is asked for at once. */
function newPermit(entry: string): Permit | null {
  const start = lastBracket(entry);
  const [permit, authority] = [entry.slice(0, start).trim(), entry.slice(start + 1, -1).trim()];
  if (start === -1 || permit === '' || authority === '') return null;
  return {
    authority,
    permit,
    when: 'before-shipment',
    waived: null,
    legalRef: null,
    url: null,
    contact: null,
  };
}

/** Where the brackets open that close at the end of a text; -1 where none do. */
function lastBracket(text: string): number {
  let open = 0;
  for (let place = text.length - 1; place >= 0; place -= 1) {
    if (text[place] === ')') open += 1;
    if (text[place] === '(') open -= 1;
    if (open === 0) return text[place] === '(' ? place : -1;
  }
  return -1;
}

function newFlag(entry: string): Flag | null {
  const [, flag, detail] = /^([a-z0-9-]+)(?:\s*:\s*(.*))?$/s.exec(entry) ?? [];
  if (flag === undefined) return null;
  return { flag, form: null, detail: detail ?? null, source: ISSUER, certainty: 'sure' };
}
