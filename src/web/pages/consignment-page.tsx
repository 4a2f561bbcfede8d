import type { JSX } from 'preact';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { CheckForm } from '../parts/consignment/check-form.js';
import { Results } from '../parts/consignment/results.js';
import { useConsignment } from '../parts/consignment/use-consignment.js';

/**
 * The packing list of a consignment, line by line. Without a script the form is sent and the page
 * comes back with the answers; with one nothing leaves the browser.
 */
export function ConsignmentPage({ add }: { readonly add: string | null }): JSX.Element {
  const { words, sent } = usePage();
  const { consignment } = words.tools;
  const { work, acts } = useConsignment(add);
  return (
    // What was answered to a form is not in the address: a browser must not draw the page anew.
    <div data-sent={sent === null ? undefined : 'yes'}>
      <h1>{consignment.title}</h1>
      <p>{consignment.intro}</p>
      <CheckForm key={work.drawn} form={work.form} acts={acts} />
      <section id="result" class="result" aria-busy={work.done !== null}>
        {work.done !== null && <Progress done={work.done} />}
        <p
          id="said"
          class={work.said === '' ? '' : 'summary'}
          role="status"
          aria-live="polite"
          tabIndex={-1}
        >
          {work.said}
        </p>
        {work.file !== null && <p class="small">{fill(consignment.filed, { name: work.file })}</p>}
        {work.checked !== null && <Results checked={work.checked} work={work} acts={acts} />}
      </section>
    </div>
  );
}

function Progress({ done }: { readonly done: number }): JSX.Element {
  const { words } = usePage();
  const percent = Math.floor(done * 100);
  const text = fill(words.tools.consignment.progress, { percent });
  return (
    <p class="progress">
      <progress max={100} value={percent} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </p>
  );
}
