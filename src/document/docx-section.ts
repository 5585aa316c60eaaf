/** A section of the .docx: pages with margins and footers of their own. */
import type { TableBlock } from "./document-tree.ts";
import { docxParagraph, type DocxParagraph } from "./docx-paragraph.ts";
import { STYLES } from "./docx-style.ts";
import { docxTable } from "./docx-table.ts";

/** In twips, from the edges of the page. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

export interface DocxSection {
  readonly margins: Margins;
  readonly oddFooter: DocxParagraph;
  readonly evenFooter: DocxParagraph;
  readonly content: readonly (DocxParagraph | TableBlock)[];
}

interface SectionContext {
  /** Ids of the relationships to its footers. */
  readonly footers: Readonly<Record<"odd" | "even", string>>;
  readonly isLast: boolean;
}

/** Writes the section: a last one says what it is behind its content, another in its last paragraph. */
export function docxSection(section: DocxSection, { footers, isLast }: SectionContext): string {
  const { margins, content } = section;
  const properties =
    `<w:sectPr><w:footerReference w:type="default" r:id="${footers.odd}"/>` +
    `<w:footerReference w:type="even" r:id="${footers.even}"/><w:pgSz w:w="11906" w:h="16838"/>` +
    `<w:pgMar ${attributes(margins)} w:gutter="0"/></w:sectPr>`;
  if (isLast) return content.map(element).join("") + properties;
  const last = content.at(-1);
  const [before, ending] =
    last && !isTable(last)
      ? [content.slice(0, -1), last]
      : [content, { style: STYLES.body, runs: "" }];
  return before.map(element).join("") + docxParagraph({ ...ending, section: properties });
}

function attributes(margins: Margins): string {
  return Object.entries(margins)
    .map(([side, twips]) => `w:${side}="${twips}"`)
    .join(" ");
}

function element(it: DocxParagraph | TableBlock): string {
  return isTable(it) ? docxTable(it) : docxParagraph(it);
}

function isTable(it: DocxParagraph | TableBlock): it is TableBlock {
  return "kind" in it;
}
