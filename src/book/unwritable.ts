/** A report that a workbook cannot hold; the message is one sentence for the user. */
export class Unwritable extends Error {
  override readonly name = "Unwritable";
}
