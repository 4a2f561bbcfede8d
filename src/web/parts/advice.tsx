import type { JSX } from 'preact';
import type { Advice, AdviceOption } from '../../model/answer.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import type { Screen } from '../screen.js';

/** What to ask where a text is too vague; every answer is a link. */
export function AdviceParts({ advice }: { readonly advice: Advice }): JSX.Element {
  const { link } = usePage();
  return (
    <section class="advice">
      <p>
        <OwnText text={advice.message} />
      </p>
      {advice.questions.map(({ ask, options }) => (
        <>
          <h2>
            <OwnText text={ask} />
          </h2>
          <ul class="choices tall">
            {options.map((option) => (
              <li>
                <a href={link(leadsTo(option))}>
                  <OwnText text={option.label} />
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function leadsTo({ label, goodId, q, code }: AdviceOption): Screen {
  if (goodId !== undefined) return { kind: 'item', id: goodId };
  if (code !== undefined) return { kind: 'code', code };
  return { kind: 'find', q: q ?? label };
}
