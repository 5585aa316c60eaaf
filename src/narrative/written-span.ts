import type { Span } from "./fact.ts";
import type { ResolvedParagraph } from "./placeholders.ts";

/** Where words of the paragraph as it will read stand in it as written; a placeholder is not divided. */
export function writtenSpan({ placeholders }: ResolvedParagraph, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (const { written, resolved } of placeholders) {
    const longer = written.end - resolved.end; // so far, all placeholders before it counted in
    if (resolved.end <= start) from = start + longer;
    else if (resolved.start <= start) from = written.start;
    if (resolved.end <= end) to = end + longer;
    else if (resolved.start < end) to = written.end;
  }
  return { start: from, end: to };
}
