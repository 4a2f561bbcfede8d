import type { JSX } from 'preact';
import type { Good, GoodName } from '../../model/good.js';
import { usePage } from '../context.js';
import { showCountry, showLanguage } from '../show/local.js';

/** Names that no language owns: brands, and code names of substances. */
const ANY = 'mul';

/** All names of an item by language, that of the reader first. */
export function NamesOfGood({ good }: { readonly good: Good }): JSX.Element | null {
  const { words, language } = usePage();
  const { card } = words.page;
  if (good.names.length === 0) return null;
  const byLanguage = new Map<string, GoodName[]>();
  for (const name of good.names)
    byLanguage.set(name.lang, [...(byLanguage.get(name.lang) ?? []), name]);
  const order = (lang: string): number => (lang === language ? 0 : lang === ANY ? 2 : 1);
  const groups = [...byLanguage].sort(([a], [b]) => order(a) - order(b));
  return (
    <section>
      <h2>{card.names}</h2>
      <dl class="facts">
        {groups.map(([lang, names]) => (
          <div>
            <dt>{lang === ANY ? card.anyLanguage : showLanguage(lang, language)}</dt>
            <dd>
              <ul class="plain">
                {names.map((name) => (
                  <Name name={name} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Name({
  name: { name, lang, kind, country, unofficial },
}: {
  readonly name: GoodName;
}): JSX.Element {
  const { words, language } = usePage();
  const { card } = words.page;
  const remarks = [
    kind === 'synonym' || kind === 'translation' ? null : card.nameKinds[kind],
    country === null ? null : showCountry(country, language),
    unofficial ? card.unofficial : null,
  ].filter((one) => one !== null);
  return (
    <li>
      <bdi lang={lang === ANY ? undefined : lang}>{name}</bdi>
      {remarks.length > 0 && <span class="small"> ({remarks.join(', ')})</span>}
    </li>
  );
}
