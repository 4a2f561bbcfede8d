import type { PublishedLists } from '../lists/published-lists.js';
import {
  MANIFEST_ADDRESS,
  type OfflineManifest,
  ONE_FILE_ADDRESS,
  SHELL_ADDRESS,
  WORKER_ADDRESS,
} from '../../web/offline/manifest.js';
import { shellDocument } from '../../web/offline/documents.js';
import { packCatalogue, type PackedRelease, type PackSource } from '../../web/offline/pack.js';
import { PAGE_STYLE } from '../../web/styles/page.js';
import { LANGUAGES } from '../../words/words.js';
import { type Asset, createAsset, hashOf } from './asset.js';
import type { Bundles } from './bundles.js';
import { fixedAssets } from './fixed-assets.js';
import { makeOneFile } from './one-file.js';

/** The files that let browsers work without the service. */
export interface WebAssets {
  /** Null where there is none at an address; what is large is made when it is first asked for. */
  readonly find: (address: string) => Asset | null;
  /** The addresses that every page names in its head; no program where nothing was bundled. */
  readonly head: { readonly style: string; readonly app: string | null };
  /** Makes everything, and as small as it gets. */
  readonly prepare: () => Promise<void>;
}

export interface WebAssetParts {
  readonly catalogue: PackSource;
  readonly published: () => PublishedLists;
  readonly software: string;
  readonly contact: string | null;
  readonly bundles: Bundles | null;
}

const STYLE_ADDRESS = `/assets/page-${hashOf(PAGE_STYLE)}.css`;
const JSON_KIND = { type: 'application/json; charset=utf-8', cache: 'immutable' } as const;
const SCRIPT_KIND = { type: 'text/javascript; charset=utf-8', cache: 'immutable' } as const;
const PAGE_KIND = { type: 'text/html; charset=utf-8', cache: 'checked' } as const;

export function createWebAssets(parts: WebAssetParts): WebAssets {
  const { bundles } = parts;
  const lasting = new Map([...fixedAssets(), ...ofBundles(bundles)]);
  lasting.set(
    STYLE_ADDRESS,
    createAsset(PAGE_STYLE, { type: 'text/css; charset=utf-8', cache: 'immutable' }),
  );
  let packed: PackedRelease | null = null;
  let made: { readonly mark: string; readonly assets: ReadonlyMap<string, Asset> } | null = null;
  /** Anew where a list was published since. */
  const ofRelease = (): ReadonlyMap<string, Asset> => {
    if (bundles === null) return new Map();
    const { mark } = parts.published();
    packed ??= packCatalogue(parts.catalogue, LANGUAGES);
    if (made?.mark !== mark) made = { mark, assets: releaseAssets(packed, bundles, parts) };
    return made.assets;
  };
  return {
    find: (address) => lasting.get(address) ?? ofRelease().get(address) ?? null,
    head: { style: STYLE_ADDRESS, app: bundles === null ? null : `/assets/${bundles.entry}` },
    prepare: async () => {
      for (const asset of [...lasting.values(), ...ofRelease().values()]) await asset.squeeze();
    },
  };
}

function ofBundles(bundles: Bundles | null): readonly (readonly [string, Asset])[] {
  return [...(bundles?.files ?? [])].map(([name, text]) => [
    `/assets/${name}`,
    createAsset(text, SCRIPT_KIND),
  ]);
}

function releaseAssets(
  { pack, texts }: PackedRelease,
  bundles: Bundles,
  parts: WebAssetParts,
): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  /** Named by its content, so that who holds it need not ask again. */
  const keep = (name: string, value: unknown): string => {
    const text = JSON.stringify(value);
    const address = `/assets/${name}-${hashOf(text)}.json`;
    assets.set(address, createAsset(text, JSON_KIND));
    return address;
  };
  const { software, contact } = parts;
  const lists = parts.published().versions.map(({ list }) => list);
  const app = `/assets/${bundles.entry}`;
  const manifest: OfflineManifest = {
    release: pack.release,
    software,
    contact,
    pack: keep(`pack-${pack.release}`, pack),
    lists: keep('lists', lists),
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, own]) => [language, keep(`texts-${language}`, own)]),
    ),
    app,
    style: STYLE_ADDRESS,
  };
  const described = JSON.stringify(manifest);
  const programs = [...bundles.files.keys()].map((name) => `/assets/${name}`);
  const { style, pack: packAddress, lists: listsAddress } = manifest;
  const kept = {
    name: `hs-essentials-${hashOf(described + programs.join())}`,
    addresses: [SHELL_ADDRESS, MANIFEST_ADDRESS, style, packAddress, listsAddress, ...programs],
  };
  const oneFile = makeOneFile({ software, contact, pack, texts, lists }, bundles.oneFile);
  assets.set(MANIFEST_ADDRESS, createAsset(described, { ...JSON_KIND, cache: 'checked' }));
  assets.set(SHELL_ADDRESS, createAsset(shellDocument({ style, app }), PAGE_KIND));
  assets.set(
    WORKER_ADDRESS,
    createAsset(`self.KEEP=${JSON.stringify(kept)};\n${bundles.worker}`, {
      ...SCRIPT_KIND,
      cache: 'checked',
    }),
  );
  assets.set(
    ONE_FILE_ADDRESS,
    createAsset(oneFile.html, PAGE_KIND, { 'Content-Security-Policy': oneFile.policy }),
  );
  return assets;
}
