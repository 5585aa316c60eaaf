/**
 * What older browsers lack of the standard library that the pages use: Chromium 90 and Safari 15, the webviews and
 * browsers of systems that desks still have. Syntax is the build's matter (target in the vite configurations).
 */

interface Indexed<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** ES2022: Array.prototype.at and its like, in Chromium since 92, Safari since 15.4. */
function at<T>(this: Indexed<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

type Holds<T> = (it: T, index: number, all: Indexed<T>) => unknown;

/** ES2023: Array.prototype.findLastIndex, in Chromium since 97, Safari since 15.4. */
function findLastIndex<T>(this: Indexed<T>, holds: Holds<T>): number {
  let index = this.length - 1;
  while (index >= 0 && !holds(this[index] as T, index, this)) index -= 1;
  return index;
}

/** ES2023: Array.prototype.findLast, in Chromium since 97, Safari since 15.4. */
function findLast<T>(this: Indexed<T>, holds: Holds<T>): T | undefined {
  return this[findLastIndex.call<Indexed<T>, [Holds<T>], number>(this, holds)];
}

/** ES2023: Array.prototype.toSorted, in Chromium since 110, Safari since 16. */
function toSorted<T>(this: Indexed<T>, compare?: (a: T, b: T) => number): T[] {
  return Array.from(this).sort(compare);
}

/** ES2022: Object.hasOwn, in Chromium since 93, Safari since 15.4. */
function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;

const lacking: readonly (readonly [object, string, unknown])[] = [
  [Array.prototype, "at", at],
  [String.prototype, "at", at],
  [TypedArray, "at", at],
  [Array.prototype, "findLast", findLast],
  [Array.prototype, "findLastIndex", findLastIndex],
  [Array.prototype, "toSorted", toSorted],
  [Object, "hasOwn", hasOwn],
];

for (const [owner, name, value] of lacking) {
  if (name in owner) continue;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
