/** A word by its parts. */
import type { ListedWords, WordKind } from "./word.ts";

export function made(kind: WordKind, is: string, ...lists: readonly string[]): ListedWords {
  return { kind, is, lists };
}
