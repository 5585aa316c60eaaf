/** The parts of a multipart entity, between the lines that its boundary makes (RFC 2046, 5.1.1). */
import { mimeEntity, type MimeEntity } from "./mime-entity.ts";

/** A page has some hundred pictures; beyond that nothing need be looked at. */
const MOST_PARTS = 5000;

/** The parts in their order; the last of a file that was cut off is not whole. */
export function bodyParts({ body, parameters }: MimeEntity): MimeEntity[] {
  const boundary = parameters.get("boundary") ?? "";
  if (boundary === "") return [];
  const parts: MimeEntity[] = [];
  let open: number | undefined;
  for (const { at, end, isLast } of delimiters(body, `--${boundary}`)) {
    const part = open === undefined ? undefined : mimeEntity(body.slice(open, at), true);
    if (part) parts.push(part);
    if (isLast || parts.length >= MOST_PARTS) return parts;
    open = end;
  }
  const cut = open === undefined ? undefined : mimeEntity(body.slice(open), false);
  return cut ? [...parts, cut] : parts;
}

interface Delimiter {
  /** Where the line begins, the end of the line before it with it. */
  readonly at: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** Nothing but blanks may follow in the line. */
const LINE_REST = /^(--)?[ \t]{0,80}(?:\r?\n|$)/u;
const LONGEST_REST = 90;

function* delimiters(body: string, mark: string): Generator<Delimiter> {
  let found = body.startsWith(mark) ? 0 : lineAt(0);
  while (found >= 0) {
    const from = found + mark.length;
    const rest = LINE_REST.exec(body.slice(from, from + LONGEST_REST));
    if (rest) {
      const at = body[found - 2] === "\r" ? found - 2 : Math.max(0, found - 1);
      yield { at, end: from + rest[0].length, isLast: rest[1] !== undefined };
    }
    found = lineAt(found);
  }

  function lineAt(start: number): number {
    const end = body.indexOf(`\n${mark}`, start);
    return end < 0 ? -1 : end + 1;
  }
}
