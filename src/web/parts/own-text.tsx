import type { JSX } from 'preact';
import { usePage } from '../context.js';

/**
 * A text of ours from the data, in the language of the reader. One that is not translated says that
 * it is English, so that a voice reads it rightly and it runs from left to right inside Arabic.
 */
export function OwnText({ text }: { readonly text: string }): JSX.Element {
  const { translate, language } = usePage();
  const said = translate(text);
  const foreign = said === text && language !== 'en';
  return <bdi lang={foreign ? 'en' : undefined}>{said}</bdi>;
}
