/**
 * Values of the wire that a person reads wrongly. Those that are words of their own in a sentence
 * ("none", "part", "reference") cannot be told from it.
 */
const WIRE =
  /\b(?:exact|corroborated|derived|doubtful|partly|ambiguous|synonym|not-covered|not-in-edition|no-code|not-requested|not-stated|own-reasoning|wco-list|hs-text|hs-note|national-list|at-release|before-shipment|by-risk|class-line|code-whole|only-if|medicine-registration|dangerous-goods|undefined|null|NaN|\[object)\b|\{\w+\}|\b0\.\d{3,}\b/i;

/** Words of the data itself, which may say "exact" as people do. */
export function findWireWord(text: string): string | null {
  const shown = text.replaceAll(/partly (?:milled|skimmed|made|refined|hydrogenated)/gi, '');
  const place = shown.search(WIRE);
  return place === -1 ? null : shown.slice(Math.max(0, place - 60), place + 60);
}
