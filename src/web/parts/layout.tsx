import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.js';
import { Foot } from './foot.js';
import { ListBar } from './list-bar.js';
import { Menu } from './menu.js';

/** Menu, list in use, content and footer of every page. */
export function Layout({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { words, link } = usePage();
  const { page } = words;
  return (
    <div class="page">
      <a class="skip" href="#content">
        {page.skip}
      </a>
      <header class="head">
        <a class="name" href={link({ kind: 'find', q: '' })}>
          {page.name}
        </a>
        <Menu />
      </header>
      <ListBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </div>
  );
}
