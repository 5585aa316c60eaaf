import type { Span } from "./fact.ts";
import { lastPlaceholderAt, type ResolvedParagraph } from "./placeholders.ts";

/** Where words of the paragraph as it will read stand in it as written; a placeholder is not divided. */
export function writtenSpan(paragraph: ResolvedParagraph, { start, end }: Span): Span {
  const [first, last] = [start, end - 1].map((at) => lastPlaceholderAt(paragraph, at));
  return {
    start: writtenAt(first, start, ({ written }) => written.start),
    end: writtenAt(last, end, ({ written }) => written.end),
  };
}

type Placeholder = ResolvedParagraph["placeholders"][number];

/** A place behind a placeholder, which the placeholders up to it have shifted, or within it. */
function writtenAt(
  placeholder: Placeholder | undefined,
  at: number,
  within: (placeholder: Placeholder) => number,
): number {
  if (!placeholder) return at;
  const { written, resolved } = placeholder;
  return resolved.end <= at ? at + written.end - resolved.end : within(placeholder);
}
