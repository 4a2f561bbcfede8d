import { type DocumentFault, readListDocument } from '../../../lists/open/read-list-document.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import { findList } from '../../lists/held-lists.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';

/**
 * A list as it may stand wherever one is asked for: `{ "id": "..." }` for one that is held here, or
 * a whole document, with or without its envelope.
 *
 * @param field where it stands in the body, for what is said of it
 * @param on the day on which a list that is held must hold; null for today
 */
export function readListArgument(
  value: unknown,
  field: string,
  on: string | null,
  service: Service,
): Result<EssentialGoodsList, Problem> {
  const reference = asReference(value);
  if (reference !== null) {
    const found = findList(reference, { edition: null, version: null, on }, service.lists);
    if (found !== null) return succeed(found);
    const detail = `"${field}" names the list "${reference.slice(0, 200)}", which is not held.`;
    return fail({ type: 'unprocessable', detail, members: { field: `${field}.id` } });
  }
  const read = readListDocument(value);
  if (read.ok) return read;
  return fail({
    type: 'unprocessable',
    detail: `"${field}" is no list: ${describeFaults(read.failure)}`.slice(0, 1000),
    members: { field, faults: read.failure },
  });
}

/** The first thing that is wrong, and how many others there are. */
export function describeFaults([first, ...others]: readonly DocumentFault[]): string {
  const where = first === undefined ? 'it is none' : `${first.path} ${first.message}`;
  return others.length === 0 ? `${where}.` : `${where}, and ${others.length} more.`;
}

/** The id, where nothing but an id is given. */
function asReference(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return Object.keys(value).length === 1 && typeof value.id === 'string' ? value.id : null;
}
