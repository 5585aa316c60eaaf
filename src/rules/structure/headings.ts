/** The headings of the six parts as a published text has them. */
import { parts, type Part } from "../../form/parts.ts";
import type { RuleContext } from "../context.ts";
import { squeeze } from "../../text/squeeze.ts";
import { partsNamedIn } from "./part-names.ts";

export interface FoundHeading {
  readonly part: Part;
  /** As found. */
  readonly text: string;
}

/** The headings as found; undefined where nobody knows them, and where the text has none at all. */
export function headingsOf({ source }: RuleContext): FoundHeading[] | undefined {
  if (!source?.headings || source.headings.length === 0) return undefined;
  return source.headings.flatMap((text) => {
    const [named] = partsNamedIn(text);
    const part = parts.find(({ id }) => id === named);
    return part ? [{ part, text }] : [];
  });
}

/** Whether a heading is the printed one; widths, blanks and marks behind it are no difference. */
export function isPrintedHeading(text: string, { heading }: Part): boolean {
  return squeeze(text).replace(/[:。;]$/u, "") === heading;
}
