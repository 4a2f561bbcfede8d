/** What JSON can say. */
export type Packed =
  null | boolean | number | string | readonly Packed[] | { readonly [name: string]: Packed };

/**
 * How the values of one column of a table are written down, and read back as they were.
 *
 * A table is packed by columns since the values of a column are alike: that is what makes a pack
 * small once it is compressed, and what lets repeated values be numbers.
 */
export interface Column<Value> {
  readonly pack: (values: readonly Value[]) => Packed;
  /** @throws where what is read was not packed by this column */
  readonly unpack: (packed: Packed) => readonly Value[];
}

export function asList(packed: Packed | undefined): readonly Packed[] {
  if (!Array.isArray(packed)) throw new Error('The pack is damaged: a list is missing');
  return packed as readonly Packed[];
}

/** The two halves of a column that is written as two. */
export function asPair(packed: Packed): readonly [Packed, Packed] {
  const [first = null, second = null] = asList(packed);
  return [first, second];
}

/** What was counted before is there, or the pack was cut. */
export function held<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The pack is damaged: a value is missing');
  return value;
}
