import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { openSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/catalogue/database/connection.js';
import { openCatalogue } from '../../src/catalogue/open-catalogue.js';
import { realData } from '../support/catalogue.js';
import { openRealCatalogue } from '../support/catalogue.js';

const { catalogue, path, remove } = openRealCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
afterAll(() => {
  remove();
  rmSync(folder, { recursive: true });
});

function brokenCopy(name: string, breakIt: (path: string) => void): string {
  const copy = join(folder, name);
  copyFileSync(path, copy);
  breakIt(copy);
  const opened = openCatalogue(copy);
  if (opened.ok) throw new Error('A broken catalogue was opened');
  return opened.failure;
}

describe('the catalogue', () => {
  test('holds what data/ holds', () => {
    const data = realData();
    expect(catalogue.goods.map((good) => good.id)).toEqual(data.goods.map((row) => row.id).sort());
    const count = (pick: (good: (typeof catalogue.goods)[number]) => readonly unknown[]): number =>
      catalogue.goods.reduce((sum, good) => sum + pick(good).length, 0);
    expect(count((good) => good.classifications)).toBe(data.classifications.length);
    expect(count((good) => good.names)).toBe(data.names.length);
    expect(count((good) => good.listings)).toBe(data.listings.length);
    expect(count((good) => good.flags)).toBe(data.flags.length);
    expect(count((good) => good.flagsChecked)).toBe(data.flagChecks.length);
    expect(count((good) => good.classifications.flatMap((one) => one.support))).toBe(
      data.support.length,
    );
  });

  test('is under 8 MB and leaves nothing unfinished beside it', () => {
    expect(statSync(path).size).toBeLessThan(8 * 1024 * 1024);
    expect(readdirSync(join(path, '..'))).toEqual(['catalogue.sqlite']);
  });

  test('knows the unit, label and level of a code', () => {
    expect(catalogue.nomenclature.code('3004.90' as never, '2022' as never)).toMatchObject({
      level: 'subheading',
      unit: 'kg',
      parents: [{ code: '30' }, { code: '3004' }],
    });
  });

  test('can be opened and closed again and again', () => {
    for (let round = 0; round < 30; round += 1) {
      const opened = openCatalogue(path);
      expect(opened.ok).toBe(true);
      if (opened.ok) opened.value.close();
    }
  });

  test('says when it can no longer be read', () => {
    const opened = openCatalogue(path);
    if (!opened.ok) throw new Error(opened.failure);
    expect(opened.value.trouble()).toBeNull();
    opened.value.close();
    expect(opened.value.trouble()).not.toBeNull();
  });
});

describe('a catalogue file that is', () => {
  const mends = /npm start|data build/;

  test('missing names the command that builds it', () => {
    const opened = openCatalogue(join(folder, 'absent.sqlite'));
    expect(opened).toMatchObject({ ok: false });
    if (!opened.ok) expect(opened.failure).toMatch(mends);
  });

  test('no database', () => {
    expect(
      brokenCopy('text', (copy) => {
        writeFileSync(copy, 'hello'.repeat(2000));
      }),
    ).toMatch(mends);
  });

  test('cut short or overwritten', () => {
    const message = brokenCopy('damaged', (copy) => {
      const file = openSync(copy, 'r+');
      writeSync(file, Buffer.alloc(40_000, 7), 0, 40_000, 8192);
      closeSync(file);
    });
    expect(message).toMatch(/damaged/);
    expect(message).toMatch(mends);
  });

  test('of another program', () => {
    expect(
      brokenCopy('other', (copy) => {
        const db = connect(copy);
        db.run('PRAGMA application_id = 1');
        db.close();
      }),
    ).toMatch(/another program/);
  });

  test('of an older form', () => {
    expect(
      brokenCopy('older', (copy) => {
        const db = connect(copy);
        db.run('PRAGMA user_version = 0');
        db.close();
      }),
    ).toMatch(/has form 0/);
  });
});
