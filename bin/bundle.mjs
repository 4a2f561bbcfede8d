// What browsers run: the pages in a few files, the one-file page and the keeper of pages in one
// each. Needs the packages. "node bin/bundle.mjs" writes dist/web; --explain says what takes room.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzeMetafile, build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLIENT = 'src/web/client';
const FOLDER = 'dist/web';

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  // Browsers of 2020, as they are found at border posts.
  target: ['es2019', 'chrome80', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  metafile: true,
};

/** Each in one file without imports. */
const ALONE = { 'one-file': `${CLIENT}/one-file.ts`, worker: `${CLIENT}/service-worker.ts` };

rmSync(join(ROOT, FOLDER), { recursive: true, force: true });
const results = [
  // Named by their content, so that browsers may keep them for ever.
  await build({
    ...SHARED,
    entryPoints: [`${CLIENT}/boot.ts`],
    outdir: `${FOLDER}/app`,
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  }),
  await build({ ...SHARED, entryPoints: ALONE, outdir: FOLDER, format: 'iife' }),
];
for (const { metafile } of results) {
  for (const [path, { bytes }] of Object.entries(metafile.outputs))
    process.stdout.write(`${path} ${bytes} bytes\n`);
  if (process.argv.includes('--explain')) process.stdout.write(await analyzeMetafile(metafile));
}
