/** Raised digits stay raised: `3` with the mark of note 1 behind it is not 31. */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function superscript(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => RAISED.charAt(Number(digit)));
}
