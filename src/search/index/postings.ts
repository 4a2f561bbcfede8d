/** From a key to the documents that have it, in two flat arrays: small, and fast to build. */
export class Postings {
  /**
   * @param starts of each key's documents, and the end of all
   * @param documents those of one key side by side and in order
   */
  constructor(
    private readonly starts: Uint32Array,
    readonly documents: Uint32Array,
  ) {}

  /** Where the documents of a key begin. */
  start(key: number): number {
    return this.starts[key] ?? 0;
  }

  /** Where they end: the place behind the last. */
  end(key: number): number {
    return this.starts[key + 1] ?? 0;
  }

  count(key: number): number {
    return this.end(key) - this.start(key);
  }
}

/**
 * Builds postings from the keys of each document.
 *
 * @param keys of all documents, one document after the other, from 0 to `size - 1`
 * @param ends of each document: the place behind its last key
 */
export function buildPostings(
  keys: Uint16Array | Uint32Array,
  ends: Uint32Array,
  size: number,
): Postings {
  // One place ahead, so that writing a key's documents moves its start to where it belongs.
  const starts = new Uint32Array(size + 2);
  const total = ends[ends.length - 1] ?? 0;
  for (let place = 0; place < total; place += 1) {
    const counted = (keys[place] ?? 0) + 2;
    starts[counted] = (starts[counted] ?? 0) + 1;
  }
  for (let key = 2; key < starts.length; key += 1)
    starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const documents = new Uint32Array(total);
  for (let document = 0, place = 0; document < ends.length; document += 1) {
    for (const end = ends[document] ?? 0; place < end; place += 1) {
      const next = (keys[place] ?? 0) + 1;
      const free = starts[next] ?? 0;
      documents[free] = document;
      starts[next] = free + 1;
    }
  }
  return new Postings(starts, documents);
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

  at(place: number): number {
    return this.held[place] ?? 0;
  }

  toArray(): Uint32Array {
    return this.held.subarray(0, this.length);
  }
}
