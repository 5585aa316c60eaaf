import { withoutBlanks } from "./blanks.ts";
import { narrow } from "./widths.ts";

/**
 * The text without what copying changes: blanks, and the width of letters, digits and marks. As long as what
 * `withoutBlanks` makes of it.
 */
export function squeeze(text: string): string {
  return narrow(withoutBlanks(text));
}
