import type { Composed } from '../../model/compose.js';
import { fill, type Words } from '../../words/words.js';

/**
 * How far a list is.
 *
 * @example sayCount(composed, WORDS.en) // '171 lines, 3 errors, 20 remarks'
 */
export function sayCount(
  { list: { lines }, findings }: Pick<Composed, 'list' | 'findings'>,
  { tools }: Words,
): string {
  const { count: said, clean } = tools.make;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const values = { count: lines.length, errors, warnings: findings.length - errors };
  return fill(findings.length === 0 ? clean : said, values);
}
