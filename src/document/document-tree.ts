/**
 * The document tree: the report as it is read, before any file format.
 *
 * Every writer (Word, HTML, text) walks this one tree, so that the three say the same.
 */
import type { TableId } from "../form/edition.ts";
import type { PartId } from "../form/parts.ts";
import type { LabelScope } from "../form/printed.ts";

export interface DocumentTree {
  /** The title, broken into lines where it reads well. */
  readonly title: readonly string[];
  /** 草稿（n处未改正）, while anything is left to correct. */
  readonly draftMark?: string;
  readonly blocks: readonly DocumentBlock[];
  readonly signature?: Signature;
  /** What the file says of itself, where it says anything. */
  readonly properties?: DocumentProperties;
  /** Follows the report on a page of its own. */
  readonly reviewSheet?: ReviewSheet;
}

interface DocumentProperties {
  readonly title: string;
  /** 机关全称; empty while nobody knows it. */
  readonly creator: string;
}

export type DocumentBlock = Heading | Paragraph | TableBlock;

export interface Heading {
  readonly kind: "heading";
  /** 1 is a part (一、), 2 a section within it (（一）). */
  readonly level: 1 | 2;
  readonly text: string;
  /** The part that a heading of level 1 opens. */
  readonly part?: PartId;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** A heading that runs into the text: （一）主动公开。 */
  readonly runIn?: string;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** A table of the form, or one of 数据核对单. */
  readonly id: TableId | "checks" | "signers";
  readonly columns: number;
  readonly labelColumns: number;
  /** Rows at the top that repeat on every page. */
  readonly headerRows: number;
  /** One list a printed row; a cell stands in the row where it begins. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly role: LabelScope | "figure";
  readonly text: string;
  /** Must not be overlooked. */
  readonly strong?: true;
  /** Row and column in the printed grid, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Signature {
  readonly organ: string;
  /** 成文日期 in Arabic digits without leading zeros: 2026年1月20日. */
  readonly date?: string;
}

/** 数据核对单, one page. */
export interface ReviewSheet {
  readonly title: string;
  /** Which report, in which edition of the form. */
  readonly subject: string;
  /** Says how many sums hold. */
  readonly checksHeading: string;
  readonly checks: readonly CheckGroup[];
  readonly notes: readonly NoteSection[];
  readonly signersHeading: string;
  /** Who signs, in their order. */
  readonly signers: readonly string[];
  readonly closing: string;
}

/** Sums of one kind: 表三：前六列之和＝总计. */
export interface CheckGroup {
  readonly words: string;
  readonly lines: readonly CheckLine[];
}

/** One sum, as printed; a side that is not known is empty. */
export interface CheckLine {
  readonly matter: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly result: string;
  readonly failed: boolean;
}

export interface NoteSection {
  readonly heading: string;
  readonly lines: readonly string[];
}
