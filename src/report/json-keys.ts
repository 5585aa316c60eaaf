/**
 * Mistakes in the keys of a JSON text that its parsed value no longer shows: of a key written twice JSON.parse keeps
 * the last value, and `__proto__` is a key of its own to JSON.parse and none to most of what copies objects.
 */

/** Where a value stands: keys, and places in lists. */
type KeyPath = readonly (string | number)[];

export interface KeyMistake {
  readonly kind: "repeated" | "unknown";
  readonly path: KeyPath;
}

/** An object or a list that is open at this place of the text. */
interface Open {
  /** The keys seen so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Of the value that comes next or is being read. */
  at: string | number;
}

/** No report has a key so deep: above it stands one that no report has, or a value of another kind, which is said. */
const DEEPEST = 8;

/** Finds them in their order, none deeper than any report has keys. @param text JSON that JSON.parse takes */
export function keyMistakes(text: string): KeyMistake[] {
  const mistakes: KeyMistake[] = [];
  const open: Open[] = [];
  let isKey = false;
  for (let i = 0; i < text.length; i += 1) {
    const inside = open.at(-1);
    switch (text[i]) {
      case "{":
        open.push({ keys: new Set(), at: "" });
        isKey = true;
        break;
      case "[":
        open.push({ keys: undefined, at: 0 });
        isKey = false;
        break;
      case "}":
      case "]":
        open.pop();
        isKey = false;
        break;
      case ",":
        isKey = inside?.keys !== undefined;
        if (typeof inside?.at === "number") inside.at += 1;
        break;
      case '"': {
        const start = i;
        i = stringEnd(text, start);
        if (!isKey || !inside?.keys) break;
        const key = JSON.parse(text.slice(start, i + 1)) as string;
        inside.at = key;
        isKey = false;
        if (open.length > DEEPEST) break;
        const kind = key === "__proto__" ? "unknown" : inside.keys.has(key) && "repeated";
        if (kind !== false) mistakes.push({ kind, path: open.map(({ at }) => at) });
        inside.keys.add(key);
        break;
      }
      default:
    }
  }
  return mistakes;
}

/** The quotation mark that closes the string which begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end;
}
