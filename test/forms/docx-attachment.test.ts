import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocxAttachment } from '../../src/forms/docx/read-attachment.js';
import { writeDocx } from '../../src/forms/docx/write-docx.js';
import { openRealCatalogue } from '../support/catalogue.js';
import { printed } from '../support/printed.js';
import { templateOf } from '../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const attachment = {
  name: 'earthquake.json',
  mediaType: 'application/json',
  description: 'The list',
  text: JSON.stringify(templateOf(catalogue, 'earthquake'), null, 2),
};
const bytes = await writeDocx(printed([], { attachment }));

describe('the list inside a Word document', () => {
  const awkward = 'a\r\n\t"&<>\']]> {} خيمة 𝄞 </document> <!-- &amp; $& \u007f';

  test('comes back byte for byte with its name', async () => {
    expect(readDocxAttachment(bytes)).toEqual({
      ok: true,
      value: { name: 'earthquake.json', text: attachment.text },
    });
    const other = { ...attachment, name: 'a "b" & <c>.json', text: awkward };
    const file = await writeDocx(printed([], { attachment: other }));
    expect(readDocxAttachment(file)).toEqual({
      ok: true,
      value: { name: 'a "b" & <c>.json', text: awkward },
    });
  });

  /** The file with some of its parts made otherwise. */
  const remade = (parts: Readonly<Record<string, string | null>>): Uint8Array => {
    const changed = Object.entries({ ...unzipSync(bytes), ...parts }).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
    );
    return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { level: 1 });
  };
  const ours = strFromU8(unzipSync(bytes)['customXml/item1.xml'] ?? bytes);
  const foreign = '<b:Sources xmlns:b="urn:other"/>';

  test('is found where Word numbered it otherwise, beside parts of others', () => {
    const moved = remade({ 'customXml/item1.xml': foreign, 'customXml/item7.xml': ours });
    expect(readDocxAttachment(moved)).toEqual(readDocxAttachment(bytes));
  });

  test.each([
    ['holds none', { 'customXml/item1.xml': null }],
    ['holds one of another kind', { 'customXml/item1.xml': foreign }],
    ['holds one of another namespace', { 'customXml/item1.xml': ours.replace(':list"', ':x"') }],
    ['holds two', { 'customXml/item2.xml': ours }],
    ['unpacks to more than is taken', { 'word/media.bin': ' '.repeat(33 * 1024 * 1024) }],
    [
      'has too many parts',
      Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}`, ''])),
    ],
  ])('is refused where the file %s', (_what, parts: Record<string, string | null>) => {
    expect(readDocxAttachment(remade(parts))).toMatchObject({ ok: false });
  });

  test.each([
    ['is empty', new Uint8Array()],
    ['is no ZIP archive', strToU8('hello')],
    ['is cut', bytes.slice(0, bytes.length / 2)],
    ['lacks its beginning', bytes.slice(2000)],
  ])('is refused where the file %s', (_what, file) => {
    expect(readDocxAttachment(file)).toMatchObject({ ok: false });
  });

  test('is looked for without a failure in a file with any byte wrong', async () => {
    const small = await writeDocx(printed([], { attachment: { ...attachment, text: '{}' } }));
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.nat(255), (at, value) => {
        const damaged = small.slice();
        damaged[at] = value;
        expect(typeof readDocxAttachment(damaged).ok).toBe('boolean');
      }),
    );
  });

  test('is not there where the document has none', async () => {
    const file = await writeDocx(printed([]));
    expect(Object.keys(unzipSync(file)).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(readDocxAttachment(file)).toMatchObject({ ok: false });
  });
});
