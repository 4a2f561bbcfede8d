import type { Connection } from './database/connection.js';

/** Our own texts in a language; English where there is no translation. */
export type Translate = (text: string) => string;

/** The translations of every language, read once. */
export function readTranslations(db: Connection): (lang: string) => Translate {
  interface Row {
    readonly lang: string;
    readonly text: string;
    readonly translation: string;
  }
  const held = new Map<string, Map<string, string>>();
  for (const { lang, text, translation } of db.prepare<[], Row>('SELECT * FROM text').all()) {
    const own = held.get(lang) ?? new Map<string, string>();
    own.set(text, translation);
    held.set(lang, own);
  }
  return (lang) => {
    const own = held.get(lang);
    return (text) => own?.get(text) ?? text;
  };
}
