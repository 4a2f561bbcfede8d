import type { MatchedOn } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import { foldWords } from '../text/fold.js';
import { soundOf } from '../text/sound.js';
import { STOP_WORDS } from '../understand/words.js';
import { NumberList } from './postings.js';

/** One word or phrase for a good, ready to be compared. */
export interface NameEntry {
  readonly good: Good;
  readonly name: string;
  readonly kind: MatchedOn['kind'];
  readonly lang: string | null;
  readonly country: string | null;
  /** Folded, singular. */
  readonly words: readonly string[];
  /** The words without spaces. */
  readonly joined: string;
  /** How that sounds. */
  readonly sound: string;
  /** Its digits, which are never read as others. */
  readonly digits: string;
}

/** All names, and the words in them. */
export interface NamesRead {
  readonly entries: readonly NameEntry[];
  /** Every word once, in the order in which they come. */
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** Numbers of the words of all entries, one entry after the other. */
  readonly wordIds: Uint32Array;
  /** Where the words of each entry start, and those of the last end. */
  readonly wordStarts: Uint32Array;
}

export function readNames(goods: readonly Good[]): NamesRead {
  const entries: NameEntry[] = [];
  const wordIds = new NumberList();
  const wordStarts = new NumberList();
  wordStarts.push(0);
  const reader = createWordReader(wordIds);
  const { words, ids } = reader;
  const add = (good: Good, { name, kind, lang, country }: Named): void => {
    const from = wordIds.length;
    reader.pushWords(name);
    // Of its exact length, since a list that grows keeps room for more.
    const held = new Array<string>(wordIds.length - from);
    for (let place = 0; place < held.length; place += 1)
      held[place] = words[wordIds.at(from + place)] ?? '';
    const { joined, sound, digits } = shapeOf(held);
    entries.push({ good, name, kind, lang, country, words: held, joined, sound, digits });
    wordStarts.push(wordIds.length);
  };
  for (const good of goods) {
    add(good, { name: good.name, kind: 'name', lang: 'en', country: null });
    for (const named of good.names) add(good, named);
  }
  return { entries, words, ids, wordIds: wordIds.toArray(), wordStarts: wordStarts.toArray() };
}

type Named = Pick<NameEntry, 'name' | 'kind' | 'lang' | 'country'>;

/** The whole of some words, in the forms in which it is compared. */
export function shapeOf(words: readonly string[]): Pick<NameEntry, 'joined' | 'sound' | 'digits'> {
  const joined = words.length === 1 ? (words[0] ?? '') : words.join('');
  const digits = /\d/.test(joined) ? joined.replace(/\D+/g, '') : '';
  return { joined, sound: soundOf(joined), digits };
}

/** The words that tell names apart; a name of nothing else keeps them all. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

interface WordReader extends Pick<NamesRead, 'words' | 'ids'> {
  /** Adds the numbers of the telling words of a name to a list. */
  pushWords(name: string): void;
}

/**
 * Numbers the words of many names. What stands between two spaces comes back in other names, and is
 * folded once.
 */
function createWordReader(list: NumberList): WordReader {
  const words: string[] = [];
  const ids = new Map<string, number>();
  // Nearly every piece is one word, and a number needs no list around it.
  const pieces = new Map<string, number | readonly number[]>();
  const idOf = (word: string): number => {
    const held = ids.get(word);
    if (held !== undefined) return held;
    ids.set(word, words.length);
    return words.push(word) - 1;
  };
  const readPiece = (text: string): number | readonly number[] => {
    const telling = foldWords(text).filter((word) => !STOP_WORDS.has(word));
    const [first] = telling;
    const read = telling.length === 1 && first !== undefined ? idOf(first) : telling.map(idOf);
    pieces.set(text, read);
    return read;
  };
  const pushWords = (name: string): void => {
    const before = list.length;
    for (let from = 0; from <= name.length;) {
      const space = name.indexOf(' ', from);
      const end = space < 0 ? name.length : space;
      const text = name.slice(from, end);
      const piece = pieces.get(text) ?? readPiece(text);
      if (typeof piece === 'number') list.push(piece);
      else for (const id of piece) list.push(id);
      from = end + 1;
    }
    if (list.length === before) for (const word of foldWords(name)) list.push(idOf(word));
  };
  return { words, ids, pushWords };
}
