import { seen } from "../../text/unseen.ts";

const WIDE = "[\\u2e80-\\uffef]";

/** One blank beside a Chinese character; several were typed. */
const GAP = new RegExp(`(?<=${WIDE}) (?! )|(?<! ) (?=${WIDE})`, "gu");

/** Characters as people write them; pdf.js takes the gaps of a justified line for blanks. */
export function wholeCharacters(text: string): string {
  return seen(text).replace(GAP, "");
}
