import { type Language, LANGUAGES } from '../words/words.js';

/** What a page shows. Every state has an address, so that it can be sent and the back button works. */
export type Screen =
  | {
      readonly kind: 'find';
      readonly q: string;
      /** With the note for the file, which has the day and the hour. */
      readonly note?: true;
    }
  | { readonly kind: 'item'; readonly id: string; readonly note?: true }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'lists' }
  | {
      readonly kind: 'list';
      readonly id: string;
      /** As in the API: "all", or tiers joined by commas; null for what the list shows by itself. */
      readonly tier: string | null;
      readonly category: string | null;
      readonly flag: string | null;
    }
  | {
      readonly kind: 'consignment';
      /** A text that is put on it. */
      readonly add?: string;
    }
  | {
      readonly kind: 'make';
      /** What the list starts from; empty where nothing was chosen yet. */
      readonly scenarios: readonly string[];
      /** Of the templates; empty for the first two. */
      readonly tiers: readonly string[];
    }
  | { readonly kind: 'about' }
  | { readonly kind: 'missing' };

/** What a reader has chosen; it stays in every link. */
export interface Choices {
  /** Null where nothing was chosen: `Accept-Language`, or that of the browser. */
  readonly language: Language | null;
  /** The edition of the tariff; "both" shows 2022 and 2017; null where it was not asked yet. */
  readonly edition: string | null;
  /** Id of the list in use, of those that this service holds. */
  readonly list: string | null;
}

export const NOTHING_CHOSEN: Choices = { language: null, edition: null, list: null };

export interface Place {
  readonly screen: Screen;
  readonly choices: Choices;
}

/**
 * What an address asks for. Parameters that nobody knows are passed over, since chat tools add some.
 *
 * @example readPlace('/item/surgical-mask', new URLSearchParams('lang=fr'))
 */
export function readPlace(path: string, query: URLSearchParams): Place {
  return { screen: readScreen(path, query), choices: readChoices(query) };
}

function readScreen(path: string, query: URLSearchParams): Screen {
  const [first = '', second = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { kind: 'missing' };
  const id = decode(second);
  if (id === null) return { kind: 'missing' };
  switch (first) {
    case '':
      return { kind: 'find', q: query.get('q') ?? '', ...readNote(query) };
    case 'item':
    case 'code':
    case 'scenario':
      return id === '' ? { kind: 'missing' } : readThing(first, id, query);
    case 'sources':
      return id === '' ? { kind: 'sources' } : { kind: 'source', id };
    case 'lists':
      return id === '' ? readLists(query) : readList(id, query);
    case 'consignment':
    case 'make':
    case 'about':
      return id === '' ? readTool(first, query) : { kind: 'missing' };
    default:
      return { kind: 'missing' };
  }
}

function readTool(kind: 'consignment' | 'make' | 'about', query: URLSearchParams): Screen {
  switch (kind) {
    case 'consignment': {
      const add = query.get('add') ?? '';
      return add === '' ? { kind } : { kind, add };
    }
    case 'make':
      return { kind, scenarios: query.getAll('scenario'), tiers: query.getAll('tier') };
    case 'about':
      return { kind };
  }
}

function readThing(kind: 'item' | 'code' | 'scenario', id: string, query: URLSearchParams): Screen {
  switch (kind) {
    case 'code':
      return { kind, code: id };
    case 'item':
      return { kind, id, ...readNote(query) };
    case 'scenario':
      return { kind, id };
  }
}

function readNote(query: URLSearchParams): { readonly note?: true } {
  return query.get('note') === '1' ? { note: true } : {};
}

/** The form of the overview sends the scenarios that were ticked, one parameter each. */
function readLists(query: URLSearchParams): Screen {
  const ticked = query.getAll('scenario');
  return ticked.length === 0 ? { kind: 'lists' } : readList(ticked.join('+'), query);
}

function readList(id: string, query: URLSearchParams): Screen {
  return {
    kind: 'list',
    id,
    tier: orNull(query.get('tier')),
    category: orNull(query.get('category')),
    flag: orNull(query.get('flag')),
  };
}

function readChoices(query: URLSearchParams): Choices {
  return {
    language: LANGUAGES.find((language) => language === query.get('lang')) ?? null,
    edition: orNull(query.get('edition')),
    list: orNull(query.get('list')),
  };
}

function orNull(text: string | null): string | null {
  return text === null || text === '' ? null : text;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The address of a place, as `readPlace` reads it.
 *
 * @example writePlace({ screen: { kind: 'code', code: '6307.90' }, choices: NOTHING_CHOSEN }) // '/code/6307.90'
 */
export function writePlace({ screen, choices }: Place): string {
  const query = new URLSearchParams();
  const path = writeScreen(screen, query);
  if (choices.language !== null) query.set('lang', choices.language);
  if (choices.edition !== null) query.set('edition', choices.edition);
  if (choices.list !== null) query.set('list', choices.list);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

function writeScreen(screen: Screen, query: URLSearchParams): string {
  switch (screen.kind) {
    case 'find':
      if (screen.q !== '') query.set('q', screen.q);
      if (screen.note === true) query.set('note', '1');
      return '/';
    case 'item':
      if (screen.note === true) query.set('note', '1');
      return `/item/${encodeURIComponent(screen.id)}`;
    case 'scenario':
      return `/${screen.kind}/${encodeURIComponent(screen.id)}`;
    case 'source':
      return `/sources/${encodeURIComponent(screen.id)}`;
    case 'code':
      return `/code/${encodeURIComponent(screen.code)}`;
    case 'list':
      for (const name of ['tier', 'category', 'flag'] as const) {
        const value = screen[name];
        if (value !== null) query.set(name, value);
      }
      return `/lists/${screen.id.split('+').map(encodeURIComponent).join('+')}`;
    case 'consignment':
      if (screen.add !== undefined) query.set('add', screen.add);
      return '/consignment';
    case 'make':
      for (const id of screen.scenarios) query.append('scenario', id);
      for (const tier of screen.tiers) query.append('tier', tier);
      return '/make';
    case 'missing':
      return '/missing';
    case 'sources':
    case 'lists':
    case 'about':
      return `/${screen.kind}`;
  }
}
