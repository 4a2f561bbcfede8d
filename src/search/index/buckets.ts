const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number for a text (FNV-1a); texts that differ may share it, and have to be compared. */
export function hashText(text: string): number {
  let hash = OFFSET;
  for (let place = 0; place < text.length; place += 1) hash = addLetter(hash, text, place);
  return spread(hash);
}

export const EMPTY_HASH = OFFSET;

/** The hash of what was read before and one more letter. */
export function addLetter(hash: number, text: string, place: number): number {
  return Math.imul(hash ^ text.charCodeAt(place), PRIME);
}

/** Brings the upper bits down, since buckets are told apart by the lower ones. */
export function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** How many buckets keep lists short: a power of two, no less than what is put into them. */
export function bucketsFor(count: number): number {
  let buckets = 1024;
  while (buckets < count) buckets *= 2;
  return buckets;
}
