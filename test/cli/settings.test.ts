import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/cli/settings.js';

describe('whom to tell of a mistake', () => {
  test.each(['help@customs.example.np', 'https://customs.example.np/help?to=hs'])(
    'may be %s',
    (contact) => {
      expect(readSettings({ HS_CONTACT: contact })).toMatchObject({ ok: true, value: { contact } });
    },
  );

  test('need not be named', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { contact: null } });
    expect(readSettings({ HS_CONTACT: '' })).toMatchObject({ ok: true, value: { contact: null } });
  });

  test.each(['the duty officer', 'javascript:alert(1)', 'a@b.example?subject=x', 'a@b'])(
    'is not "%s"',
    (contact) => {
      const read = readSettings({ HS_CONTACT: contact });
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).toContain('HS_CONTACT');
    },
  );
});
