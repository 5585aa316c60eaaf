type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** What is absent stays absent: without the keys of which there is nothing. */
export function present<T extends object>(values: T): Present<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
