/** Something that the workbook did not let happen; the message is one sentence for the clerk. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
}
