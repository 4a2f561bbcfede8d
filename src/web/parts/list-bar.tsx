import type { JSX } from 'preact';
import { marksOf, titleOf } from '../../lists/present/header-facts.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { showDay } from '../show/local.js';

/** The list in use, on every page: whose it is, until when, and whom to call. */
export function ListBar(): JSX.Element | null {
  const { list, words, language, screen, link } = usePage();
  if (list === null) return null;
  const { listInUse } = words.page;
  const shown = { language, words };
  const { issuer, effectiveFrom, effectiveTo, contact } = list.header;
  const facts = [
    ...marksOf(list, shown),
    issuer,
    list.kind === 'template' ? undefined : words.lists.states[list.state],
    effectiveFrom && fill(listInUse.from, { day: showDay(effectiveFrom, language) }),
    effectiveTo && fill(listInUse.until, { day: showDay(effectiveTo, language) }),
  ].filter((fact) => fact !== undefined && fact !== '');
  const phone = contact?.phone ?? null;
  const open = { kind: 'list', id: list.id, tier: null, category: null, flag: null } as const;
  return (
    <aside class="list-bar" aria-label={listInUse.label}>
      <p>
        <a href={link(open)}>{fill(listInUse.chosen, { title: titleOf(list, shown) })}</a>
        <span class="small block">{facts.join(' · ')}</span>
      </p>
      <p class="acts">
        {phone !== null && (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{fill(listInUse.call, { phone })}</a>
        )}
        <a href={link(screen, { list: null })}>{listInUse.remove}</a>
      </p>
    </aside>
  );
}
