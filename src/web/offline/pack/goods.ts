import type { Edition } from '../../../model/edition.js';
import type {
  Classification,
  Component,
  Condition,
  Flag,
  Good,
  GoodId,
  GoodName,
  Listing,
  Support,
} from '../../../model/good.js';
import type { Column } from './column.js';
import { grouped, lists, maybe, plain, records, reference, repeated, words } from './columns.js';

const name: Column<GoodName> = records<GoodName>({
  name: plain(),
  lang: words(),
  kind: words(),
  country: maybe(words()),
  unofficial: repeated(plain()),
  source: words(),
});

const support: Column<Support> = records<Support>({
  kind: words(),
  issuer: maybe(words()),
  country: maybe(words()),
  ref: words(),
  edition: maybe(words<Edition>()),
});

const condition: Column<Condition> = records<Condition>({
  text: words(),
  fact: words(),
  op: words(),
  value: words(),
  unit: maybe(words()),
});

const classification: Column<Classification> = records<Classification>({
  edition: words<Edition>(),
  code: words(),
  form: maybe(words()),
  condition: maybe(repeated(condition)),
  coverage: words(),
  rival: repeated(plain()),
  basis: words(),
  source: maybe(words()),
  place: maybe(words()),
  support: repeated(lists(repeated(support))),
  note: maybe(words()),
});

const listing: Column<Listing> = records<Listing>({
  source: words(),
  section: maybe(words()),
  membership: words(),
});

const flag: Column<Flag> = records<Flag>({
  flag: words(),
  form: maybe(words()),
  detail: maybe(words()),
  source: words(),
  certainty: words(),
});

/** Every field of a good; a field that the model gains is missed here by the compiler. */
export function goodColumn(ids: readonly GoodId[]): Column<Good> {
  const component: Column<Component> = records<Component>({
    name: plain(),
    goodId: maybe(reference(ids)),
    quantity: maybe(words()),
    source: words(),
  });
  return records<Good>({
    id: reference(ids),
    name: plain(),
    kind: words(),
    category: words(),
    specification: maybe(words()),
    unit: maybe(words()),
    names: lists(grouped(({ lang }) => lang, name)),
    identifiers: records<Good['identifiers']>({
      cas: lists(plain<string>()),
      atc: lists(words<string>()),
      inn: maybe(plain<string>()),
    }),
    withoutCode: repeated(
      lists(
        records<Good['withoutCode'][number]>({
          edition: words<Edition>(),
          reason: words<string>(),
        }),
      ),
    ),
    classifications: lists(classification),
    listings: repeated(lists(repeated(listing))),
    priority: repeated(plain()),
    priorityMembership: maybe(words()),
    flags: repeated(lists(repeated(flag))),
    flagsChecked: repeated(lists(words<string>())),
    components: maybe(lists(component)),
  });
}
