/** A paragraph of the .docx: what it looks like is in its style. */
export interface DocxParagraph {
  readonly style: string;
  /** Its runs. */
  readonly runs: string;
  /** Stands on one page with what follows. */
  readonly keepsNext?: boolean;
  /** The properties of the section that ends with it. */
  readonly section?: string;
}

/** Writes the paragraph. */
export function docxParagraph({ style, runs, keepsNext, section }: DocxParagraph): string {
  const keepNext = keepsNext ? "<w:keepNext/>" : "";
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext}${section ?? ""}</w:pPr>${runs}</w:p>`;
}
