import type { JSX } from 'preact';
import type { Edition } from '../../model/edition.js';
import { codeParents, type HsCode } from '../../model/hs-code.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import { CodeLink } from './code.js';

/** The codes above a code and, of a chapter or heading, those below it. */
export function CodeTree({
  code,
  edition,
}: {
  readonly code: HsCode;
  readonly edition: Edition;
}): JSX.Element {
  const { words, model } = usePage();
  const { nomenclature } = model;
  const parents = codeParents(code).filter((one) => nomenclature.code(one, edition) !== null);
  const under = nomenclature.under(code, edition).filter((one) => one !== code);
  return (
    <>
      <Codes heading={words.page.code.parents} codes={parents} edition={edition} />
      <Codes heading={words.page.code.under} codes={under} edition={edition} />
    </>
  );
}

function Codes({
  heading,
  codes,
  edition,
}: {
  readonly heading: string;
  readonly codes: readonly HsCode[];
  readonly edition: Edition;
}): JSX.Element | null {
  const { model } = usePage();
  if (codes.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="rows">
        {codes.map((code) => {
          const label = model.nomenclature.label(code, edition);
          return (
            <li>
              <b>
                <CodeLink code={code} />
              </b>{' '}
              {label !== null && (
                <span class="label">
                  <OwnText text={label} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
