/** A file by its whole path, and by what it is called. */
export interface NamedPath {
  readonly path: string;
  readonly file: string;
}

/** Files of one name are called by their whole paths. */
export function apart<Named extends NamedPath>(named: readonly Named[]): Named[] {
  const times = new Map<string, number>();
  for (const { file } of named) times.set(file, (times.get(file) ?? 0) + 1);
  return named.map((it) =>
    (times.get(it.file) ?? 0) > 1 ? { ...it, file: it.path.replaceAll("\\", "/") } : it,
  );
}
