/** Small Word documents made by hand: their body as text, zipped by fflate. */
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface MadeDocx {
  /** Before the root of the main part. */
  readonly head?: string;
  /** Inside `<w:numbering>` and `<w:styles>`. */
  readonly numbering?: string;
  readonly styles?: string;
}

/** A document with this inside `<w:body>`. */
export function makeDocx(
  body: string,
  { head = "", numbering, styles }: MadeDocx = {},
): Uint8Array {
  const root = (name: string, content: string): string =>
    `<w:${name} xmlns:w="${MAIN}" xmlns:mc="${COMPATIBLE}">${content}</w:${name}>`;
  const beside = Object.entries({ numbering, styles }).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
  const link = (kind: string, target: string, i: number): string =>
    `<Relationship Id="rId${i}" Type="${LINKS}/${kind}" Target="${target}"/>`;
  const links = (content: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    "_rels/.rels": links(link("officeDocument", "word/document.xml", 1)),
    "word/document.xml": head + root("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": links(
      beside.map(({ name }, i) => link(name, `${name}.xml`, i + 1)).join(""),
    ),
    ...Object.fromEntries(
      beside.map(({ name, content }) => [`word/${name}.xml`, root(name, content)]),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph with that text. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

/** A run with that text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
