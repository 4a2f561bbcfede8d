import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Catalogue, openCatalogue } from '../../src/catalogue/open-catalogue.js';
import { readData } from '../../src/catalogue/data/read-data.js';
import type { DataSet } from '../../src/catalogue/data/read-data.js';
import { computeRelease } from '../../src/catalogue/data/release.js';
import { buildDatabase } from '../../src/catalogue/database/build-database.js';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';

/** The folder `data/` of this checkout. */
export const DATA_ROOT = join(PROGRAM_ROOT, 'data');

let data: DataSet | null = null;

/** The real data, read once. */
export function realData(): DataSet {
  data ??= readData(DATA_ROOT).data;
  return data;
}

/** The real catalogue, built for this test file in a folder of its own. */
export function openRealCatalogue(): { catalogue: Catalogue; path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
  const path = join(folder, 'catalogue.sqlite');
  buildDatabase(realData(), computeRelease(DATA_ROOT), path);
  const opened = openCatalogue(path);
  if (!opened.ok) throw new Error(opened.failure);
  const catalogue = opened.value;
  return {
    catalogue,
    path,
    remove: () => {
      catalogue.close();
      rmSync(folder, { recursive: true });
    },
  };
}
