/**
 * Which font stands in where one is not installed. The first name is wanted, the second is on nearly
 * every computer and has the same letters.
 */
const FONTS = [
  { name: 'Noto Sans', otherwise: 'Arial', charset: '00', family: 'swiss' },
  { name: 'Noto Sans Arabic', otherwise: 'Arial', charset: 'B2', family: 'swiss' },
  { name: 'Noto Sans SC', otherwise: 'SimSun', charset: '86', family: 'auto' },
] as const;

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part `word/fontTable.xml`. */
export function fontTable(): string {
  const fonts = FONTS.map(
    ({ name, otherwise, charset, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="${charset}"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
