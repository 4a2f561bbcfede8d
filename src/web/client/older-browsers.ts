/*
 * What browsers of 2020 lack of what the shared rooms use. Syntax is brought down when the program
 * is bundled; these are methods.
 */

interface Holder {
  readonly prototype: object;
}

function give(holder: Holder | ObjectConstructor, name: string, method: unknown): void {
  const target = holder === Object ? Object : (holder as Holder).prototype;
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

function at<Value>(this: ArrayLike<Value>, place: number): Value | undefined {
  return this[place < 0 ? this.length + place : place];
}

function replaceAll(this: string, found: string | RegExp, by: string): string {
  return typeof found === 'string' ? this.split(found).join(by) : this.replace(found, by);
}

function hasOwn(value: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

/** Gives them to a browser that has none. */
export function helpOlderBrowsers(): void {
  give(Array, 'at', at);
  give(String, 'at', at);
  give(String, 'replaceAll', replaceAll);
  give(Object, 'hasOwn', hasOwn);
}
