import { checkConsignment } from '../../lists/check/check-consignment.js';
import { dayIn } from '../../lists/days.js';
import type { CheckedLine } from '../../model/check.js';
import type { EssentialGoodsList } from '../../model/list.js';
import type { WebModel } from '../model.js';

/** The calendar day on which a list is read: that of its time zone, UTC where it names none. */
export function dayOfList({ header }: EssentialGoodsList, now: Date): string {
  const zoned = header.timeZone === undefined ? null : dayIn(header.timeZone, now);
  return zoned ?? now.toISOString().slice(0, 10);
}

/** What a list says of one thing, as a check of a consignment with a single line says it. */
export function answerOfList(
  text: string,
  list: EssentialGoodsList,
  now: Date,
  { finder, nomenclature }: WebModel,
): CheckedLine | null {
  const line = {
    ref: null,
    text,
    code: null,
    edition: null,
    quantity: null,
    unit: null,
    expiry: null,
    used: null,
  };
  const checked = checkConsignment(
    {
      lists: [list],
      on: dayOfList(list, now),
      direction: null,
      entryPoint: null,
      consignee: null,
      lines: [line],
    },
    finder,
    nomenclature,
  );
  return checked.lines[0] ?? null;
}
