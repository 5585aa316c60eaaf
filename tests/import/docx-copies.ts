/** Writers of a report as Word documents have it, each kind in its own way. */
import type { Edition } from "../../src/form/editions.ts";
import { parts, reportTitle } from "../../src/form/parts.ts";
import { printTable, type PrintedCell } from "../../src/form/printed.ts";
import { makeDocx, paragraph, type MadeDocx } from "../support/make-docx.ts";
import type { Figures } from "./text-copies.ts";

/** How a document differs from a plain one. */
export interface DocxStyle extends MadeDocx {
  /** The paragraphs of a cell. */
  readonly label?: (text: string) => string;
  readonly figure?: (text: string) => string;
  /** The whole table, and the line of a heading. */
  readonly table?: (table: string, index: number) => string;
  readonly heading?: (text: string) => string;
  readonly body?: (body: string) => string;
  /** Cells over several columns are one, or one of each column that says it goes on. */
  readonly spans?: "gridSpan" | "hMerge";
}

/** A whole report of the first year of its edition. */
export function reportDocx(edition: Edition, figures: Figures, style: DocxStyle = {}): Uint8Array {
  const { heading = paragraph, table = (it: string) => it, body = (it: string) => it } = style;
  const tables = edition.tables.map(({ id }, i) =>
    table(tableXml(printTable(edition, id).rows, { figures, ...style }), i),
  );
  const bodies = [
    paragraph("本机关主动公开各类信息。"),
    ...tables,
    paragraph("存在不足，下一步改进。"),
    paragraph("无。"),
  ];
  const content = [
    paragraph(reportTitle("某某市统计局", edition.firstYear)),
    paragraph("根据条例要求，编制本年度报告。"),
    ...parts.map((part, i) => heading(part.heading) + (bodies[i] ?? "")),
    paragraph("某某市统计局"),
    paragraph("2022年1月20日"),
  ];
  return makeDocx(body(content.join("")), style);
}

type Cells = DocxStyle & { readonly figures: Figures };

function tableXml(rows: readonly (readonly PrintedCell[])[], style: Cells): string {
  const all = rows.flat();
  const xml = rows.map((_, row) => {
    const cells = all.filter((it) => it.row <= row && row < it.row + it.rowSpan);
    return `<w:tr>${cells
      .sort((a, b) => a.column - b.column)
      .map((it) => cellXml(it, it.row === row, style))
      .join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${xml.join("")}</w:tbl>`;
}

function cellXml(printed: PrintedCell, isFirst: boolean, style: Cells): string {
  const { spans = "gridSpan", label = paragraph, figure = paragraph, figures } = style;
  const { rowSpan, colSpan } = printed;
  const down = rowSpan === 1 ? "" : isFirst ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>";
  const text =
    printed.kind === "figure"
      ? figure(String(figures[printed.cell.id] ?? ""))
      : label(printed.text);
  const content = isFirst ? text : "<w:p/>";
  if (spans === "gridSpan" || colSpan === 1) {
    const across = colSpan === 1 ? "" : `<w:gridSpan w:val="${colSpan}"/>`;
    return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${content}</w:tc>`;
  }
  const goesOn = `<w:tc><w:tcPr><w:hMerge/>${down}</w:tcPr><w:p/></w:tc>`;
  return `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${down}</w:tcPr>${content}</w:tc>${goesOn.repeat(colSpan - 1)}`;
}
