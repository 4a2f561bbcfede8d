import type { JSX } from 'preact';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';

/** Whom to tell that something is wrong, with a letter that is begun; nothing where nobody is named. */
export function WrongLink({ title }: { readonly title: string }): JSX.Element | null {
  const { model, words, screen, link } = usePage();
  const { contact } = model;
  if (contact === null) return null;
  const { wrong, card } = words.page;
  if (/^https?:\/\//.test(contact)) return <a href={contact}>{card.wrong}</a>;
  const subject = fill(wrong.subject, { title });
  const body = fill(wrong.body, { address: link(screen), release: model.release });
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return <a href={`mailto:${contact}?${query}`}>{card.wrong}</a>;
}
