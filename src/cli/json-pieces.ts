/**
 * The text of `JSON.stringify(object, null, 2)` piece by piece, so that a large one is never held whole: what stands
 * under each key, and of a list or an object under it each entry, is a piece.
 */
export function* jsonPieces(object: object): Generator<string> {
  yield* entriesOf(object, "", function* (value, indent) {
    if (isLarge(value)) yield* entriesOf(value, indent, whole);
    else yield* whole(value, indent);
  });
  yield "\n";
}

type Pieces = (value: unknown, indent: string) => Generator<string>;

function* whole(value: unknown, indent: string): Generator<string> {
  yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

function isLarge(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** An absent value has no key in an object. */
function* entriesOf(object: object, indent: string, pieces: Pieces): Generator<string> {
  const isList = Array.isArray(object);
  const [open, close] = isList ? "[]" : "{}";
  const within = `${indent}  `;
  let before = open ?? "";
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (value === undefined && !isList) continue;
    yield `${before}\n${within}${isList ? "" : `${JSON.stringify(key)}: `}`;
    yield* pieces(value, within);
    before = ",";
  }
  yield before === "," ? `\n${indent}${close ?? ""}` : `${before}${close ?? ""}`;
}
