import type { Words } from '../words/words.js';
import type { WebModel } from './model.js';
import type { Screen } from './screen.js';

/** What a page is called in the bar of the browser and in its history. */
export function titleOf(screen: Screen, model: WebModel, words: Words): string {
  const { name } = words.page;
  switch (screen.kind) {
    case 'find':
      return screen.q === '' ? name : `${screen.q} - ${name}`;
    case 'item':
      return `${model.good(screen.id)?.name ?? words.page.missing.title} - ${name}`;
    case 'code':
      return `${screen.code} - ${name}`;
    case 'sources':
    case 'source':
    case 'scenario':
    case 'lists':
    case 'list':
    case 'consignment':
    case 'make':
    case 'about':
    case 'missing':
      return name;
  }
}
