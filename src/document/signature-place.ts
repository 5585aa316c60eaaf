/** Where organ and date stand at the end of the report. */
import type { Signature } from "./document-tree.ts";
import { widthInPrint } from "../text/text-width.ts";

/** Distances from the right edge, in full-width characters. */
interface SignaturePlace {
  readonly organ: number;
  readonly date: number;
}

/** Characters of body type in a line (GB/T 9704—2012, 5.2.4). */
const LINE_WIDTH = 28;

/**
 * GB/T 9704—2012, 7.3.5.3, a document without seal: the organ two characters from the right edge, the date
 * begins two characters after it; a date that would come too near the edge keeps two characters
 * and the organ gives way.
 *
 *   　　　　　　　　　某某市统计局
 *   　　　　　　　　　　　2026年1月20日
 */
export function signaturePlace({ organ, date = "" }: Signature): SignaturePlace {
  const organWidth = Math.min(widthInPrint(organ), LINE_WIDTH - 4);
  const dateIndent = Math.max(2, organWidth - widthInPrint(date));
  return { organ: Math.max(2, dateIndent + widthInPrint(date) + 2 - organWidth), date: dateIndent };
}
