/** What Chromium 90 does not have yet, of all that programs commonly use. */
export const asOldAsChromium90 = (): void => {
  const newer: readonly (readonly [owner: object, names: readonly string[]])[] = [
    [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]],
    [Array.prototype, ["toSpliced", "group", "groupToMap"]],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Object.getPrototypeOf(Uint8Array.prototype) as object, ["at", "findLast", "toSorted", "with"]],
    [Object, ["hasOwn", "groupBy"]],
    [Map, ["groupBy"]],
    [Set.prototype, ["union", "intersection", "difference", "isSubsetOf"]],
    [Promise, ["withResolvers", "try"]],
    [Array, ["fromAsync"]],
    [globalThis, ["structuredClone", "scheduler", "Iterator"]],
    [crypto, ["randomUUID"]],
    [URL, ["canParse", "parse"]],
    [AbortSignal, ["timeout", "any"]],
  ];
  for (const [owner, names] of newer) {
    for (const name of names) {
      Reflect.deleteProperty(owner, name);
      const inherited: unknown = Object.getPrototypeOf(owner);
      if (inherited && inherited !== Object.prototype) Reflect.deleteProperty(inherited, name);
    }
  }
};
