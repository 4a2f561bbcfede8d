import type { AdviceTopic, ConfusedPair } from '../../../model/advice.js';
import type { GoodId } from '../../../model/good.js';
import type { HsCode } from '../../../model/hs-code.js';
import type { Column } from './column.js';
import { lists, maybe, plain, records, reference, words } from './columns.js';

/** What to ask where a text is too vague. */
export function topicColumn(ids: readonly GoodId[]): Column<AdviceTopic> {
  return records<AdviceTopic>({
    id: plain(),
    message: plain(),
    triggers: lists(plain<string>()),
    options: lists(
      records<AdviceTopic['options'][number]>({
        step: plain<number>(),
        ask: words(),
        label: words(),
        goodId: maybe(reference(ids)),
        q: maybe(words()),
        code: maybe(words<HsCode>()),
      }),
    ),
  });
}

export function confusedColumn(ids: readonly GoodId[]): Column<ConfusedPair> {
  return records<ConfusedPair>({ a: reference(ids), b: reference(ids) });
}
