/** What Windows, macOS or Linux refuses in a file name, and what nobody can see in one. */
const ILLEGAL = /[\\/:*?"<>|\p{C}]/gu;

/** A text as the name of a file, on every system. */
export function fileNameOf(text: string): string {
  return text.replace(ILLEGAL, "_").replace(/^[.\s]+/u, "_");
}
