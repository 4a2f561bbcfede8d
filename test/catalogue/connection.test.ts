import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';

test('the garbage collector never frees a statement, which would abort Node 24.19 and newer', () => {
  const connection = join(PROGRAM_ROOT, 'dist/src/catalogue/database/connection.js');
  const script = `
    import { connect } from ${JSON.stringify(pathToFileURL(connection).href)};
    for (let round = 0; round < 20; round += 1) {
      const db = connect(':memory:');
      for (let n = 0; n < 20; n += 1) db.prepare('SELECT ' + n).get();
      db.pragma('user_version');
      db.close();
    }
    for (let round = 0; round < 5; round += 1) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    console.log('alive');`;
  const done = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect(done).toMatchObject({ status: 0, stdout: 'alive\n' });
});
