/**
 * 数据核对单: the one page on which whoever answers for a report signs that its figures hold. Every sum and
 * balance with both sides, what is still open, what has been explained, what no check can decide.
 */
import { type Edition, editionOf } from "../form/editions.ts";
import { leafName, numberedName } from "../form/names.ts";
import { reportTitle, REVIEW_SHEET_TITLE } from "../form/parts.ts";
import { formatNumber } from "../figures/figure.ts";
import { readFigures, type Figures } from "../figures/figures.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { marks, RESULT_NOTE, resultOf } from "../rules/equation-result.ts";
import { checkWords, isInRow } from "../rules/equation-words.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import type { Finding } from "../rules/finding.ts";
import type { CheckGroup, CheckLine, ReviewSheet } from "./document-tree.ts";
import { printable } from "./printable.ts";
import { reviewNotes } from "./review-notes.ts";
import { checksTable } from "./review-tables.ts";

/** Makes the sheet of a report, from what `check` found in it. */
export function reviewSheet(report: AnnualReport, findings: readonly Finding[]): ReviewSheet {
  const edition = editionOf(report.edition);
  const checks = checkGroups(edition, readFigures(edition, report.figures));
  const title = printable(reportTitle(report.organ.name, report.year));
  return {
    title: REVIEW_SHEET_TITLE,
    subject: `${title}（${edition.id}版格式，${edition.notice}）`,
    checksHeading: `一、勾稽核对：${countsOf(checks)}`,
    checks,
    notes: reviewNotes(report, {
      edition,
      findings,
      tableRows: checksTable({ checks }).rows.length,
    }),
    signersHeading: "五、签字",
    signers: ["填报人", "审核人", "单位负责人"],
    closing: `${RESULT_NOTE}本单供内部审核使用，不随年报公布。`,
  };
}

/** Sums and balances of one kind together, table by table. */
function checkGroups(edition: Edition, figures: Figures): CheckGroup[] {
  return edition.tables.flatMap((table) => {
    const ofTable = equationsOf(edition).filter(({ at }) => at.table === table);
    return [...new Set(ofTable.map(({ shape }) => shape))].map((shape) => {
      const equations = ofTable.filter((it) => it.shape === shape);
      return {
        words: equations
          .slice(0, 1)
          .map((first) => `${table.name}：${checkWords(first)}`)
          .join(""),
        lines: equations.map((equation) => checkLine(equation, figures)),
      };
    });
  });
}

function checkLine(equation: Equation, figures: Figures): CheckLine {
  const { left, right, difference, result } = resultOf(equation, figures);
  const { row, column } = equation.at;
  const number = (value: number | null): string => (value === null ? "" : formatNumber(value));
  return {
    matter: isInRow(equation) ? numberedName(row) : leafName(column),
    left: number(left),
    right: number(right),
    difference: number(difference),
    result: marks[result],
    failed: result === "failed",
  };
}

/** 共42项，√40项，×2项. */
function countsOf(checks: readonly CheckGroup[]): string {
  const lines = checks.flatMap((group) => group.lines);
  const counts = Object.values(marks).flatMap((mark) => {
    const count = lines.filter(({ result }) => result === mark).length;
    return count === 0 ? [] : [`${mark}${count}项`];
  });
  return [`共${lines.length}项`, ...counts].join("，");
}
