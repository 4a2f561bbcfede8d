import type { ComponentChildren, JSX } from 'preact';

/** A label and what stands beside it; a value that is not known is left out. */
export type Fact = readonly [label: string, value: ComponentChildren];

/** Labels with their values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An address of another site as a link; anything else as the text it is. */
export function Address({ url }: { readonly url: string }): JSX.Element {
  if (!/^https?:\/\//.test(url)) return <bdi>{url}</bdi>;
  return (
    <a href={url} rel="noreferrer" dir="ltr">
      {url.replace(/^https?:\/\//, '')}
    </a>
  );
}
