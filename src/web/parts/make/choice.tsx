import type { JSX } from 'preact';
import { wordFor } from '../../../words/words.js';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** A choice of one, or of none. */
export function Choice({
  name,
  label,
  none,
  options,
  chosen,
  spoken,
}: {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen: string | undefined;
  /** The label for a voice, where the one that is seen needs its surroundings. */
  readonly spoken?: string;
}): JSX.Element {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name} aria-label={spoken}>
        <option value="">{none}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Values that the lines have, each once and in the order of their words. */
export function choicesIn(
  values: readonly string[],
  words: Readonly<Record<string, string>>,
): readonly ChoiceOption[] {
  return [...new Set(values)]
    .map((value) => ({ value, label: wordFor(words, value) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
