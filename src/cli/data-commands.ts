import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkData } from '../catalogue/checks/check-data.js';
import { readDataLock, writeDataLock } from '../catalogue/checks/data-lock.js';
import { summariseData } from '../catalogue/data-summary.js';
import { describeFault, type Fault } from '../catalogue/data/fault.js';
import { readData } from '../catalogue/data/read-data.js';
import { computeRelease } from '../catalogue/data/release.js';
import { buildDatabase } from '../catalogue/database/build-database.js';
import type { Settings } from './settings.js';

type Say = (line: string) => void;

/** `data check`: every fault with file, line and fix, then what is held. */
export function runDataCheck(settings: Settings, say: Say): boolean {
  const { data, faults } = readData(settings.data);
  const release = computeRelease(settings.data);
  const lock = readDataLock(lockPath(settings));
  // Rules over tables that could not be read would only add noise to the first fault.
  const all = faults.length > 0 ? faults : checkData({ data, release, lock });
  for (const fault of all) say(describeFault(fault));
  say(summariseData(data));
  say('');
  say(all.length === 0 ? `The data are in order: release ${release}.` : `${all.length} faults.`);
  return all.length === 0;
}

/** `data build`: the catalogue file, from data that can be read. */
export function runDataBuild(settings: Settings, say: Say): boolean {
  const { data, faults } = readData(settings.data);
  if (faults.length > 0) {
    for (const fault of faults) say(describeFault(fault));
    return false;
  }
  const release = computeRelease(settings.data);
  buildDatabase(data, release, settings.database);
  say(`Built ${settings.database}: release ${release}, ${data.goods.length} goods.`);
  return true;
}

/** `data release`: sets the date of the release and writes down what it promises. */
export function runDataRelease(settings: Settings, date: string, say: Say): boolean {
  writeFileSync(join(settings.data, 'RELEASE'), `${date}\n`);
  const { data, faults } = readData(settings.data);
  const release = computeRelease(settings.data);
  const path = lockPath(settings);
  const lock = readDataLock(path);
  const goods = data.goods.map((row) => row.id).sort();
  const numbers = Object.fromEntries(data.lineNumbers.map((row) => [row.good_id, row.no]));
  const promised = lock === null ? { release, goods, numbers } : { ...lock, release };
  const open: readonly Fault[] =
    faults.length > 0 ? faults : checkData({ data, release, lock: promised });
  for (const fault of open) say(describeFault(fault));
  if (open.length > 0) return false;
  writeDataLock(path, { release, goods, numbers });
  say(`Release ${release}: ${goods.length} goods are promised.`);
  return true;
}

function lockPath(settings: Settings): string {
  return join(dirname(resolve(settings.data)), 'data-lock.json');
}
