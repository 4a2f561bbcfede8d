import { expect, test } from '@jest/globals';
import { takeFile } from '../../src/http/uploads/take-file.js';

test('a form with a small file in it is read, whatever lies beside it in memory', async () => {
  const form = [
    '--x',
    'Content-Disposition: form-data; name="file"; filename="list.csv"',
    'Content-Type: text/csv',
    '',
    'item\nsurgical gloves',
    '--x--',
    '',
  ].join('\r\n');
  // Small bodies share one piece of memory with others.
  const pool = Buffer.from(`before${form}after`);
  const body = pool.subarray('before'.length, pool.length - 'after'.length);
  const file = await takeFile('multipart/form-data; boundary=x', body);
  expect(file).toMatchObject({ ok: true, value: { name: 'list.csv', type: 'text/csv' } });
});
