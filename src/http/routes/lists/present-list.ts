import type { CoveringLine } from '../../../lists/published.js';
import type { components } from '../../contract-types.js';

type Wire = components['schemas'];

/*
 * Lists are sent as they are: the model and the contract have the same members. What stands here
 * takes off "readonly", which the types of the wire do not know.
 */

type Writable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? Writable<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
      : Value;

/** A value of the model as one of the wire, where the two have the same form. */
export function asWire<Value>(value: Value): Writable<Value> {
  return value as Writable<Value>;
}

export function presentCovering({
  line,
  code,
  nationalCode,
  coverage,
}: CoveringLine): Wire['CoveringLine'] {
  const { no, goodId, names, tier, treatment, permits, conditions } = asWire(line);
  return { no, goodId, names, tier, code, nationalCode, coverage, treatment, permits, conditions };
}
