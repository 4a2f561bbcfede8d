import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findElement } from '../../src/forms/find-element.js';
import { readXmlAttachment } from '../../src/forms/read-xml-attachment.js';
import { writeXml } from '../../src/forms/write-xml.js';
import { jsonForXml } from '../../src/forms/xml-text.js';
import { LIST_DOCUMENT } from '../../src/model/xml-element.js';
import { parseXml } from '../support/parse-xml.js';

/** Texts of any UTF-16 units, many of them the ones that mean something to XML. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '&#13;', '\r\n', '\r', '\t', '\n'),
      fc.constantFrom(
        '</List_document>',
        '<List_document>',
        '<!--',
        '<?xml ?>',
        '\u0000',
        '\uffff',
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\udc00'),
    ),
  )
  .map((pieces) => pieces.join(''));

const holding = (content: string): string =>
  writeXml({ name: 'Root', content: [{ name: LIST_DOCUMENT, content }] });

describe('XML', () => {
  test('has a declaration, a line for each element, and empty ones closed', () => {
    const text = writeXml({
      name: 'Root',
      attributes: { note: 'a "b" <c>\n' },
      content: [
        { name: 'Inner', content: [{ name: 'Code', content: '0713.40' }] },
        { name: 'Nothing', content: '' },
      ],
    });
    expect(text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<Root note="a &quot;b&quot; &lt;c&gt;&#10;">
  <Inner>
    <Code>0713.40</Code>
  </Inner>
  <Nothing/>
</Root>
`,
    );
  });

  test('keeps every text but for what XML cannot hold', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const root = parseXml(writeXml({ name: 'Root', attributes: { text }, content: text }));
        expect(root.text).toBe(kept);
        expect(root.attributes['text']).toBe(kept);
      }),
    );
  });

  test.each(['', '1st', 'a b', 'a>', 'xs:a'])('has no element called %j', (name) => {
    expect(() => writeXml({ name, content: '' })).toThrow(TypeError);
  });
});

describe('a list inside XML', () => {
  test('comes back as it went, whatever its texts hold', () => {
    fc.assert(
      fc.property(awkward, awkward, (name, note) => {
        const json = JSON.stringify({ [name]: note });
        const back = readXmlAttachment(holding(jsonForXml(json)));
        expect(back).toEqual({ ok: true, value: jsonForXml(json) });
        expect(JSON.parse(back.ok ? back.value : '')).toEqual({ [name]: note });
      }),
    );
  });

  test('comes back byte for byte where it is well-formed, with line ends of all kinds', () => {
    const json = '{\r\n\t"a": "&<>\\"\'",\n "b": "€ 𝄞 خيمة"\r}';
    expect(readXmlAttachment(holding(json))).toEqual({ ok: true, value: json });
  });

  test('is found under a prefix, with attributes, single quotes and numbers for characters', () => {
    const xml = `\ufeff<?xml version='1.0'?>\r\n<a:Root><a:List_document x='1 > "0"' y="'">&#x7b;&#125;&apos;</a:List_document ></a:Root>`;
    expect(readXmlAttachment(xml)).toEqual({ ok: true, value: "{}'" });
    const found = findElement(xml, LIST_DOCUMENT);
    expect(found.ok && [...found.value.attributes]).toEqual([
      ['x', '1 > "0"'],
      ['y', "'"],
    ]);
  });

  const held = '<List_document>{}</List_document>';
  test.each([
    ['nothing', ''],
    ['none', '<Root/>'],
    ['another', '<List_documents>{}</List_documents>'],
    ['an empty one', '<Root><List_document/></Root>'],
    ['two', `<Root>${held}${held}</Root>`],
    ['no end', '<Root><List_document>{}</Root>'],
    ['the end first', '<Root></List_document>{}<List_document></Root>'],
    ['one in a comment', `<Root><!-- ${held} --></Root>`],
    ['one in CDATA', `<Root><![CDATA[${held}]]></Root>`],
    ['CDATA in it', '<Root><List_document><![CDATA[{}]]></List_document></Root>'],
    ['an element in it', '<Root><List_document>{<b/>}</List_document></Root>'],
    ['an instruction', `<Root><?a ${held}?></Root>`],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]><Root>${held}</Root>`],
    ['an entity of its own', '<Root><List_document>&b;</List_document></Root>'],
    ['a bare ampersand', '<Root><List_document>a & b</List_document></Root>'],
    ['a number of no character', '<Root><List_document>&#x110000;</List_document></Root>'],
    ['a number of half a character', '<Root><List_document>&#xd800;</List_document></Root>'],
    ['the number nought', '<Root><List_document>&#0;</List_document></Root>'],
  ])('is refused where the file has %s', (_what, xml) => {
    expect(readXmlAttachment(xml)).toMatchObject({ ok: false });
  });

  test('is looked for once through a file that has none, however it is made', () => {
    const long = 200_000;
    for (const xml of [
      `<List_document ${'a'.repeat(long)}`,
      `<List_document ${'a="'.repeat(long)}`,
      `<List_document ${' '.repeat(long)}>{}</List_document>`,
      `<List_document ${'a '.repeat(long)}>{}</List_document>`,
      '<List_document '.repeat(long),
      `<${'a:'.repeat(long)}List_document>`,
      `<${'List_document:'.repeat(long)}`,
      `<List_document>${'&'.repeat(long)}</List_document>`,
      `<?xml ${'?'.repeat(long)}`,
      `</List_document${' '.repeat(long)}`,
    ])
      expect(typeof readXmlAttachment(xml).ok).toBe('boolean');
  });
});
