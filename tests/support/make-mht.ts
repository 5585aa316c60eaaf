/** Pages in one file as browsers and Word save them: mails with a part for the page and one for each picture. */

export interface MhtPart {
  readonly header: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The bytes of a text; a character each where it is no Chinese. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `=E5=B9=B4` in lines of 76 characters. */
export function quotedPrintable(bytes: Uint8Array, end = "\r\n"): string {
  const tokens = Array.from(bytes, (byte) =>
    byte === 0x3d || byte < 0x20 || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  let line = "";
  for (const token of tokens) {
    if (line.length + token.length > 75) {
      lines.push(`${line}=`);
      line = "";
    }
    line += token;
  }
  return [...lines, line].join(end);
}

/** In lines of 76 letters. */
export function base64(bytes: Uint8Array, end = "\r\n"): string {
  return Buffer.from(bytes).toString("base64").replace(/.{76}/gu, `$&${end}`);
}

/** A page as a part in quoted-printable. */
export function pagePart(html: string, header: MhtPart["header"] = {}): MhtPart {
  return {
    header: {
      "Content-Type": "text/html",
      "Content-Transfer-Encoding": "quoted-printable",
      ...header,
    },
    body: quotedPrintable(bytesOf(html)),
  };
}

/** A picture, which no report is in. */
export const picturePart: MhtPart = {
  header: { "Content-Type": "image/gif", "Content-Transfer-Encoding": "base64" },
  body: base64(Uint8Array.from({ length: 300 }, (_, i) => i % 256)),
};

interface Mht {
  readonly parts: readonly MhtPart[];
  /** Of the file, behind its type. */
  readonly parameters?: string;
  readonly end?: string;
}

const BOUNDARY = "----MultipartBoundary--q1w2e3----";

/** The file with a boundary between its parts, as Chromium writes it. */
export function makeMht({ parts, parameters = "", end = "\r\n" }: Mht): Uint8Array {
  const lines = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: http://www.example.gov.cn/nb/1.html",
    "Subject: =?utf-8?Q?2025=E5=B9=B4?=",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    `\ttype="text/html";${parameters}`,
    `\tboundary="${BOUNDARY}"`,
    "",
    "",
    ...parts.flatMap(({ header, body }) => [
      `--${BOUNDARY}`,
      ...Object.entries(header).map(([name, value]) => `${name}: ${value}`),
      "",
      body,
    ]),
    `--${BOUNDARY}--`,
    "",
  ];
  return Uint8Array.from(Buffer.from(lines.join("\n").replace(/\r?\n/gu, end), "latin1"));
}
