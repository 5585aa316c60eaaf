import { fileStart } from "../file-start.ts";

/** Fields of a header up to the one that says that pages follow; a field may go on in lines that begin with a blank. */
export const MIME_OF_PAGES =
  /^(?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*(?:multipart\/|text\/html)/iu;

/** The header of a file is some hundred characters; the name of its page may be longer. */
const LOOKED_AT = 8192;

/** Whether a file is a page in the format of mails, whatever its name. */
export function isMime(bytes: Uint8Array): boolean {
  return MIME_OF_PAGES.test(fileStart(bytes, LOOKED_AT));
}
