import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashContent } from '../../lists/content-hash.js';
import { readListDocument } from '../../lists/open/read-list-document.js';
import { datedVersions, type PublishedVersion } from '../../lists/published.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';

/** A file that is not served, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** The finished lists that this deployment publishes. */
export interface PublishedLists {
  readonly versions: readonly PublishedVersion[];
  readonly refused: readonly RefusedFile[];
  /** Another one whenever something of the folder changed. */
  readonly mark: string;
}

export const NOTHING_PUBLISHED: PublishedLists = { versions: [], refused: [], mark: '' };

/** Addresses under `/v1/lists/` that are operations and no lists. */
export const RESERVED_IDS: readonly string[] = ['compose', 'check', 'compare'];

/** Small letters and digits, joined by hyphens or plus signs; a dot would begin an extension. */
const ID = /^[a-z0-9]+(?:[-+][a-z0-9]+)*$/;

/** Larger files are no lists. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Reads the List documents of a folder. A file that is broken is refused by name, and the others
 * are served all the same.
 *
 * @param reserved ids that a published list may not have: those of templates
 * @throws where the folder itself cannot be read
 */
export function readPublishedLists(
  folder: string,
  reserved: (id: string) => boolean,
): PublishedLists {
  const lists: EssentialGoodsList[] = [];
  const refused: RefusedFile[] = [];
  for (const file of listFiles(folder)) {
    const read = readOne(join(folder, file), reserved);
    const problem = read.ok ? clash(read.value, lists) : read.failure;
    if (read.ok && problem === null) lists.push(read.value);
    else refused.push({ file, reason: problem ?? 'It cannot be read' });
  }
  return { versions: datedVersions(lists), refused, mark: markOf(folder) };
}

/** What tells whether something of the folder changed: names, sizes and times of its files. */
export function markOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.startsWith('.'))
    .sort();
}

function readOne(
  path: string,
  reserved: (id: string) => boolean,
): Result<EssentialGoodsList, string> {
  let value: unknown;
  try {
    if (statSync(path).size > LARGEST) return fail(`It is larger than ${LARGEST} bytes`);
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const read = readListDocument(value);
  if (!read.ok)
    return fail(
      read.failure
        .slice(0, 3)
        .map(({ path, message }) => `${path} ${message}`)
        .join('; '),
    );
  return publish(read.value, reserved);
}

function publish(
  list: EssentialGoodsList,
  reserved: (id: string) => boolean,
): Result<EssentialGoodsList, string> {
  if (list.state === 'draft') return fail('It is a draft: compose it as final first');
  if (list.kind === 'template') return fail('It is a template: compose a list from it first');
  if (!ID.test(list.id)) return fail(`Its id "${list.id}" cannot stand in an address`);
  if (reserved(list.id)) return fail(`Its id "${list.id}" is that of a template`);
  if (list.header.supersedes !== undefined && list.header.effectiveFrom === undefined)
    return fail('It supersedes another list and does not say from which day');
  if (hashContent(list) !== list.contentHash)
    return fail(
      'Its content hash is not that of its content: it was changed after it was composed',
    );
  return succeed({ ...list, kind: 'published' });
}

function clash(list: EssentialGoodsList, others: readonly EssentialGoodsList[]): string | null {
  const same = others.some(
    (one) => one.id === list.id && one.header.version === list.header.version,
  );
  return same ? `Another file has the id "${list.id}" and the same version` : null;
}
