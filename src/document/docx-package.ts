/** The parts of a .docx, and what says which of them is what (ECMA-376, part 2; part 1, section 11.3). */
import { docxParagraph, type DocxParagraph } from "./docx-paragraph.ts";
import {
  coreProperties,
  DECLARATION,
  FONT_TABLE,
  SETTINGS,
  WORD_NAMESPACE,
  type FileProperties,
} from "./docx-parts.ts";
import { docxSection, type DocxSection } from "./docx-section.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats";

/** A part beside word/document.xml, which refers to it by its name. */
interface Part {
  readonly name: string;
  readonly kind: "styles" | "settings" | "fontTable" | "footer";
  readonly xml: string;
}

interface DocxContent {
  readonly sections: readonly DocxSection[];
  /** word/styles.xml. */
  readonly styles: string;
  /** What the file says of itself, where it says anything. */
  readonly properties?: FileProperties | undefined;
}

/** What each part holds, by its name; first what tells a zip of Office from others. */
export function docxPackage({ sections, styles, properties }: DocxContent): Record<string, string> {
  const footers = sections.flatMap(({ oddFooter, evenFooter }) => [oddFooter, evenFooter]);
  const parts: Part[] = [
    { name: "styles", kind: "styles", xml: styles },
    { name: "settings", kind: "settings", xml: SETTINGS },
    { name: "fontTable", kind: "fontTable", xml: FONT_TABLE },
    ...footers.map((it, i): Part => ({ name: footerName(i), kind: "footer", xml: footerXml(it) })),
  ];
  return {
    "[Content_Types].xml": contentTypes(parts),
    "_rels/.rels": relationships([
      ["document", `${RELATIONSHIPS}/officeDocument`, "word/document.xml"],
      ["core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(properties),
    "word/_rels/document.xml.rels": relationships(
      parts.map(({ name, kind }) => [name, `${RELATIONSHIPS}/${kind}`, `${name}.xml`]),
    ),
    "word/document.xml": documentXml(sections),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
  };
}

function footerName(index: number): string {
  return `footer${index + 1}`;
}

function footerXml(paragraph: DocxParagraph): string {
  return `${DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}">${docxParagraph(paragraph)}</w:ftr>`;
}

function documentXml(sections: readonly DocxSection[]): string {
  const body = sections.map((section, i) =>
    docxSection(section, {
      footers: { odd: footerName(2 * i), even: footerName(2 * i + 1) },
      isLast: i === sections.length - 1,
    }),
  );
  return (
    `${DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">` +
    `<w:body>${body.join("")}</w:body></w:document>`
  );
}

function contentTypes(parts: readonly Part[]): string {
  const word = [{ name: "document", kind: "document.main" }, ...parts].map(
    ({ name, kind }) =>
      `<Override PartName="/word/${name}.xml" ContentType="${TYPES}-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/docProps/core.xml" ContentType="${TYPES}-package.core-properties+xml"/>` +
    `${word.join("")}</Types>`
  );
}

function relationships(all: readonly (readonly [id: string, type: string, to: string])[]): string {
  const each = all.map(
    ([id, type, to]) => `<Relationship Id="${id}" Type="${type}" Target="${to}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
