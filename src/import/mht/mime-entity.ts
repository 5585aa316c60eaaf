/** One entity of MIME: what its header says of its body (RFC 2045, 5 and 6). */

export interface MimeEntity {
  /** In small letters, without its parameters: `text/html`. */
  readonly type: string;
  /** `boundary`, `start`, `charset` and whatever else stands behind the type, by names in small letters. */
  readonly parameters: ReadonlyMap<string, string>;
  /** `quoted-printable`, `base64`; what is not said is nothing that changes bytes. */
  readonly transferEncoding: string;
  /** By which other parts name it: `<frame-1@mhtml.blink>`. */
  readonly id: string;
  /** The address at which the part was found. */
  readonly location: string;
  /** A character for every byte. */
  readonly body: string;
  /** Whether the body ends where its writer ended it, and not where the file does. */
  readonly isWhole: boolean;
}

/** A header is some hundred characters; further on nothing is one. */
const LONGEST_HEADER = 16_384;

/** What a header begins with; programs write a blank line before one as well. */
const FIELD = /^[\r\n]{0,4}[!-9;-~]{1,60}:/u;
const END = /\r?\n\r?\n/u;

/** A field may go on in lines that begin with a blank. */
const FOLD = /\r?\n[ \t]+/gu;

const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/gu;

/** Takes an entity apart; undefined for what begins with no header. */
export function mimeEntity(text: string, isWhole: boolean): MimeEntity | undefined {
  const start = text.slice(0, LONGEST_HEADER);
  if (!FIELD.test(start)) return undefined;
  const first = start.search(/[^\r\n]/u);
  const end = END.exec(start.slice(first));
  if (!end) return undefined;
  const fields = start
    .slice(first, first + end.index)
    .replace(FOLD, " ")
    .split(/\r?\n/u);
  const valueOf = (name: string): string => {
    const field = fields.find((it) => it.toLowerCase().startsWith(`${name}:`));
    return field?.slice(name.length + 1).trim() ?? "";
  };
  const contentType = valueOf("content-type");
  const parameters = Array.from(
    contentType.matchAll(PARAMETER),
    ([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""] as const,
  );
  return {
    type: /^[^\s;]*/u.exec(contentType)?.[0].toLowerCase() ?? "",
    parameters: new Map(parameters),
    transferEncoding: valueOf("content-transfer-encoding").toLowerCase(),
    id: valueOf("content-id"),
    location: valueOf("content-location"),
    body: text.slice(first + end.index + end[0].length),
    isWhole,
  };
}
