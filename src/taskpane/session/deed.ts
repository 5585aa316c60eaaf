/** What a click does, told before and after. */
export interface Deed {
  /** In a few words, as buttons and the history have it: 改为表中的8. */
  readonly does: string;
  /** One sentence, once it is done: 已改为表中的8。 */
  readonly done: string;
}
