/** Keeps a value in a map of no more than so many; the one that was not kept anew for the longest time goes first. */
export function keepLatest<Value>(
  kept: Map<string, Value>,
  { key, value, most }: { readonly key: string; readonly value: Value; readonly most: number },
): void {
  // the one kept last stands last
  kept.delete(key);
  kept.set(key, value);
  if (kept.size <= most) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
