/*
 * Spellings that sound alike, over the languages in which medicines travel: ph/f, c/k/s, qu/k, x/ks,
 * y/i, z/s, th/t, ae/e, silent ends. Rules are applied in order; each stands for what people write.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|ch/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c|q(?:u(?=[aeiou]))?/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/th/g, 't'],
  [/ae|oe/g, 'e'],
  [/ou/g, 'u'],
  [/y|ee|ie/g, 'i'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=...)(?:um|os|e|o|a)$/, ''],
];

/**
 * A word as it sounds, roughly. Words with the same sound are candidates, never the same word.
 *
 * @example soundOf('amoxycilline') === soundOf('amoxicillin') // true
 */
export function soundOf(word: string): string {
  return RULES.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
}
