/** The bytes that were made into letters so that a mail could carry them (RFC 2045, 6.7 and 6.8). */
import { bytesOf } from "./byte-string.ts";
import type { MimeEntity } from "./mime-entity.ts";

/** The bytes of a body; one in a damaged encoding is as good as can be. */
export function transferred({ body, transferEncoding }: MimeEntity): Uint8Array {
  switch (transferEncoding) {
    case "quoted-printable":
      return bytesOf(body.replace(ESCAPED, (_, code?: string) => (code ? characterOf(code) : "")));
    case "base64":
      return bytesOf(atob(wholeGroups(body.replace(/[^a-z\d+/]/giu, ""))));
    default: // 7bit, 8bit, binary: as they are
      return bytesOf(body);
  }
}

/** `=D6`, or an end of line that is none; blanks behind it were added on the way. */
const ESCAPED = /=(?:([\dA-F]{2})|[ \t]{0,80}\r?\n)/giu;

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** A letter more than groups of four is no byte, and was cut off. */
function wholeGroups(letters: string): string {
  return letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
}
