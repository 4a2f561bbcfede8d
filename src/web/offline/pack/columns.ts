import { asList, asPair, type Column, held, type Packed } from './column.js';

/** Values as they stand: texts of which none is like another. */
export function plain<Value extends string | number | boolean>(): Column<Value> {
  return {
    pack: (values) => values,
    unpack: (packed) => asList(packed) as readonly Value[],
  };
}

/** Numbers that rise, as the steps between them. */
export function rising(): Column<number> {
  return {
    pack: (values) => values.map((value, at) => value - (values[at - 1] ?? 0)),
    unpack: (packed) => {
      let sum = 0;
      return asList(packed).map((step) => (sum += Number(step)));
    },
  };
}

/** Values of which many are the same: each once, and the numbers of those that stand there. */
export function repeated<Value>(column: Column<Value>): Column<Value> {
  return {
    pack: (values) => {
      const places = new Map<string, number>();
      const kinds: Value[] = [];
      const numbers = values.map((value) => {
        const key = JSON.stringify(value);
        const place = places.get(key) ?? places.size;
        if (place === places.size) kinds.push(value);
        places.set(key, place);
        return place;
      });
      return [column.pack(kinds), numbers];
    },
    unpack: (packed) => {
      const [kinds, numbers] = asPair(packed);
      const values = column.unpack(kinds);
      return asList(numbers).map((place) => held(values[Number(place)]));
    },
  };
}

/** Words of a small vocabulary. */
export function words<Value extends string>(): Column<Value> {
  return repeated(plain<Value>());
}

/** One of the things of a list that both sides hold, by its number. */
export function reference<Value>(all: readonly Value[]): Column<Value> {
  const places = new Map(all.map((value, place) => [value, place]));
  return {
    pack: (values) => values.map((value) => held(places.get(value))),
    unpack: (packed) => asList(packed).map((place) => held(all[Number(place)])),
  };
}

/** Values that may be missing: how many are missing, how many stand, and so on in turn. */
export function maybe<Value>(column: Column<Value>): Column<Value | null> {
  return {
    pack: (values) => {
      const runs: number[] = [0];
      let standing = false;
      for (const value of values) {
        if ((value !== null) !== standing) {
          standing = !standing;
          runs.push(0);
        }
        runs.push((runs.pop() ?? 0) + 1);
      }
      return [runs, column.pack(values.filter((value) => value !== null))];
    },
    unpack: (packed) => {
      const [runs, rest] = asPair(packed);
      const values = column.unpack(rest)[Symbol.iterator]();
      return asList(runs).flatMap((run, at) =>
        Array.from({ length: Number(run) }, () =>
          at % 2 === 0 ? null : held<Value>(values.next().value),
        ),
      );
    },
  };
}

/** Lists: how long each is, and the values of all of them in one column. */
export function lists<Value>(column: Column<Value>): Column<readonly Value[]> {
  return {
    pack: (values) => [values.map(({ length }) => length), column.pack(values.flat())],
    unpack: (packed) => {
      const [lengths, rest] = asPair(packed);
      const values = column.unpack(rest);
      let from = 0;
      return asList(lengths).map((length) => values.slice(from, (from += Number(length))));
    },
  };
}

/** Records: one column for each of their fields. */
export function records<Value extends object>(fields: {
  readonly [Name in keyof Value]-?: Column<Value[Name]>;
}): Column<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[];
  return {
    pack: (values) =>
      Object.fromEntries<Packed>(
        names.map((name) => [name, fields[name].pack(values.map((value) => value[name]))]),
      ),
    unpack: (packed) => {
      const columns = packed as Readonly<Record<string, Packed>>;
      const read = names.map((name) => fields[name].unpack(held(columns[name])));
      const count = read[0]?.length ?? 0;
      return Array.from(
        { length: count },
        (_, at) =>
          Object.fromEntries(names.map((name, place) => [name, held(read[place]?.[at])])) as Value,
      );
    },
  };
}

/** Records put together by what they have in common, so that like stands beside like. */
export function grouped<Value>(
  keyOf: (value: Value) => string,
  column: Column<Value>,
): Column<Value> {
  const keys = words();
  return {
    pack: (values) => {
      const groups = new Map<string, Value[]>();
      for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group === undefined) groups.set(keyOf(value), [value]);
        else group.push(value);
      }
      return [keys.pack(values.map(keyOf)), column.pack([...groups.values()].flat())];
    },
    unpack: (packed) => {
      const [order, rest] = asPair(packed);
      const sequence = keys.unpack(order);
      const values = column.unpack(rest);
      const next = new Map<string, number>();
      let from = 0;
      for (const key of new Set(sequence)) {
        next.set(key, from);
        from += sequence.filter((one) => one === key).length;
      }
      return sequence.map((key) => {
        const at = held(next.get(key));
        next.set(key, at + 1);
        return held(values[at]);
      });
    },
  };
}
