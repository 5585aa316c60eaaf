/**
 * How each table is set on an A4 page: type sizes, line pitch and column widths.
 *
 * All are chosen so that table three, heading and all, stays on one page in both editions
 * (tests/document/table-look.test.ts measures it).
 */
import type { TableId } from "../form/edition.ts";
import type { TableBlock } from "./document-tree.ts";
import { textWidth } from "./text-width.ts";

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

/** A way to set a table: columns for the row labels, and what is left for the figures. */
interface Setting extends Omit<TableLook, "figureSize" | "columnWidths"> {
  readonly labelWidths: readonly number[];
  /** Largest first; the first in which the longest figure stands on one line is used. */
  readonly figureSizes: readonly number[];
}

/** 五号, 小五, 六号, 小六, 七号, 八号 in points. */
const SIZES = [10.5, 9, 7.5, 6.5, 5.5, 5];

/** Settings of each table, the more readable first. */
const SETTINGS: Readonly<Record<TableId, readonly [Setting, ...Setting[]]>> = {
  proactiveDisclosure: [
    {
      labelSize: 12,
      linePitch: 17,
      rowHeight: 440,
      rowLabels: "center",
      labelWidths: [2700],
      figureSizes: [12, ...SIZES],
    },
  ],
  requests: [
    {
      labelSize: 10.5,
      linePitch: 14,
      rowHeight: 320,
      rowLabels: "left",
      labelWidths: [480, 1110, 3054],
      figureSizes: [10.5],
    },
    {
      labelSize: 9,
      linePitch: 11.5,
      rowHeight: 275,
      rowLabels: "left",
      labelWidths: [420, 960, 2016],
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
      labelWidths: [],
      figureSizes: SIZES,
    },
  ],
};

/** A digit of Times New Roman is 0.5 em wide; the rest is room for the font that stands in for it. */
const DIGIT_WIDTH = 0.55;

/** The first look in which no figure of the table needs two lines, or else the smallest. */
export function tableLook(table: TableBlock): TableLook {
  const figures = table.rows.flat().filter(({ role }) => role === "figure");
  const longest = Math.max(...figures.map(({ text }) => 2 * textWidth(text)));
  const looks = SETTINGS[table.id].flatMap((setting) => looksOf(setting, table));
  const fits = ({ figureSize, columnWidths }: TableLook): boolean => {
    const room = Math.min(...columnWidths.slice(table.labelColumns)) - 2 * CELL_MARGIN;
    return longest * DIGIT_WIDTH * figureSize * 20 <= room;
  };
  const [smallest] = looks.slice(-1);
  const look = looks.find(fits) ?? smallest;
  if (!look) throw new Error(`No look for table "${table.id}".`);
  return look;
}

function looksOf(
  { labelWidths, figureSizes, ...setting }: Setting,
  table: TableBlock,
): TableLook[] {
  const columns = table.columns - table.labelColumns;
  const left = TEXT_WIDTH - labelWidths.reduce((sum, width) => sum + width, 0);
  const edge = (column: number): number => Math.round((left * column) / columns);
  const figures = Array.from({ length: columns }, (_, i) => edge(i + 1) - edge(i));
  const columnWidths = [...labelWidths, ...figures];
  return figureSizes.map((figureSize) => ({ ...setting, figureSize, columnWidths }));
}
