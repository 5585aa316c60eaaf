/** A file that cannot be read as what it should be; the message is one sentence for the user. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
