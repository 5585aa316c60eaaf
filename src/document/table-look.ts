/**
 * How each table is set on an A4 page: type sizes, line pitch and column widths.
 *
 * All are chosen so that table three, heading and all, stays on one page in both editions
 * (tests/document/table-look.test.ts measures it).
 */
import type { TableBlock, TableCell } from "./document-tree.ts";
import { reviewLook } from "./review-look.ts";
import { widthInPrint } from "../text/text-width.ts";

/** Width of the text area of GB/T 9704—2012, 5.2.4 (156 mm), in twips. */
export const TEXT_WIDTH = 8844;

/** Space between a text and the line beside it, in twips: half a millimetre. */
export const CELL_MARGIN = 28;

export interface TableLook {
  /** Type sizes in points. */
  readonly labelSize: number;
  readonly figureSize: number;
  /** Exact distance of lines in points, so that the height of a row depends on no font. */
  readonly linePitch: number;
  /** Least height of a row in twips. */
  readonly rowHeight: number;
  readonly rowLabels: "left" | "center";
  /** Widths of all columns in twips; together they are the width of the text. */
  readonly columnWidths: readonly number[];
}

/** A way to set a table. */
interface Setting extends Omit<TableLook, "figureSize" | "columnWidths"> {
  /** Widths of the first columns; the others share what is left. */
  readonly widths: readonly number[];
  /** Largest first; the first in which the longest figure stands on one line is used. */
  readonly figureSizes: readonly number[];
}

/** 五号, 小五, 六号, 小六, 七号, 八号 in points. */
const SIZES = [10.5, 9, 7.5, 6.5, 5.5, 5];

/** Settings of each table, the more readable first. */
const SETTINGS: Readonly<Record<TableBlock["id"], readonly [Setting, ...Setting[]]>> = {
  proactiveDisclosure: [
    {
      labelSize: 12,
      linePitch: 17,
      rowHeight: 440,
      rowLabels: "center",
      widths: [2700],
      figureSizes: [12, ...SIZES],
    },
  ],
  requests: [
    {
      labelSize: 10.5,
      linePitch: 14,
      rowHeight: 320,
      rowLabels: "left",
      widths: [480, 1110, 3054],
      figureSizes: [10.5],
    },
    {
      labelSize: 9,
      linePitch: 11.5,
      rowHeight: 275,
      rowLabels: "left",
      widths: [420, 960, 2016],
      figureSizes: SIZES.slice(1),
    },
  ],
  // Fifteen columns of 29.5 pt each.
  disputes: [
    {
      labelSize: 10.5,
      linePitch: 14,
      rowHeight: 480,
      rowLabels: "center",
      widths: [],
      figureSizes: SIZES,
    },
  ],
  // Left the rows of table three, right its columns and table four.
  checks: [
    {
      labelSize: reviewLook.checks.labelSize,
      linePitch: reviewLook.checks.pitch,
      rowHeight: 240,
      rowLabels: "left",
      widths: [2760, 560, 540, 500, 560, 1294, 680, 680, 650, 620],
      // Two more than elsewhere: a telephone number typed for a figure must not cost a second page.
      figureSizes: [...SIZES.slice(2), 4, 3.5],
    },
  ],
  signers: [
    {
      labelSize: reviewLook.signers.size,
      linePitch: reviewLook.signers.pitch,
      rowHeight: 20 * reviewLook.signers.rowHeight,
      rowLabels: "center",
      widths: [1250, 1698, 1250, 1698, 1250],
      figureSizes: [reviewLook.signers.size],
    },
  ],
};

/** A digit of Times New Roman is 0.5 em wide; the rest is room for the font that stands in for it. */
const DIGIT_WIDTH = 0.55;

/** The first look in which no figure of the table needs two lines, or else the smallest. */
export function tableLook(table: TableBlock): TableLook {
  const figures = table.rows.flat().filter(({ role }) => role === "figure");
  const looks = SETTINGS[table.id].flatMap((setting) => looksOf(setting, table));
  const fits = (look: TableLook): boolean =>
    figures.every(
      (cell) =>
        2 * widthInPrint(cell.text) * DIGIT_WIDTH * look.figureSize * 20 <=
        cellWidth(cell, look) - 2 * CELL_MARGIN,
    );
  const [smallest] = looks.slice(-1);
  const look = looks.find(fits) ?? smallest;
  if (!look) throw new Error(`No look for table "${table.id}".`);
  return look;
}

/** The width of the columns that a cell covers, in twips. */
export function cellWidth(
  { column, colSpan }: Pick<TableCell, "column" | "colSpan">,
  { columnWidths }: Pick<TableLook, "columnWidths">,
): number {
  return columnWidths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
}

function looksOf({ widths, figureSizes, ...setting }: Setting, table: TableBlock): TableLook[] {
  const columns = table.columns - widths.length;
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const edge = (column: number): number => Math.round((left * column) / columns);
  const others = Array.from({ length: columns }, (_, i) => edge(i + 1) - edge(i));
  const columnWidths = [...widths, ...others];
  return figureSizes.map((figureSize) => ({ ...setting, figureSize, columnWidths }));
}
