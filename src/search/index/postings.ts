/** From a key to the documents that have it, in two flat arrays: small, and fast to build. */
export interface Postings {
  /** Calls back with each document of a key; one may come twice where the key came twice. */
  each(key: number, visit: (document: number) => void): void;
  count(key: number): number;
}

/**
 * Builds postings from pairs.
 *
 * @param keys of each pair, from 0 to `size - 1`
 * @param documents of each pair, at the same places
 */
export function buildPostings(keys: Uint32Array, documents: Uint32Array, size: number): Postings {
  const starts = new Uint32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const places = starts.slice();
  const held = new Uint32Array(keys.length);
  // By index: an iterator over pairs takes as long as all the rest.
  for (let pair = 0; pair < keys.length; pair += 1) {
    const key = keys[pair] ?? 0;
    const place = places[key] ?? 0;
    held[place] = documents[pair] ?? 0;
    places[key] = place + 1;
  }
  return {
    each: (key, visit) => {
      const end = starts[key + 1] ?? 0;
      for (let place = starts[key] ?? 0; place < end; place += 1) visit(held[place] ?? 0);
    },
    count: (key) => (starts[key + 1] ?? 0) - (starts[key] ?? 0),
  };
}

/** A list of numbers that grows, without the cost of boxed elements. */
export class NumberList {
  private held = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new Uint32Array(this.held.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  toArray(): Uint32Array {
    return this.held.subarray(0, this.length);
  }
}
