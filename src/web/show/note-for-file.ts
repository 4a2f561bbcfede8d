import type { Understanding } from '../../model/answer.js';
import type { CheckedLine } from '../../model/check.js';
import type { Classification, Good } from '../../model/good.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { describeRelease, titleOf } from '../../lists/present/header-facts.js';
import { fill, type Language, type Words } from '../../words/words.js';
import type { ShownCodes } from './codes-of-good.js';
import { nameOfGood } from './name-of-good.js';
import { saySupport } from './say-support.js';

export interface NoteParts {
  readonly good: Good;
  readonly typed: string | null;
  readonly codes: ShownCodes;
  readonly decided: boolean;
  readonly understood: Understanding | null;
  readonly list: EssentialGoodsList | null;
  readonly answer: CheckedLine | null;
  readonly release: string;
  readonly software: string;
  readonly now: Date;
  readonly words: Words;
  readonly language: Language;
  readonly translate: (text: string) => string;
}

/**
 * What an officer puts into the file, as plain text: what was looked up, what was found and why, and
 * from which data, so that somebody can ask again in a year.
 */
export function noteForFile(parts: NoteParts): string {
  const { good, typed, understood, words, language, now, release, software } = parts;
  const { note, name } = words.page;
  const { name: shown, english } = nameOfGood(good, language);
  const facts = [
    understood?.formFrom ?? null,
    ...(understood?.facts ?? []).map(({ text }) => text),
  ];
  const lines: readonly (readonly [string, string | null])[] = [
    [note.typed, typed],
    [note.item, english === null ? shown : `${shown} (${english})`],
    ...codeLines(parts),
    [note.facts, facts.filter((fact) => fact !== null).join(', ') || null],
    ...listLines(parts),
    [note.data, describeRelease(release)],
    [note.software, software],
    [note.made, `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
  ];
  const said = lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
  return [`${name}: ${note.title}`, ...said, words.page.footer].join('\n');
}

type Lines = readonly (readonly [string, string | null])[];

function codeLines({ codes, decided, words, translate }: NoteParts): Lines {
  const { note, card } = words.page;
  const disputed = codes.rivals.length > 0;
  const standing = codes.standing.flatMap((one): Lines => {
    const { grade, sentences } = saySupport(one, disputed, words, translate);
    const why = [...(grade === null ? [] : [grade]), ...sentences.slice(0, 3)].join('; ');
    return [
      [note.code, nameCode(one, words, translate)],
      [note.why, why],
    ];
  });
  const others = [...codes.otherwise, ...codes.rivals].map((one) =>
    nameCode(one, words, translate),
  );
  return [
    ...(codes.standing.length === 0 ? [[note.code, card.noCode] as const] : standing),
    ...(decided || codes.standing.length < 2 ? [] : [[note.code, note.open] as const]),
    [note.others, others.join(', ') || null],
  ];
}

/** "3004.10 (HS 2022), ex, in doses" */
function nameCode(
  { code, edition, coverage, form, condition }: Classification,
  words: Words,
  translate: (text: string) => string,
): string {
  const { card } = words.page;
  const parts = [
    fill(card.codeWithEdition, { code, edition }),
    coverage === 'part' ? words.lists.codes.ex : null,
    form === null ? null : card.forms[form],
    condition === null
      ? null
      : fill(words.lists.codes.only, { condition: translate(condition.text) }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function listLines({ list, answer, words, language }: NoteParts): Lines {
  const { note, listInUse } = words.page;
  if (list === null) return [[note.list, listInUse.none]];
  const version = list.header.version ?? null;
  const title = [titleOf(list, { language, words }), version, list.contentHash]
    .filter((part) => part !== null)
    .join(', ');
  return [
    [note.list, title],
    [note.says, answer?.reason ?? null],
  ];
}
