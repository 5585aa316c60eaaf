/** A letter template as an office keeps it: saved by Word, which breaks places into runs, with a head, a foot and boxes. */
import { strToU8, zipSync } from "fflate";
import { paragraph, run } from "./make-docx";

const NAMESPACES =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  `xmlns:v="urn:schemas-microsoft-com:vml"`;
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

const BESIDE = ["header", "footer", "footnotes"] as const;
const ROOTS = { header: "hdr", footer: "ftr", footnotes: "footnotes" } as const;

interface OfficeTemplate {
  /** Inside `<w:body>`, before what every template has. */
  readonly body?: string;
  /** Content type of the main part, as far as it tells kinds of documents apart. */
  readonly kind?: "document" | "template";
  /** Whole parts that replace the made ones; null for one that is missing. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** Every part names a place that is broken into runs. */
export function officeTemplate({
  body = "",
  kind = "document",
  parts: changed = {},
}: OfficeTemplate = {}): Uint8Array {
  const beside: Record<(typeof BESIDE)[number], string> = {
    header: `<w:p>${run("{机关")}${run("全称}文件", "<w:b/>")}</w:p>`,
    footer: paragraph("｛ 编号 ｝"),
    footnotes:
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
      `<w:footnote w:id="1">${paragraph("注：{编号}")}</w:footnote>`,
  };
  const links = BESIDE.map(
    (part) => `<Relationship Id="${part}" Type="${LINKS}/${part}" Target="${part}1.xml"/>`,
  );
  const overrides = BESIDE.map(
    (part) => `<Override PartName="/word/${part}1.xml" ContentType="${WORD}.${part}+xml"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.${kind}.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${LINKS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}${BODY}</w:body></w:document>`,
    ...Object.fromEntries(
      BESIDE.map((part) => [
        `word/${part}1.xml`,
        `<w:${ROOTS[part]} ${NAMESPACES}>${beside[part]}</w:${ROOTS[part]}>`,
      ]),
    ),
  };
  const kept = Object.entries({ ...parts, ...changed }).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(DECLARATION + text)] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

const BOX = `<w:p><w:r><w:pict><v:shape id="box" style="width:99pt;height:99pt"><v:textbox><w:txbxContent><w:p>${run("框：{编")}${run("号}")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

const BODY =
  `<w:p>${run("致")}${run("{")}<w:proofErr w:type="spellStart"/>${run("申请", "<w:b/>")}<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>${run("人}：{编号}{编号}")}</w:p>` +
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>` +
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr><w:p>${run("表：{申请内")}${run("容}")}</w:p></w:tc></w:tr></w:tbl>` +
  BOX +
  `<w:p>${run("脚注")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
  `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>`;
