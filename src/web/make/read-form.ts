import type { ComposeRequest } from '../../model/compose.js';
import type { Permit } from '../../model/list.js';
import type { Words } from '../../words/words.js';
import { wordFor } from '../../words/words.js';
import { readHeader } from './read-header.js';
import { type LineNames, readChanges, readRemovals } from './read-line-fields.js';
import { readRules } from './read-rules.js';
import { without } from './without.js';

/**
 * The request that a form makes out of the one that it was drawn from. In a browser `FormData` gives
 * the same fields as are sent without a script, so that there is one reading of them. What the form
 * does not show (a limit of quantity, a code that was changed in a file) stays as it was.
 *
 * @param lines those that the form shows
 */
export function readMakeForm(
  fields: URLSearchParams,
  before: ComposeRequest,
  lines: readonly LineNames[],
  words: Words,
): ComposeRequest {
  const title = (fields.get('title') ?? '').trim();
  const titles = without(before.titles, ['en']);
  return {
    ...before,
    state: fields.get('state') === 'final' ? 'final' : 'draft',
    exercise: fields.get('exercise') === '1',
    titles: title === '' ? titles : { ...titles, en: title },
    header: readHeader(fields, before.header),
    authorities: readAuthorities(fields, before.authorities, words),
    rules: readRules(fields, before.rules),
    removals: readRemovals(fields, before.removals, lines),
    changes: readChanges(fields, before.changes, lines),
  };
}

const WHEN: readonly Permit['when'][] = ['at-release', 'before-shipment', 'after-release'];

/** Those of flags that the form does not show stay: they are of other disasters. */
function readAuthorities(
  fields: URLSearchParams,
  before: ComposeRequest['authorities'],
  words: Words,
): ComposeRequest['authorities'] {
  const shown = [...fields.keys()].flatMap((name) => /^authority:(.+):name$/.exec(name)?.[1] ?? []);
  const others = Object.entries(before).filter(([flag]) => !shown.includes(flag));
  const named = shown.flatMap((flag): [string, Permit][] => {
    const field = (name: string): string => (fields.get(`authority:${flag}:${name}`) ?? '').trim();
    const authority = field('name');
    if (authority === '') return [];
    const when = WHEN.find((one) => one === field('when')) ?? 'at-release';
    const permit = field('permit') === '' ? wordFor(words.flags, flag) : field('permit');
    const contact = field('phone') === '' ? null : field('phone');
    const base = before[flag] ?? { waived: null, legalRef: null, url: null };
    return [[flag, { ...base, authority, permit, when, contact }]];
  });
  return Object.fromEntries([...others, ...named]);
}
