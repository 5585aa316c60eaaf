/** A paper that an office writes, files or hands over: lines of text and tables, before any file format. */

export interface Paper {
  /** What must not be overlooked, above the title. */
  readonly mark?: string;
  readonly title: string;
  /** A letter is set like an official document, a list as tight as it stays readable. */
  readonly form: "letter" | "list";
  readonly page: "portrait" | "landscape";
  readonly blocks: readonly (PaperLine | PaperTable)[];
}

export interface PaperLine {
  readonly kind: "number" | "to" | "text" | "signature" | "date" | "heading" | "note";
  readonly text: string;
}

export interface PaperTable {
  readonly kind: "table";
  /** How the width of the page is shared out. */
  readonly shares: readonly number[];
  /** Rows at the top that repeat on every page. */
  readonly headerRows: 0 | 1;
  readonly rows: readonly (readonly PaperCell[])[];
}

export interface PaperCell {
  readonly role: "head" | "label" | "text" | "centre";
  /** A line feed begins another paragraph. */
  readonly text: string;
  /** How many columns it covers; one unless said. */
  readonly span?: number;
  /** Room for handwriting. */
  readonly height?: "tall";
}
