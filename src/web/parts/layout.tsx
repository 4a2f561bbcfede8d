import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.js';
import type { Screen } from '../screen.js';

/** Menu, list in use, content and footer of every page. */
export function Layout({
  screen,
  children,
}: {
  readonly screen: Screen;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { words, link } = usePage();
  const { page } = words;
  const here = screen.kind === 'find' ? 'page' : undefined;
  return (
    <div class="page">
      <a class="skip" href="#content">
        {page.skip}
      </a>
      <header>
        <a class="name" href={link({ kind: 'find', q: '' })}>
          {page.name}
        </a>
        <nav aria-label={page.menu.label}>
          <a href={link({ kind: 'find', q: '' })} aria-current={here}>
            {page.menu.find}
          </a>
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer>{page.footer}</footer>
    </div>
  );
}
