/** Writers of the tables as web pages have them, each kind in its own way. */
import type { Edition } from "../../src/form/editions.ts";
import { parts, reportTitle } from "../../src/form/parts.ts";
import { printTable, type PrintedCell } from "../../src/form/printed.ts";
import type { Figures } from "./text-copies.ts";

/** A cell of a page, its text as published. */
export interface PageCell extends Pick<PrintedCell, "row" | "column" | "rowSpan" | "colSpan"> {
  readonly text: string;
  readonly isFigure: boolean;
}

export type PageTable = readonly (readonly PageCell[])[];

/** The tables of an edition with their figures. */
export function pageTables(edition: Edition, figures: Figures): PageTable[] {
  return edition.tables.map(({ id }) =>
    printTable(edition, id).rows.map((row) =>
      row.map((printed) => {
        const { row, column, rowSpan, colSpan } = printed;
        const isFigure = printed.kind === "figure";
        const text = isFigure ? String(figures[printed.cell.id] ?? "") : printed.text;
        return { row, column, rowSpan, colSpan, text, isFigure };
      }),
    ),
  );
}

function spans({ rowSpan, colSpan }: PageCell): string {
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
}

function rows(
  table: PageTable,
  cellsOf: (row: readonly PageCell[], index: number) => string,
): string {
  return table.map((row, i) => `<tr>${cellsOf(row, i)}</tr>\n`).join("");
}

/** With all its spans. */
export function whole(table: PageTable): string {
  const cell = (it: PageCell): string => `<td${spans(it)}>${it.text}</td>`;
  return `<table>${rows(table, (row) => row.map(cell).join(""))}</table>`;
}

/** As an old editor leaves it: upper case, no end tags, fonts, blanks and breaks around the text. */
export function untidy(table: PageTable): string {
  const cell = (it: PageCell): string =>
    `<TD vAlign=top${spans(it).replaceAll('"', "")}>\n<P align=center><FONT face=宋体><B>&nbsp;${it.text} </B></FONT>`;
  return `<TABLE border=1><TBODY>${table.map((row) => `<TR>${row.map(cell).join("")}`).join("\n")}</TABLE>`;
}

/** The spans lost; a blank cell stands for every place that was covered. */
export function spansAsBlanks(table: PageTable): string {
  const width = Math.max(...table.flat().map((it) => it.column + it.colSpan));
  return `<table>${rows(table, (row) =>
    Array.from({ length: width }, (_, column) => {
      const own = row.find((it) => it.column === column);
      return `<td>${own?.text ?? ""}</td>`;
    }).join(""),
  )}</table>`;
}

/** The spans lost, and the covered places with them. */
export function spansLost(table: PageTable): string {
  return `<table>${rows(table, (row) => row.map(({ text }) => `<td>${text}</td>`).join(""))}</table>`;
}

/** No table at all: boxes that a style sheet puts side by side. */
export function boxes(table: PageTable): string {
  const cell = ({ text }: PageCell): string => `<div class="td"><span>${text}</span></div>`;
  return `<div class="table">${table.map((row) => `<div class="tr">${row.map(cell).join("")}</div>`).join("")}</div>`;
}

/** The columns of figures turned round, each with the labels over it; a group stays over its own. */
export function columnsReversed(table: PageTable): PageTable {
  const figures = new Set(table.flat().flatMap((it) => (it.isFigure ? [it.column] : [])));
  const [first, last] = [Math.min(...figures), Math.max(...figures)];
  const turned = (it: PageCell): PageCell => {
    const isOver = it.column >= first && (it.isFigure || it.row < firstFigureRow(table, it));
    const column = first + last - (it.column + it.colSpan - 1);
    return isOver && column >= first ? { ...it, column } : it;
  };
  return table.map((row) => row.map(turned).sort((a, b) => a.column - b.column));
}

function firstFigureRow(table: PageTable, { row }: PageCell): number {
  return table.findIndex((cells, i) => i >= row && cells.some(({ isFigure }) => isFigure));
}

/** A page of a site with the report in it. */
export function page(edition: Edition, tables: readonly string[], decoy = ""): string {
  const year = edition.firstYear;
  const bodies = [
    "本机关认真贯彻落实条例，主动公开各类信息。",
    ...tables,
    "存在不足，下一步改进。",
    "无。",
  ];
  const sections = parts.map(
    ({ heading }, i) => `<p><strong>${heading}</strong></p>\n<div>${bodies[i] ?? ""}</div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年报</title><style>td{}</style>
<script>var a = "<table><tr><td>规章</td><td>9</td></tr></table>";</script></head><body>${decoy}
<div id="main"><h1>${reportTitle("某某市统计局", year)}</h1><div class="bar">发布时间：${year + 1}-01-20 浏览次数：12</div>
<div id="zoom"><p>根据条例要求，编制本年度报告，统计期限自${year}年1月1日起至${year}年12月31日止。</p>
${sections.join("\n")}</div></div>
<div class="foot"><p>主办：某某市人民政府</p><a href="/">网站地图</a></div></body></html>`;
}
