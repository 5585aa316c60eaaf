/**
 * The document tree: the report as it is read, before any file format.
 *
 * Every writer (Word, HTML, text) walks this one tree, so that the three say the same.
 */
import type { TableId } from "../form/edition.ts";
import type { PartId } from "../form/parts.ts";
import type { LabelScope } from "../form/printed.ts";

export interface DocumentTree {
  /** 机关全称; empty while nobody knows it. */
  readonly organ: string;
  /** The title, broken into lines where it reads well. */
  readonly title: readonly string[];
  /** 草稿（n处未改正）, while anything is left to correct. */
  readonly draftMark?: string;
  readonly blocks: readonly DocumentBlock[];
  readonly signature?: Signature;
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
  readonly id: TableId;
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
