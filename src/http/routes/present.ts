import type { Edition } from '../../model/edition.js';
import type { Classification, Form, Good } from '../../model/good.js';
import type { components } from '../contract-types.js';
import type { Service } from '../service.js';

type Wire = components['schemas'];

const DISCLAIMER =
  'Information, not a ruling: the customs administration of the country decides. Six digits only.';

/** The envelope that every JSON reply has. */
export function envelope<Data>(
  data: Data,
  edition: Edition,
  service: Service,
): { data: Data; meta: Wire['Meta'] } {
  return {
    data,
    meta: {
      release: service.catalogue.release,
      software: service.software,
      edition,
      licence: 'MIT',
      disclaimer: DISCLAIMER,
    },
  };
}

export interface GoodView {
  readonly edition: Edition;
  /** Whether to send every name, or those of `lang` and the matched one. */
  readonly names: 'all' | { readonly lang: string; readonly matched: string | null };
}

/**
 * A good as it is sent: its classifications in the fixed order of the contract, and its names.
 * Every edition is there whichever was asked.
 */
export function presentGood(good: Good, view: GoodView): Wire['Good'] {
  const { names } = view;
  return {
    ...good,
    names: good.names
      .filter((one) => names === 'all' || one.lang === names.lang || one.name === names.matched)
      .map((one) => ({ ...one })),
    identifiers: {
      cas: [...good.identifiers.cas],
      atc: [...good.identifiers.atc],
      inn: good.identifiers.inn,
    },
    withoutCode: [...good.withoutCode],
    classifications: orderClassifications(good.classifications, view.edition).map((one) => ({
      ...one,
      support: [...one.support],
    })),
    listings: [...good.listings],
    flags: [...good.flags],
    flagsChecked: [...good.flagsChecked],
    components: good.components === null ? null : [...good.components],
  };
}

const FORM_ORDER: Readonly<Record<Form, number>> = { dosed: 0, mixed: 1, bulk: 2 };

/** Asked edition first, dosed before bulk, unconditional before conditional, rivals last. */
function orderClassifications(
  classifications: readonly Classification[],
  edition: Edition,
): Classification[] {
  const rank = (one: Classification): readonly (number | string)[] => [
    one.edition === edition ? 0 : 1,
    // The other editions, newest first.
    9999 - Number(one.edition),
    one.rival ? 1 : 0,
    one.form === null ? 0 : FORM_ORDER[one.form],
    one.condition === null ? 0 : 1,
    one.code,
  ];
  return [...classifications].sort((a, b) => compareRanks(rank(a), rank(b)));
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
