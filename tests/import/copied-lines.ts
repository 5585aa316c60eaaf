/** Writers of the tables as people copy them line by line: what is between the cells, and how labels and numbers look. */
import type { CopiedRow } from "./text-copies.ts";

type Copy = (rows: readonly CopiedRow[]) => string;

const filled = ({ labels, figures }: CopiedRow): string[] =>
  [...labels, ...figures].filter((cell) => cell !== "");

/** A row of figures with its label, in one line. */
function lineOf(row: CopiedRow): string {
  return filled(row).join(" ");
}

/** Every label as changed, in rows as lines. */
function labelled(change: (label: string, row: CopiedRow) => string): Copy {
  return (rows) =>
    rows
      .map((row) =>
        lineOf({ ...row, labels: row.labels.map((label) => label && change(label, row)) }),
      )
      .join("\n");
}

/** A number before a label, written in another way. */
function numbered(write: (number: string) => string): Copy {
  return labelled((label) => label.replace(/^(\d+)\. ?/u, (_, number: string) => write(number)));
}

/** Broken after every so many characters. */
function broken(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join("\n");
}

/** A character a line, but for a number in digits and its point. */
function vertical(text: string): string {
  return (text.match(/\d+\.|./gu) ?? []).join("\n");
}

/** The number of a list in its own circle. */
const circled = (number: string): string => String.fromCodePoint(0x245f + Number(number));

export const copiedLines: Readonly<Record<string, Copy>> = {
  "rows as lines, the column heads one below the other": (rows) =>
    rows.map((row) => (row.figures.length === 0 ? filled(row).join("\n") : lineOf(row))).join("\n"),
  "rows as lines, the column heads broken and spread": (rows) =>
    rows
      .map((row) =>
        row.figures.length === 0
          ? filled(row)
              .map((label) => broken(label, 3).replace(/(?<=.)(?=.)/gu, " "))
              .join("\n")
          : lineOf(row),
      )
      .join("\n"),
  "labels a character a line": (rows) =>
    rows
      .map(({ labels, figures }) => [
        ...labels.filter((label) => label !== "").map(vertical),
        figures.filter((figure) => figure !== "").join(" "),
      ])
      .flat()
      .filter((line) => line !== "")
      .join("\n"),
  "labels broken before their figures": labelled((label) => broken(label, 9)),
  "rows numbered 1、": numbered((number) => `${number}、`),
  "rows numbered （1）": numbered((number) => `（${number}）`),
  "rows numbered ①": numbered(circled),
  "rows numbered 1 . with blanks": numbered((number) => `${number} . `),
  "pipes at the ends of the cells": (rows) =>
    rows
      .map((row) =>
        filled(row)
          .map((cell) => `${cell}|`)
          .join(" "),
      )
      .join("\n"),
  "cells as lines with pipes at their ends": (rows) =>
    rows.flatMap((row) => filled(row).map((cell) => `${cell}|`)).join("\n"),
  "rows numbered 1)": numbered((number) => `${number})`),
  "rows of a list": (rows) => rows.map((row) => `• ${lineOf(row)}`).join("\n"),
  "cells in bold marks": (rows) =>
    rows
      .map((row) =>
        filled(row)
          .map((cell) => `**${cell}**`)
          .join(" "),
      )
      .join("\n"),
  "figures with 、 between": (rows) =>
    rows
      .map(({ labels, figures }) =>
        [...labels.filter(Boolean), figures.filter(Boolean).join("、")].join(" "),
      )
      .join("\n"),
  "cells with ； between": (rows) => rows.map((row) => filled(row).join("；")).join("\n"),
  "rows whose figures go on in the next line": (rows) =>
    rows
      .map(({ labels, figures }) => {
        const own = figures.filter((figure) => figure !== "");
        const first = [...labels.filter(Boolean), ...own.slice(0, 3)].join(" ");
        return [first, own.slice(3).join(" ")].filter(Boolean).join("\n");
      })
      .join("\n"),
  "rows numbered in a column of their own": (rows) =>
    rows
      .map((row, i) =>
        row.figures.length === 0 || row.labels.length === 0
          ? filled(row).join("\t")
          : `${i}\t${filled(row).join("\t")}`,
      )
      .join("\n"),
  "lines drawn between the rows": (rows) =>
    rows.map((row) => `│${filled(row).join("│")}│\n├──┼──┤`).join("\n"),
  "labels broken around their figures": (rows) =>
    rows
      .map((row) => {
        const [label = "", ...before] = row.labels.filter(Boolean).reverse();
        const ahead = before.reverse();
        if (row.figures.length === 0 || label.length < 10) return lineOf(row);
        const own = row.figures.filter(Boolean).join(" ");
        return [...ahead, `${label.slice(0, 9)} ${own}`, label.slice(9)].join("\n");
      })
      .join("\n"),
  "pipes between the cells": (rows) => rows.map((row) => filled(row).join("│")).join("\n"),
};
