interface Piece<T> {
  readonly piece: T;
  readonly isLast: boolean;
}

/** Each piece with whether another follows, which is asked for before it is given. */
export function* withLast<T>(pieces: Iterable<T>): Iterable<Piece<T>> {
  let held: { readonly piece: T } | undefined;
  for (const piece of pieces) {
    if (held) yield { ...held, isLast: false };
    held = { piece };
  }
  if (held) yield { ...held, isLast: true };
}
