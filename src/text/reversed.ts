/** Right-to-left override (Unicode UAX 9, 2.2): what stands behind it is shown from its end, `154` as 451. */
const OVERRIDE = /\u202e[^\u202c\n]*\p{N}/u;

/** Whether digits of the text are shown in another order than they are written. */
export function isReversed(text: string): boolean {
  return OVERRIDE.test(text);
}
