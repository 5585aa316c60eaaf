/** What Windows, macOS or Linux refuses in a file name, and what nobody can see in one. */
const ILLEGAL = /[\\/:*?"<>|\p{C}]/gu;

/** The text as the name of a file, without extension. */
export function fileName(text: string): string {
  return text.replace(ILLEGAL, "_").replace(/^[.\s]+/u, "_");
}
