/** Typing into the workbook, with the pane watching: what it shows of the checks, how soon, and what that cost. */
import type { JSHandle } from "playwright-core";
import type { ExcelHost } from "../excel/host/excel-host.ts";
import type { RawFigure } from "../../src/figures/figure.ts";
import { editionOf } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { blankCells } from "../../src/rules/blanks.ts";
import type { RuleCode } from "../../src/rules/rule-code.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { placeOf } from "../support/workbooks.ts";
import { withTotals } from "./with-totals.ts";

export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly entry: string | number;
  /** What the checks must show then: all their sentences, in the order of their characters. */
  readonly due: readonly string[];
  /** The rules that have found something then. */
  readonly rules: readonly RuleCode[];
}

export interface Answer {
  /** What the checks showed in the end. */
  readonly shown: readonly string[];
  /** From the event to the frame that showed it. */
  readonly milliseconds: number;
  readonly roundTrips: number;
}

/** Types one after another; each time waits until the checks show what is due, or have had long enough for it. */
export function typeAll(host: JSHandle<ExcelHost>, edits: readonly Edit[]): Promise<Answer[]> {
  return host.evaluate(async (excel, all) => {
    const PATIENCE = 20_000;
    const shown = (): string[] =>
      Array.from(
        document.querySelectorAll("#view [role=status], #view li > p"),
        (it) => it.textContent,
      ).sort();
    const untilShown = (due: readonly string[]): Promise<void> =>
      new Promise((resolve) => {
        const finish = (): void => {
          observer.disconnect();
          clearTimeout(timer);
          requestAnimationFrame(() => {
            resolve();
          });
        };
        const observer = new MutationObserver(() => {
          if (JSON.stringify(shown()) === JSON.stringify(due)) finish();
        });
        const timer = setTimeout(finish, PATIENCE);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });

    const answers: Answer[] = [];
    for (const { sheet, address, entry, due } of all) {
      const before = excel.roundTrips;
      const seen = untilShown(due);
      const start = performance.now();
      excel.userTypes(sheet, address, entry);
      await seen;
      const milliseconds = performance.now() - start;
      await excel.settled();
      answers.push({ shown: shown(), milliseconds, roundTrips: excel.roundTrips - before });
    }
    return answers;
  }, edits);
}

/** The edits that type figures into a report one after another, with what is due after each. */
export function editsOf(
  report: AnnualReport,
  figures: readonly (readonly [id: string, figure: string | number])[],
): Edit[] {
  const edition = editionOf(report.edition);
  const typed: Record<string, RawFigure> = { ...report.figures };
  return figures.map(([id, entry]) => {
    typed[id] = entry;
    const [sheet, address] = placeOf(edition, id);
    const filled = { ...report, figures: withTotals(edition, typed) };
    const rules = findingsOf(filled).map(({ code }) => code);
    return { sheet, address, entry, due: sentencesOf(filled), rules };
  });
}

/** What the checks show of a finished report. */
function sentencesOf(report: AnnualReport): string[] {
  const blanks = blankCells(contextOf(report, { stage: "draft" })).length;
  return [
    blanks === 0 ? "各格都已填写" : `还有${blanks}格未填`,
    ...findingsOf(report).map(({ message }) => message),
  ].sort();
}

/** The findings of a finished report, which name the cells of its workbook. */
export function findingsOf(report: AnnualReport): Finding[] {
  const edition = editionOf(report.edition);
  const addressOf = (at: string): string | undefined =>
    edition.cellsById.has(at) ? placeOf(edition, at)[1] : undefined;
  return check(report, { stage: "finished", addressOf });
}
