/** A comparison as text: the files, then a table of the figures that differ, then the paragraphs. */
import type { Comparison, HeadLine } from "../compare/compare-copies.ts";
import type { ParagraphChange } from "../compare/compare-paragraphs.ts";
import type { Piece } from "../compare/word-changes.ts";
import { formatNumber, type Figure } from "../figures/figure.ts";
import { cellName } from "../form/names.ts";
import { textWidth } from "../layout/text-fit.ts";
import { partName } from "../rules/prose.ts";
import type { ReadCopy } from "./files.ts";

/** A copy and the file that it was read from. */
export interface ComparedFile extends ReadCopy {
  readonly file: string;
}

/** How the copies are called below the list of them. */
const LETTERS = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

function letter(index: number): string {
  return LETTERS[index] ?? `第${index + 1}份`;
}

export function showComparison(copies: readonly ComparedFile[], comparison: Comparison): string {
  const { head, figures, parts } = comparison;
  const changes = parts.reduce((all, part) => all + part.changes.length, 0);
  const lines = [
    ...copies.map((copy, i) => `${letter(i)}　${copy.file}：${describe(copy)}`),
    "",
    ...(head.length + figures.length + changes === 0 ? ["没有不同。"] : []),
    ...showHead(head),
    ...(figures.length > 0 ? [`数字${figures.length}格不同`, ...showFigures(copies, figures)] : []),
    ...(changes > 0 ? [`正文${changes}段不同（〔旧→新〕）`, ...parts.flatMap(showPart)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function describe({ report }: ComparedFile): string {
  if (!report) return "没有年报的表格，只比较正文";
  const { organ, year, edition } = report;
  const who = organ.name === "" ? "（机关名称未读出）" : organ.name;
  return `${who}${year === null ? "（年度未读出）" : `${year}年度`}，${edition}版表格`;
}

const HEAD_NAMES: Readonly<Record<HeadLine, string>> = {
  organ: "机关名称",
  year: "年度",
  edition: "表格版本",
  signed: "成文日期",
  published: "公布日期",
};

function showHead(head: Comparison["head"]): string[] {
  return head.map(({ key, values }) => {
    const said = values.flatMap((value, i) => (value === null ? [] : [`${letter(i)}为${value}`]));
    return `${HEAD_NAMES[key]}不同：${said.join("，")}`;
  });
}

function showFigures(copies: readonly ComparedFile[], figures: Comparison["figures"]): string[] {
  const isPlaced = copies.some(({ addressOf }) => addressOf !== undefined);
  const rows = figures.map(({ cell, figures: values }) => [
    cellName(cell),
    ...(isPlaced ? [addresses(copies, cell.id)] : []),
    ...values.map(showFigure),
  ]);
  const heads = ["单元格", ...(isPlaced ? ["位置"] : []), ...copies.map((_, i) => letter(i))];
  return table([heads, ...rows]).map((row) => `  ${row}`);
}

/** Where the cell stands on the sheets: D6, or 甲D6、乙J9 where that differs. */
function addresses(copies: readonly ComparedFile[], id: string): string {
  const placed = copies.map(({ addressOf }) => addressOf?.(id));
  const known = [...new Set(placed.filter((address) => address !== undefined))];
  if (known.length < 2) return known[0] ?? "";
  return placed.flatMap((it, i) => (it === undefined ? [] : [`${letter(i)}${it}`])).join("、");
}

function showFigure(figure: Figure | undefined): string {
  if (!figure) return "无表格";
  switch (figure.kind) {
    case "blank":
      return "空白";
    case "number":
      return formatNumber(figure.value);
    case "text":
      return `“${figure.text}”`;
  }
}

/** Columns as wide as their widest text; a Chinese character is two wide. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => textWidth(row[i] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, i) => text + " ".repeat((widths[i] ?? 0) - textWidth(text)))
      .join("  ")
      .trimEnd(),
  );
}

function showPart({ part, copy, changes }: Comparison["parts"][number]): string[] {
  return [
    `  ${partName(part)}（甲、${letter(copy)}）`,
    ...changes.map((change) => `    · ${showChange(change, letter(copy))}`),
  ];
}

function showChange(change: ParagraphChange, other: string): string {
  switch (change.kind) {
    case "removed":
      return `${other}没有：${change.text}`;
    case "added":
      return `${other}多出：${change.text}`;
    case "changed":
      return showPieces(change.pieces);
  }
}

/** How much of what stayed the same is shown before and behind a change. */
const CONTEXT = 15;

/** …新收政府信息公开申请〔8→9〕件，上年结转… */
function showPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }, i) => {
      const [before, next] = [pieces[i - 1], pieces[i + 1]];
      switch (kind) {
        case "same":
          return shortened(text, { isFirst: i === 0, isLast: next === undefined });
        case "removed":
          return next?.kind === "added" ? `〔${text}→${next.text}〕` : `〔删：${text}〕`;
        case "added":
          return before?.kind === "removed" ? "" : `〔增：${text}〕`;
      }
    })
    .join("");
}

function shortened(text: string, at: { isFirst: boolean; isLast: boolean }): string {
  const front = at.isFirst ? "" : text.slice(0, CONTEXT);
  const back = at.isLast ? "" : text.slice(-CONTEXT);
  return front.length + back.length >= text.length ? text : `${front}…${back}`;
}
