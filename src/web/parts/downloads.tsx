import type { JSX } from 'preact';
import type { LineFilter } from '../../lists/shown-lines.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { usePage } from '../context.js';

/** Spreadsheets destroy dotted codes in CSV, so people are offered the workbook first. */
const FORMATS = ['xlsx', 'csv', 'pdf', 'docx', 'xml', 'json'] as const;

/** Scripts that our PDF cannot lay out; a browser prints them. */
const PRINTED: readonly string[] = ['ar', 'zh'];

/** The lines of the table as files, with the same filters. */
export function Downloads({
  list,
  filter,
}: {
  readonly list: EssentialGoodsList;
  readonly filter: LineFilter;
}): JSX.Element {
  const { words, language } = usePage();
  const { lists } = words.page;
  const query = queryOf(list, filter, language);
  const print = `/lists/${list.id}/print?${query}`;
  return (
    <section class="downloads">
      <h2>{lists.download}</h2>
      <ul class="choices">
        {FORMATS.map((format) => (
          <li>
            <a
              href={
                PRINTED.includes(language) && format === 'pdf'
                  ? print
                  : `/v1/lists/${list.id}.${format}?${query}`
              }
            >
              {lists.formats[format]}
            </a>
          </li>
        ))}
        <li>
          <a href={print}>{lists.print}</a>
        </li>
      </ul>
    </section>
  );
}

/** A published list stands in its own edition, which need not be said. */
function queryOf(
  { kind, edition }: EssentialGoodsList,
  filter: LineFilter,
  language: string,
): string {
  const query = new URLSearchParams({ lang: language });
  if (kind === 'template') query.set('edition', edition);
  for (const name of ['tier', 'category', 'flag'] as const) {
    const value = filter[name];
    if (value !== null) query.set(name, value);
  }
  return query.toString();
}
