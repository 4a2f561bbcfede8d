/**
 * Which letters a text has, a bit each; letters may share a bit. An edit takes away one letter at
 * most and adds one at most, so that texts with other letters are told apart without comparing them.
 */
export function letterSet(text: string): number {
  let set = 0;
  for (let place = 0; place < text.length; place += 1) set |= 1 << (text.charCodeAt(place) & 31);
  return set;
}

/** Whether one has so many letters that the other has not, that more than `edits` lie between. */
export function areFurtherApart(a: number, b: number, edits: number): boolean {
  return hasMoreThan(a & ~b, edits) || hasMoreThan(b & ~a, edits);
}

function hasMoreThan(set: number, count: number): boolean {
  let left = set;
  for (let taken = 0; taken < count; taken += 1) left &= left - 1;
  return left !== 0;
}
