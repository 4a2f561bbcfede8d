import { type Language, LANGUAGES } from '../words/words.js';

/**
 * The language of a reply: `lang` wins over `Accept-Language`, and English stands where neither
 * names one that is held (RFC 9110 section 12.5.4; a region is passed over).
 *
 * @example chooseLanguage(undefined, 'de, pt-BR;q=0.8') // 'pt'
 */
export function chooseLanguage(asked: string | undefined, accepted: string | undefined): Language {
  const found = LANGUAGES.find((language) => language === asked);
  if (found !== undefined) return found;
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { range: range.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality)
    .filter(({ quality }) => quality > 0);
  for (const { range } of wanted) {
    const held = LANGUAGES.find((language) => language === range);
    if (held !== undefined) return held;
  }
  return 'en';
}
