/** Writers of a report as binary Word documents have it, each kind in its own way. */
import type { Edition } from "../../src/form/editions.ts";
import { parts, reportTitle } from "../../src/form/parts.ts";
import { printTable, type PrintedCell } from "../../src/form/printed.ts";
import {
  int16,
  int32,
  makeDoc,
  type MadeDoc,
  type MadeParagraph,
  type MadeRun,
  type Sprm,
} from "../support/make-doc.ts";
import type { Figures } from "./text-copies.ts";

/** How a document differs from a plain one. */
export interface DocStyle extends MadeDoc {
  readonly figure?: (text: string) => readonly MadeRun[];
  readonly heading?: (text: string) => MadeParagraph;
  /** The paragraphs of a whole table, at a depth. */
  readonly table?: (table: readonly MadeParagraph[], index: number) => readonly MadeParagraph[];
  readonly rowsStand?: "in pages" | "in the Data stream";
  readonly depth?: number;
}

export const plain = (text: string): MadeParagraph => ({ runs: [{ text }] });

const COLUMN = 600;

/** A whole report of the first year of its edition. */
export function reportDoc(edition: Edition, figures: Figures, style: DocStyle = {}): Uint8Array {
  return makeDoc(reportParagraphs(edition, figures, style), style);
}

export function reportParagraphs(
  edition: Edition,
  figures: Figures,
  style: DocStyle = {},
): MadeParagraph[] {
  const { heading = plain, table = (it: readonly MadeParagraph[]) => it } = style;
  const tables = edition.tables.map(({ id }, i) =>
    table(tableParagraphs(printTable(edition, id).rows, figures, style), i),
  );
  const bodies = [
    [plain("本机关主动公开各类信息。")],
    ...tables,
    [plain("存在不足，下一步改进。")],
    [plain("无。")],
  ];
  return [
    plain(reportTitle("某某市统计局", edition.firstYear)),
    plain("根据条例要求，编制本年度报告。"),
    ...parts.flatMap((part, i) => [heading(part.heading), ...(bodies[i] ?? [])]),
    plain("某某市统计局"),
    plain("2022年1月20日"),
  ];
}

function tableParagraphs(
  rows: readonly (readonly PrintedCell[])[],
  figures: Figures,
  style: DocStyle,
): MadeParagraph[] {
  const all = rows.flat();
  return rows.flatMap((_, row) => {
    const cells = all
      .filter((it) => it.row <= row && row < it.row + it.rowSpan)
      .sort((a, b) => a.column - b.column);
    return [
      ...cells.map((it) => cellParagraph(it, it.row === row, figures, style)),
      rowEnd(cells, row, style),
    ];
  });
}

function cellParagraph(
  printed: PrintedCell,
  isFirst: boolean,
  figures: Figures,
  { figure = (text) => [{ text }], depth = 1 }: DocStyle,
): MadeParagraph {
  const runs =
    printed.kind === "figure"
      ? figure(String(figures[printed.cell.id] ?? ""))
      : [{ text: printed.text.replaceAll("\n", "\u000b") }];
  return {
    runs: isFirst ? runs : [],
    mark: depth === 1 ? "\u0007" : "\r",
    changes: [...inTable(depth), ...(depth === 1 ? [] : [[0x244b, 1] as const])],
  };
}

export function inTable(depth: number): Sprm[] {
  return [
    [0x2416, 1],
    [0x6649, ...int32(depth)],
  ];
}

const [BEGINS, GOES_ON] = [0x60, 0x20];

function rowEnd(
  cells: readonly PrintedCell[],
  row: number,
  { depth = 1, rowsStand = "in pages" }: DocStyle,
): MadeParagraph {
  const edges = [...cells.map(({ column }) => column), columnsOf(cells)];
  const flags = cells.map((it) => (it.rowSpan === 1 ? 0 : it.row === row ? BEGINS : GOES_ON));
  const definition = [
    cells.length,
    ...edges.flatMap((column) => int16(column * COLUMN - 108)),
    ...flags.flatMap((it) => [...int16(it), ...new Uint8Array(18)]),
  ];
  const ends = depth === 1 ? 0x2417 : 0x244c;
  return {
    runs: [],
    mark: depth === 1 ? "\u0007" : "\r",
    changes: [
      ...inTable(depth),
      [ends, 1],
      [0xd608, ...int16(definition.length + 1), ...definition],
    ],
    ...(rowsStand === "in the Data stream" && { isHuge: true }),
  };
}

function columnsOf(cells: readonly PrintedCell[]): number {
  return Math.max(...cells.map(({ column, colSpan }) => column + colSpan));
}
