import { type Direction, DIRECTIONS } from '../../model/list.js';
import { isDay } from '../../lists/days.js';

/** What the form of the consignment says, as it was sent. */
export interface ConsignmentForm {
  readonly text: string;
  /** Id of the list to check against; null for codes alone. */
  readonly list: string | null;
  /** Null for today, where the list holds. */
  readonly on: string | null;
  readonly direction: Direction | null;
}

/** Reads the fields of the form; in a browser `FormData` gives the same ones. */
export function readConsignmentForm(fields: URLSearchParams): ConsignmentForm {
  const on = fields.get('on') ?? '';
  return {
    text: fields.get('lines') ?? '',
    list: fields.get('against') === '' ? null : fields.get('against'),
    on: isDay(on) ? on : null,
    direction: DIRECTIONS.find((one) => one === fields.get('direction')) ?? null,
  };
}
