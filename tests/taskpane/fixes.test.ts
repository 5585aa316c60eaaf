/**
 * Whatever fix is offered for whatever report: applied as the pane and the page apply it, it makes its cells what its
 * title says and nothing else, removes its finding, and breaks no sum.
 */
import fc from "fast-check";
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { readFigures } from "../../src/figures/figures.ts";
import { editionOf } from "../../src/form/editions.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { saveBook } from "../../src/hosts/file/save-book.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { equationsOf, holds } from "../../src/rules/equations.ts";
import type { Finding, Fix } from "../../src/rules/finding.ts";
import { lastYearRules } from "../../src/rules/last-year/last-year-rules.ts";
import { statedRules } from "../../src/rules/stated/stated-rules.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { structureRules } from "../../src/rules/structure/structure-rules.ts";
import { tableRules } from "../../src/rules/table-rules.ts";
import { wordingRules } from "../../src/rules/wording/wording-rules.ts";
import { livingParagraphs } from "../../src/rules/stated/living-numbers.ts";
import { changesOf } from "../../src/taskpane/session/fix-changes.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { mendChanges } from "../../src/taskpane/text/text-changes.ts";
import {
  brokenReports,
  changedNumbers,
  soundReports,
  type BrokenReport,
} from "../support/broken-reports.ts";
import { untrueOf } from "../support/fix-claims.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { withoutSource } from "../support/reports.ts";
import { cellAt, filled, open, template } from "../support/workbooks.ts";
import { MemoryHost } from "./memory-host.ts";

const SUMS = ["T3-ROWSUM", "T3-COLSUM", "T3-BALANCE", "T4-SUM", "T3-CARRY-MAX"];

const ON_FIGURES = [...tableRules, ...lastYearRules];
const ON_WORDS = [...structureRules, ...wordingRules, ...statedRules];

interface Offered {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A report with what is offered for it, and the sums in which it fails, finished or as a draft. */
interface Case extends BrokenReport {
  readonly offered: readonly Offered[];
  readonly sums: ReadonlySet<string>;
}

function caseOf(broken: BrokenReport): Case {
  const { report, lastYear } = broken;
  const found = check(report, { stage: "finished", lastYear });
  return {
    ...broken,
    offered: found.flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix }))),
    sums: sumsIn([...found, ...runRules(tableRules, contextOf(report, { stage: "draft" }))]),
  };
}

function sumsIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ code }) => SUMS.includes(code)).map(identity));
}

function identity({ code, at, quote = "" }: Finding): string {
  return [code, at, quote].join(" ");
}

/** All that is wrong with a fix that made this of the report. */
function faultsOf(before: Case, { finding, fix }: Offered, now: AnnualReport): string[] {
  const rules = "set" in fix ? ON_FIGURES : ON_WORDS;
  const left = runRules(rules, contextOf(now, { stage: "finished", lastYear: before.lastYear }));
  const isLeft = left.some((it) => identity(it) === identity(finding));
  return [
    ...untrueOf(fix, before.report, now),
    ...(isLeft ? ["the finding is still there"] : []),
    ...("set" in fix ? faultsOfSums(before, finding, now, left) : []),
    ...(finding.code === "T3-BALANCE" && changesTotal(now, fix) ? ["a balance gives a total"] : []),
  ];
}

function faultsOfSums(
  before: Case,
  finding: Finding,
  now: AnnualReport,
  left: readonly Finding[],
): string[] {
  const broken = brokenSums(before.report, now);
  // what is blank has not held: filling it may show that a sum is wrong
  if (finding.code === "T3-BLANK") return broken;
  const sums = sumsIn([...left, ...runRules(tableRules, contextOf(now, { stage: "draft" }))]);
  return [...broken, ...[...sums].filter((it) => !before.sums.has(it))];
}

function brokenSums(before: AnnualReport, after: AnnualReport): string[] {
  const edition = editionOf(before.edition);
  const [then, now] = [readFigures(edition, before.figures), readFigures(edition, after.figures)];
  return equationsOf(edition)
    .filter((it) => holds(it, then) && !holds(it, now))
    .map(({ code, at }) => `breaks ${code} ${at.id}`);
}

function changesTotal({ edition }: AnnualReport, fix: Fix): boolean {
  const { cellsById } = editionOf(edition);
  return "set" in fix && Object.keys(fix.set).some((id) => cellsById.get(id)?.computed);
}

const BROKEN = runsOf(2000);
const TEXTS = runsOf(200);

test(`of ${BROKEN} broken reports: every fix does what its title says`, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(brokenReports, (broken) => {
      const before = caseOf(broken);
      for (const offered of before.offered) {
        seen.add(offered.finding.code);
        const { report } = broken;
        const now = changeReport(report, changesOf(report, offered.fix, { report }));
        const faults = faultsOf(before, offered, now);
        if (faults.length > 0) throw new Error(JSON.stringify([faults, offered]));
      }
    }),
    { numRuns: BROKEN, seed: SEED },
  );
  // the reports are broken in all the ways that a fix mends
  expect([...seen].sort()).toEqual(WITH_FIXES);
});

const WITH_FIXES = [
  ...["S-CITE", "S-HALFWIDTH", "S-INDEX-LEVEL", "S-LEFTOVER", "S-PERIOD", "S-RELATIVE"],
  ...["S-SIXTH-FEE", "S-TYPO", "S-UNIT-WORD", "S-YEAR", "T2-FEE-UNIT", "T2-RULE-POWER"],
  ...["T2O-DELTA-YOY", "T2O-PROC-UNIT", "T3-BALANCE", "T3-BLANK", "T3-CARRY-YOY", "T3-COLSUM"],
  ...["T3-DETAIL-NOTOTAL", "T3-ROWSUM", "T4-SUM"],
];

test(`of ${TEXTS} texts: a number that is mended by a click changes, and then agrees`, () => {
  let clicks = 0;
  const told = fc.tuple(soundReports, changedNumbers).map(([report, slip]) => slip(report));
  fc.assert(
    fc.property(told, (report) => {
      for (const paragraph of livingParagraphs(contextOf(report, { stage: "draft" }))) {
        for (const { state, span, mends } of paragraph.numbers) {
          for (const mend of mends) {
            clicks += 1;
            const now = changeReport(report, mendChanges(report, [{ paragraph, mend }]));
            const after = livingParagraphs(contextOf(now, { stage: "draft" })).find(
              ({ part, index }) => part === paragraph.part && index === paragraph.index,
            );
            const number = after?.numbers.find((it) => it.span.start === span.start);
            expect([paragraph.text, mend, after?.text === paragraph.text, number?.state]).toEqual([
              paragraph.text,
              mend,
              false,
              mend.kind === "bind" ? "bound" : mend.kind === "take" ? "agrees" : state,
            ]);
          }
        }
      }
    }),
    { numRuns: TEXTS, seed: SEED },
  );
  expect(clicks).toBeGreaterThan(5 * TEXTS);
});

/** Opens the report, clicks the fix, and says what came of it. */
async function clicked(
  host: FileHost | MemoryHost,
  { lastYear }: BrokenReport,
  fix: Fix,
): Promise<AnnualReport> {
  const session = new PaneSession(host);
  await session.open();
  if (lastYear) session.setLastYear({ name: "上年.json", report: lastYear, account: [] });
  expect([fix.title, await session.applyFix(fix)]).toEqual([fix.title, true]);
  expect(session.getSnapshot().message?.text).toBe(`已完成：${fix.title}。`);
  await session.reread();
  const { reading } = session.getSnapshot();
  if (reading?.kind !== "report") throw new Error("The report is lost.");
  return reading.report;
}

/** As a workbook keeps it: every total that is its sum as a formula. */
function inWorkbook(report: AnnualReport): { bytes: Uint8Array; kept: AnnualReport } {
  const bytes = filled(report);
  const book = readBook(open(bytes));
  if (!book) throw new Error("The workbook has no report.");
  return { bytes, kept: bookReport(book) };
}

test("of 12 workbooks: the page writes the same into the file, and a sum as its formula", async () => {
  const seen = fc.sample(brokenReports, { numRuns: 12, seed: SEED });
  for (const { report: written, lastYear } of seen) {
    const { bytes, kept } = inWorkbook(written);
    const before = caseOf({ report: kept, ...(lastYear && { lastYear }) });
    for (const offered of before.offered) {
      const { fix } = offered;
      const document = { report: kept, fileName: "年报.xlsx", workbook: bytes, account: [] };
      const host = new FileHost(document);
      const now = await clicked(host, before, fix);
      expect([fix.title, faultsOf(before, offered, now)]).toEqual([fix.title, []]);

      const edition = editionOf(kept.edition);
      const saved = open(saveBook(host.getSnapshot().document, template(edition), nodePlatform));
      const again = readBook(saved);
      expect(again && bookReport(again)).toEqual(withoutSource(now));
      for (const [id, value] of "set" in fix ? Object.entries(fix.set) : []) {
        const formula = cellAt(saved, edition, id)?.formula ?? null;
        expect([id, formula !== null]).toEqual([id, value === "sum"]);
      }
    }
  }
});

test("of 12 open workbooks: the pane makes the same of the cells", async () => {
  for (const { report: written, lastYear } of fc.sample(brokenReports, {
    numRuns: 12,
    seed: SEED + 1,
  })) {
    const { kept } = inWorkbook(written);
    const before = caseOf({ report: kept, ...(lastYear && { lastYear }) });
    for (const offered of before.offered) {
      const now = await clicked(new MemoryHost(written), before, offered.fix);
      expect([offered.fix.title, faultsOf(before, offered, now)]).toEqual([offered.fix.title, []]);
    }
  }
});
