import type { EssentialGoodsList } from '../../model/list.js';
import { isManifest, MANIFEST_ADDRESS, type OfflineManifest } from '../offline/manifest.js';
import type { Pack, TextPack } from '../offline/pack.js';

/** All that a browser keeps of the service. */
export interface HeldCopy {
  readonly manifest: OfflineManifest;
  readonly pack: Pack;
  readonly lists: readonly EssentialGoodsList[];
  /** Of the languages in which somebody read here. */
  readonly texts: Readonly<Record<string, TextPack>>;
}

/** What the service offers now; null where it cannot be asked, or something else answers. */
export async function askManifest(): Promise<OfflineManifest | null> {
  const value = await fetchJson(MANIFEST_ADDRESS, 'no-cache');
  return isManifest(value) ? value : null;
}

/**
 * Fetches what a manifest names.
 *
 * @param languages those whose texts are wanted now
 * @returns null where something of it did not arrive: half a copy is none
 */
export async function downloadCopy(
  manifest: OfflineManifest,
  languages: readonly string[],
): Promise<HeldCopy | null> {
  const [pack, lists] = await Promise.all([fetchJson(manifest.pack), fetchJson(manifest.lists)]);
  if (pack === null || lists === null) return null;
  let copy: HeldCopy = {
    manifest,
    pack: pack as Pack,
    lists: lists as readonly EssentialGoodsList[],
    texts: {},
  };
  for (const language of languages) copy = await addLanguage(copy, language);
  return copy;
}

/** The copy with the texts of one language more; the same where there are none, or no network. */
export async function addLanguage(copy: HeldCopy, language: string): Promise<HeldCopy> {
  const address = copy.manifest.texts[language];
  if (address === undefined || copy.texts[language] !== undefined) return copy;
  const texts = await fetchJson(address);
  return texts === null
    ? copy
    : { ...copy, texts: { ...copy.texts, [language]: texts as TextPack } };
}

async function fetchJson(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  try {
    const reply = await fetch(address, { cache });
    return reply.ok ? await reply.json() : null;
  } catch {
    return null;
  }
}
