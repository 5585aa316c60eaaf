/** The bytes that were made into letters so that a mail could carry them (RFC 2045, 6.7 and 6.8). */
import { bytesOf } from "./byte-string.ts";
import type { MimeEntity } from "./mime-entity.ts";

interface Transferred {
  readonly bytes: Uint8Array;
  /** In how many places the encoding is none: there they are as good as can be. */
  readonly damaged: number;
}

/** The bytes of a body. */
export function transferred({ body, transferEncoding }: MimeEntity): Transferred {
  switch (transferEncoding) {
    case "quoted-printable": {
      const text = body.replace(ESCAPED, (_, code?: string) => (code ? characterOf(code) : ""));
      const damaged = body.replace(ESCAPED, "").split("=").length - 1;
      return { bytes: bytesOf(text), damaged };
    }
    case "base64": {
      const letters = body.replace(/[^a-z\d+/]/giu, "");
      const whole = wholeGroups(letters);
      const damaged = body.match(NO_BASE64)?.length ?? 0;
      return { bytes: bytesOf(atob(whole)), damaged: damaged + Number(whole !== letters) };
    }
    default: // 7bit, 8bit, binary: as they are
      return { bytes: bytesOf(body), damaged: 0 };
  }
}

/** What is no letter of the encoding, nor an end of line or what fills its last group up. */
const NO_BASE64 = /[^a-z\d+/=\s]+/giu;

/** `=D6`, or an end of line that is none; blanks behind it were added on the way. */
const ESCAPED = /=(?:([\dA-F]{2})|[ \t]{0,80}(?:\r?\n|$))/giu;

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** A letter more than groups of four is no byte, and was cut off. */
function wholeGroups(letters: string): string {
  return letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
}
