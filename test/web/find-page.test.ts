import { afterAll, describe, expect, test } from '@jest/globals';
import { openPages } from '../support/pages.js';

const { draw, remove } = openPages();
afterAll(remove);

const ask = (q: string, more = ''): ReturnType<typeof draw> =>
  draw(`/?q=${encodeURIComponent(q)}${more}`);

describe('how a name was found', () => {
  test.each([
    ['surgical gloves', 'Name found', '4015.12'],
    ['adrenaline', 'Found under another name: adrenaline = epinephrine', '3004.39'],
    ['amoxicilline', 'Found under another name: amoxicilline = amoxicillin', '3004.10'],
    ['Amoxil', 'A brand (United Kingdom): Amoxil = amoxicillin. Check the label.', '3004.10'],
    ['hydroxicloroquine', 'Spelling read as "hydroxychloroquine". Check the label.', '3004.90'],
    ['103-90-2', 'Found by the number 103-90-2', '3004.90'],
    ['vincristin', 'Not in this catalogue (this does not mean prohibited)', null],
    ['mask', 'More is needed to find the code', '6307.90'],
  ])('%s: %s', (q, said, code) => {
    const { text, found } = ask(q);
    expect(found).toBe(true);
    expect(text).toContain(said);
    if (code !== null) expect(text).toContain(code);
  });

  test.each([
    ['recuronium', '<mark>ro</mark>curonium', '<mark>ve</mark>curonium'],
    ['clonapine', 'clo<mark>zap</mark>ine', 'clo<mark>nid</mark>ine'],
  ])('%s: names that are taken for one another stand side by side', (q, one, other) => {
    const { html, text } = ask(q);
    expect(text).toContain('Similar names: choose by the label');
    expect(html).toContain(one);
    expect(html).toContain(other);
  });

  test('a vague text asks, and its answers are links', () => {
    const { html, text } = ask('mask', '&lang=en');
    expect(text).toContain('What is the mask made for?');
    expect(html).toContain('href="/item/surgical-mask?lang=en"');
  });
});

describe('codes that are typed', () => {
  test('a code shows its items', () => {
    const { text } = ask('HS 6307 90');
    expect(text).toContain('Code 6307.90');
    expect(text).toContain('Surgical mask');
  });

  test('a valid code without an item says so', () => {
    expect(ask('0102.21').text).toContain(
      'The code is valid. This catalogue has no item under it.',
    );
  });

  test('a code of another edition says which, and what it became', () => {
    const { text } = ask('3002.20');
    expect(text).toContain('HS 2022 has no code 3002.20. It is a code of HS 2012, HS 2017.');
    expect(text).toContain('HS 2022: 3002.41');
    expect(ask('3002.20', '&edition=2017').text).toContain('Code 3002.20');
  });

  test('national digits are cut and disclosed', () => {
    expect(ask('6307909889').text).toContain('National digits 9889 were left out');
  });

  test('a code that no edition has is not said to be prohibited', () => {
    const { text } = ask('3004.99');
    expect(text).toContain('No edition of the HS has the code 3004.99.');
    expect(text).toContain('this does not mean prohibited');
  });
});

describe('the card', () => {
  test('shows the code with its edition, to read digit by digit and to copy', () => {
    const { html } = ask('surgical gloves');
    expect(html).toContain('data-copy="4015.12 (HS 2022)"');
    expect(html).toContain('In digits: 4 0 1 5 . 1 2');
    expect(html).toMatch(/<button[^>]* class="copy" hidden/);
  });

  test('says what the code is in the edition beside it', () => {
    expect(ask('surgical gloves').text).toContain('HS 2017: 4015.11');
    expect(ask('surgical gloves', '&edition=2017').text).toContain('HS 2022: 4015.12');
    expect(ask('amoxicillin').text).toContain('same in HS 2017');
  });

  test('asks for the edition once', () => {
    expect(ask('syringe').text).toContain('Which edition of the HS is your tariff on?');
    const { text } = ask('syringe', '&edition=both');
    expect(text).not.toContain('Which edition of the HS');
    expect(text).toContain('Codes of HS 2022 and HS 2017');
  });

  test('puts a condition as a question, or says which words chose', () => {
    expect(ask('ethanol').text).toContain('Undenatured, of 80 % vol or more? Then ex 2207.10');
    const { text } = ask('ethanol 85% vol');
    expect(text).toContain('from "85% vol"');
    expect(text).toContain('Otherwise');
  });

  test('of a medicine shows its forms, the chosen one first', () => {
    expect(ask('amoxicillin').text).toMatch(/In doses.*3004\.10.*Mixed.*3003\.10.*bulk.*2941\.10/);
    expect(ask('amoxicillin powder bulk 25 kg').text).toMatch(/2941\.10.*In doses.*3004\.10/);
  });

  test('says what supports the code', () => {
    expect(ask('amoxicillin').text).toContain('Ruling of US CBP, NY L80596: not binding elsewhere');
    expect(ask('ethanol').text).toContain('document not read here');
    expect(ask('body bag').text).toContain('Our reasoning from the HS rules');
  });

  test('shows rivals with who holds them, and look-alikes', () => {
    expect(ask('body bag').text).toContain('Other code used by Egypt');
    expect(ask('amoxicillin').text).toMatch(/Do not confuse with.*ampicillin/);
  });

  test('says what border agencies ask for, and what nobody looked at', () => {
    const { text } = ask('ethanol');
    expect(text).toContain('Dangerous goods (UN 1170, class 3)');
    expect(text).toContain('Not checked, ask: controlled substance, cold chain');
  });

  test('has a note for the file that says everything', () => {
    expect(ask('ethanol 85% vol').html).not.toContain('<pre');
    const { text, html } = ask('ethanol 85% vol', '&note=1&list=flood');
    expect(html).toContain('<pre');
    for (const part of [
      'Looked up: ethanol 85% vol',
      'Item: ethyl alcohol',
      'Code: 2207.10 (HS 2022), ex',
      'Facts: 85% vol',
      'sha256-',
      'Made on: 2026-11-27 14:30 UTC',
      'Software: hs-essentials test',
    ])
      expect(text).toContain(part);
  });
});
