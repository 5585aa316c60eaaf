/** Writers of the tables as text copies of them look, each kind in its own way. */
import type { Edition } from "../../src/form/editions.ts";
import { parts } from "../../src/form/parts.ts";
import { printTable, type PrintedCell } from "../../src/form/printed.ts";
import type { RawFigure } from "../../src/figures/figure.ts";

export type Figures = Readonly<Record<string, RawFigure>>;

/** A row of a copy: the texts of its cells, covered cells included as blanks. */
export interface CopiedRow {
  readonly labels: readonly string[];
  readonly figures: readonly string[];
}

/** Where covered cells and row breaks survive, and how cells are set apart. */
export const copies: Readonly<Record<string, (rows: readonly CopiedRow[]) => string>> = {
  "tab rows": (rows) => rows.map((row) => cellsOf(row).join("\t")).join("\n"),
  "tab rows without covered cells": (rows) =>
    rows.map((row) => filled(row).join("\t")).join("\n\n"),
  "pipe rows": (rows) => rows.map((row) => `| ${cellsOf(row).join(" | ")} |`).join("\n"),
  "pipe rows whose merged heads leave their pipes at the end": (rows) =>
    rows
      .map(({ labels, figures }) => {
        const written = labels.filter((label) => label !== "");
        const left = "|".repeat(labels.length - written.length);
        return `| ${[...written, ...figures].join(" | ")} |${left}`;
      })
      .join("\n"),
  "cells behind tabs": (rows) =>
    rows
      .map((row) =>
        cellsOf(row)
          .map((cell) => `\t${cell}\n`)
          .join(""),
      )
      .join("\n"),
  "cells as lines with blank lines between": (rows) => rows.flatMap(filled).join("\n\n"),
  "cells as lines": (rows) => rows.flatMap(filled).join("\n"),
};

function cellsOf({ labels, figures }: CopiedRow): string[] {
  return [...labels, ...figures];
}

function filled(row: CopiedRow): string[] {
  return cellsOf(row).filter((cell) => cell !== "");
}

/** The rows of a table as printed. */
export function copiedRows(edition: Edition, tableIndex: number, figures: Figures): CopiedRow[] {
  const table = edition.tables[tableIndex];
  if (!table) throw new Error(`Unknown table ${tableIndex}.`);
  const printed = printTable(edition, table.id);
  const covered = new Set<string>();
  return printed.rows.map((cells, row) => {
    const labels: string[] = [];
    const numbers: string[] = [];
    for (let column = 0; column < printed.columns; column++) {
      const cell = cells.find((candidate) => candidate.column === column);
      if (cell) coverBehind(cell, covered);
      if (cell?.kind === "figure") numbers.push(String(figures[cell.cell.id] ?? ""));
      else if (cell) labels.push(cell.text);
      else if (covered.has(`${row},${column}`)) (numbers.length ? numbers : labels).push("");
    }
    return { labels, figures: numbers };
  });
}

function coverBehind({ row, column, rowSpan, colSpan }: PrintedCell, covered: Set<string>): void {
  for (let r = row; r < row + rowSpan; r++) {
    for (let c = column; c < column + colSpan; c++) covered.add(`${r},${c}`);
  }
}

export interface Tables {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly copy: (rows: readonly CopiedRow[]) => string;
  /** What was done to the rows of a table before they were copied. */
  readonly change?: (rows: CopiedRow[], tableIndex: number) => CopiedRow[];
}

/** A whole report of the year 2020 or 2021 around its tables. */
export function reportText({ edition, figures, copy, change = (rows) => rows }: Tables): string {
  const year = edition.firstYear;
  const tables = edition.tables.map((_, i) => copy(change(copiedRows(edition, i, figures), i)));
  const prose =
    "本机关认真贯彻落实条例，主动公开各类信息，做好依申请公开工作，未发生行政复议、行政诉讼。";
  const bodies = [prose, ...tables, "存在不足，下一步改进。", "无。"];
  return [
    `某某市统计局${year}年政府信息公开工作年度报告`,
    `根据条例要求，现公布本年度报告，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ...parts.map(({ heading }, i) => `${heading}\n${bodies[i] ?? ""}`),
  ].join("\n\n");
}
