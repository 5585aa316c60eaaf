/** Control characters and halves of surrogate pairs: no markup language can hold them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The text on one line, without what neither XML nor a page can show. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/gu, " ").replace(UNPRINTABLE, "");
}
