import { ICON_SVG } from '../../web/icon.js';
import { WORDS } from '../../words/index.js';
import { type Asset, createAsset } from './asset.js';
import { drawIcon } from './png.js';

/** How large home screens want the icon. */
const ICON_SIDES = [192, 512] as const;

/** What says how the pages stand on a home screen. */
export function fixedAssets(): readonly (readonly [string, Asset])[] {
  return [
    ['/manifest.webmanifest', createAsset(JSON.stringify(webManifest()), manifestKind)],
    ['/icon.svg', createAsset(ICON_SVG, { type: 'image/svg+xml', cache: 'checked' })],
    ...ICON_SIDES.map(
      (side) =>
        [
          `/icon-${side}.png`,
          createAsset(drawIcon(side), { type: 'image/png', cache: 'checked', packed: true }),
        ] as const,
    ),
  ];
}

const manifestKind = { type: 'application/manifest+json', cache: 'checked' } as const;

function webManifest(): unknown {
  const { name, tagline } = WORDS.en.page;
  return {
    name,
    short_name: name,
    description: tagline,
    id: '/',
    start_url: '/',
    scope: '/',
    // With the way back, which a telephone without buttons has not.
    display: 'minimal-ui',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIDES.map((side) => ({
        src: `/icon-${side}.png`,
        sizes: `${side}x${side}`,
        type: 'image/png',
      })),
    ],
  };
}
