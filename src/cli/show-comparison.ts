/** A comparison as text: the files, then a table of the figures that differ, then the paragraphs. */
import type { Comparison } from "../compare/compare-copies.ts";
import type { ParagraphChange } from "../compare/compare-paragraphs.ts";
import { copyLetter, copyWords, figureWords, headLineNames } from "../compare/copy-words.ts";
import { shortenedPieces } from "../compare/shortened-pieces.ts";
import { isUnclear } from "../compare/unclear-figure.ts";
import type { Piece } from "../compare/word-changes.ts";
import { cellName } from "../form/names.ts";
import type { ImportedCopy } from "../import/import-copy.ts";
import { partName } from "../rules/prose.ts";
import { textTable } from "./text-table.ts";

/** A copy and the file that it was read from. */
export interface ComparedFile extends ImportedCopy {
  readonly file: string;
}

export function showComparison(copies: readonly ComparedFile[], comparison: Comparison): string {
  const { head, figures, parts } = comparison;
  const changes = parts.reduce((all, part) => all + part.changes.length, 0);
  const isDoubt = ({ figures: values }: Comparison["figures"][number]): boolean =>
    values.some(isUnclear);
  const different = figures.filter((it) => !isDoubt(it));
  const unclear = figures.filter(isDoubt);
  const lines = [
    ...copies.map((copy, i) => `${copyLetter(i)}　${copy.file}：${copyWords(copy.report)}`),
    "",
    ...(head.length + figures.length + changes === 0 ? ["没有不同。"] : []),
    ...showHead(head),
    ...(different.length > 0
      ? [`数字${different.length}格不同`, ...showFigures(copies, different)]
      : []),
    ...(unclear.length > 0
      ? [
          `数字${unclear.length}格在图片里看不清，是否不同请对照原件`,
          ...showFigures(copies, unclear),
        ]
      : []),
    ...(changes > 0 ? [`正文${changes}段不同（〔旧→新〕）`, ...parts.flatMap(showPart)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function showHead(head: Comparison["head"]): string[] {
  return head.map(({ key, values }) => {
    const said = values.flatMap((value, i) =>
      value === null ? [] : [`${copyLetter(i)}为${value}`],
    );
    return `${headLineNames[key]}不同：${said.join("，")}`;
  });
}

function showFigures(copies: readonly ComparedFile[], figures: Comparison["figures"]): string[] {
  const isPlaced = copies.some(({ addressOf }) => addressOf !== undefined);
  const rows = figures.map(({ cell, figures: values }) => [
    cellName(cell),
    ...(isPlaced ? [addresses(copies, cell.id)] : []),
    ...values.map(figureWords),
  ]);
  const heads = ["单元格", ...(isPlaced ? ["位置"] : []), ...copies.map((_, i) => copyLetter(i))];
  return textTable([heads, ...rows]).map((row) => `  ${row}`);
}

/** Where the cell stands on the sheets: D6, or 甲D6、乙J9 where that differs. */
function addresses(copies: readonly ComparedFile[], id: string): string {
  const placed = copies.map(({ addressOf }) => addressOf?.(id));
  const known = [...new Set(placed.filter((address) => address !== undefined))];
  if (known.length < 2) return known[0] ?? "";
  return placed.flatMap((it, i) => (it === undefined ? [] : [`${copyLetter(i)}${it}`])).join("、");
}

function showPart({ part, copy, changes }: Comparison["parts"][number]): string[] {
  return [
    `  ${partName(part)}（甲、${copyLetter(copy)}）`,
    ...changes.map((change) => `    · ${showChange(change, copyLetter(copy))}`),
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

/** …新收政府信息公开申请〔8→9〕件，上年结转… */
function showPieces(pieces: readonly Piece[]): string {
  return shortenedPieces(pieces)
    .map(({ kind, text }, i) => {
      const [before, next] = [pieces[i - 1], pieces[i + 1]];
      switch (kind) {
        case "same":
          return text;
        case "removed":
          return next?.kind === "added" ? `〔${text}→${next.text}〕` : `〔删：${text}〕`;
        case "added":
          return before?.kind === "removed" ? "" : `〔增：${text}〕`;
      }
    })
    .join("");
}
