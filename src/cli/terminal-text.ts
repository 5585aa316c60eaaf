/**
 * What may stand in a name or a sentence of a file that somebody else sent, and would do something to a terminal or turn
 * its writing round: control characters but for tabs and ends of lines, and the marks of direction.
 */
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it is shown on a terminal; in a file or a pipe it stays as it is. */
export function terminalText(text: string): string {
  return text.replace(COMMANDING, "");
}
