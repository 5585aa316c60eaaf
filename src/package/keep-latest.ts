/** Keeps a value in a map of no more than so many; the one that was not kept anew for the longest time goes first. */
export function keepLatest<Key, Value>(
  kept: Map<Key, Value>,
  { key, value, most }: { readonly key: Key; readonly value: Value; readonly most: number },
): void {
  // the one kept last stands last
  kept.delete(key);
  kept.set(key, value);
  if (kept.size <= most) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
