import type { JSX } from 'preact';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null | undefined;
  readonly kind?: 'text' | 'date' | 'tel' | 'email' | 'numeric';
  readonly hint?: string;
  readonly longest?: number;
}

/** A field with its label and its hint, which a voice reads together. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { name, label, value, kind = 'text', hint, longest = 500 } = props;
  const common = {
    id: name,
    name,
    autocomplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${name}-hint`,
    defaultValue: value ?? '',
  } as const;
  return (
    <p>
      <label for={name}>{label}</label>
      {kind === 'date' ? (
        <input type="date" {...common} />
      ) : (
        // The keyboard of a phone follows the kind; what is typed is read here and not by the browser.
        <input
          type="text"
          {...common}
          inputMode={kind}
          maxLength={longest}
          dir={kind === 'text' ? 'auto' : 'ltr'}
        />
      )}
      {hint !== undefined && (
        <span class="small block" id={`${name}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
