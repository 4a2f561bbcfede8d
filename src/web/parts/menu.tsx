import type { JSX } from 'preact';
import { type PageContext, usePage } from '../context.js';
import type { Screen } from '../screen.js';

/** Where one can go from everywhere. */
export function Menu(): JSX.Element {
  const { words, screen, parts, link } = usePage();
  const { menu } = words.page;
  return (
    <nav class="menu" aria-label={menu.label}>
      <ul>
        {entries(parts).map(({ name, to, kinds }) => (
          <li>
            <a href={link(to)} aria-current={kinds.includes(screen.kind) ? 'page' : undefined}>
              {menu[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Entry {
  readonly name: 'find' | 'lists' | 'consignment' | 'make' | 'sources' | 'about';
  readonly to: Screen;
  /** The kinds of screens that belong to it. */
  readonly kinds: readonly Screen['kind'][];
}

function entries(parts: PageContext['parts']): readonly Entry[] {
  return [
    { name: 'find', to: { kind: 'find', q: '' }, kinds: ['find', 'item', 'code'] },
    { name: 'lists', to: { kind: 'lists' }, kinds: ['lists', 'list', 'scenario'] },
    ...(parts.consignment ? [entry('consignment')] : []),
    ...(parts.make ? [entry('make')] : []),
    { name: 'sources', to: { kind: 'sources' }, kinds: ['sources', 'source'] },
    entry('about'),
  ];
}

function entry(kind: 'consignment' | 'make' | 'about'): Entry {
  const to: Screen = kind === 'make' ? { kind, scenarios: [], tiers: [] } : { kind };
  return { name: kind, to, kinds: [kind] };
}
