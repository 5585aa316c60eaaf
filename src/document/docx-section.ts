/** A section of the .docx: pages with margins and footers of their own. */
import { docxParagraph, type DocxParagraph } from "./docx-paragraph.ts";
import { STYLES } from "./docx-style.ts";

/** In twips, from the edges of the page. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** GB/T 9704—2012, 5.1 and 5.2: margins of 37, 26, 35 and 28 mm, page number 7 mm below the text. */
export const OFFICIAL_MARGINS: Margins = {
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  header: 851,
  footer: 1247,
};

/** A4, in twips. */
const PAGES = {
  portrait: `<w:pgSz w:w="11906" w:h="16838"/>`,
  landscape: `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`,
} as const;

export interface DocxSection {
  /** Upright unless said. */
  readonly page?: keyof typeof PAGES;
  readonly margins: Margins;
  readonly oddFooter: DocxParagraph;
  readonly evenFooter: DocxParagraph;
  /** Paragraphs, and tables as they are written. */
  readonly content: readonly (DocxParagraph | string)[];
}

interface SectionContext {
  /** Ids of the relationships to its footers. */
  readonly footers: Readonly<Record<"odd" | "even", string>>;
  readonly isLast: boolean;
}

/** Writes the section: a last one says what it is behind its content, another in its last paragraph. */
export function docxSection(section: DocxSection, { footers, isLast }: SectionContext): string {
  const { margins, content, page = "portrait" } = section;
  const properties =
    `<w:sectPr><w:footerReference w:type="default" r:id="${footers.odd}"/>` +
    `<w:footerReference w:type="even" r:id="${footers.even}"/>${PAGES[page]}` +
    `<w:pgMar ${attributes(margins)} w:gutter="0"/></w:sectPr>`;
  if (isLast) return content.map(element).join("") + properties;
  const last = content.at(-1);
  const [before, ending] =
    last && typeof last !== "string"
      ? [content.slice(0, -1), last]
      : [content, { style: STYLES.body, runs: "" }];
  return before.map(element).join("") + docxParagraph({ ...ending, section: properties });
}

function attributes(margins: Margins): string {
  return Object.entries(margins)
    .map(([side, twips]) => `w:${side}="${twips}"`)
    .join(" ");
}

function element(it: DocxParagraph | string): string {
  return typeof it === "string" ? it : docxParagraph(it);
}
