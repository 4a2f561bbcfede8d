import type { JSX } from 'preact';
import { usePage } from '../context.js';

export function MakePage(_: {
  readonly scenarios: readonly string[];
  readonly tiers: readonly string[];
}): JSX.Element {
  const { words } = usePage();
  return <h1>{words.tools.make.title}</h1>;
}
