/** The finished report as a sheet of the open workbook. */
import {
  PAGE_SIZES,
  type PageCell,
  type PageLook,
  type SheetPage,
} from "../../document/sheet-page.ts";
import { orUndone } from "./or-undone.ts";

const NAME = "年度报告";

/** How many such sheets are looked past for a free name. */
const MOST_SHEETS = 100;

/** Adds the sheet behind the others, under a name that is free, and shows it. */
export async function addReportSheet(
  context: Excel.RequestContext,
  page: SheetPage,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeName(worksheets.items.map((sheet) => sheet.name));
  // a name that nobody else gives, so that only our own sheet is taken back
  const ours = `${NAME}-${Date.now()}`;
  await orUndone(
    async () => {
      const sheet = worksheets.add(ours);
      drawPage(sheet, page);
      sheet.activate();
      sheet.name = name;
      await context.sync();
    },
    async () => {
      const sheet = worksheets.getItemOrNullObject(ours);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
  );
}

function freeName(taken: readonly string[]): string {
  const names = Array.from({ length: MOST_SHEETS }, (_, i) => (i === 0 ? NAME : `${NAME}${i + 1}`));
  return names.find((name) => !taken.includes(name)) ?? `${NAME}${Date.now()}`;
}

function drawPage(sheet: Excel.Worksheet, page: SheetPage): void {
  const { columns, columnWidth, rowHeights, cells } = page;
  sheet.showGridlines = false;
  sheet.getRangeByIndexes(0, 0, rowHeights.length, columns).format.columnWidth = columnWidth;
  for (const [row, height] of rowHeights.entries()) {
    sheet.getRangeByIndexes(row, 0, 1, columns).format.rowHeight = height;
  }
  for (const cell of cells) drawCell(sheet, cell);
}

/** How the cells of each look stand; what is not said is left, and upright in the middle. */
const ALIGNMENTS: Readonly<Record<PageLook, "Left" | "Center" | "Right">> = {
  draft: "Left",
  title: "Center",
  heading: "Left",
  subheading: "Left",
  paragraph: "Left",
  label: "Center",
  figure: "Center",
  signature: "Right",
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawCell(sheet: Excel.Worksheet, cell: PageCell): void {
  const { row, column, rowSpan, colSpan, text, look } = cell;
  const range = sheet.getRangeByIndexes(row, column, rowSpan, colSpan);
  if (rowSpan > 1 || colSpan > 1) range.merge();
  sheet.getCell(row, column).values = [
    [/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : `'${text}`],
  ];
  const { format } = range;
  format.wrapText = true;
  format.horizontalAlignment = ALIGNMENTS[look];
  format.verticalAlignment = "Center";
  format.font.size = PAGE_SIZES[look];
  format.font.bold = look === "title" || look === "heading";
  if (look === "draft") format.font.color = "#C00000";
  if (look !== "label" && look !== "figure") return;
  for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
}
