/** A workbook in which a clerk has something to do everywhere, open in the stand-in Excel, and a colleague in it. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { NarrativePart } from "../../../src/form/parts.ts";
import { ExcelHost } from "../../../src/hosts/excel/excel-host.ts";
import { explanationKey, paragraphKey } from "../../../src/layout/keys.ts";
import { PARAGRAPH_ROWS } from "../../../src/layout/paragraph-rows.ts";
import { planWorkbook } from "../../../src/layout/plan-workbook.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { PaneSession } from "../../../src/taskpane/session/session.ts";
import { COLUMNS } from "../../../src/workbook/cell-address.ts";
import { startExcel, type RunningExcel } from "../../excel/host/index.ts";
import { livingReport } from "../../support/living-report.ts";
import { filled, placeOf } from "../../support/workbooks.ts";

export type StandIn = RunningExcel["host"];

export const ISSUED = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";
export const IN_FORCE = "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce";
export const RULES = "proactiveDisclosure.item1.rules.inForce";
export const BLANK = "disputes.reconsideration.upheld";
export const OTHER_BLANK = "disputes.reconsideration.corrected";
export const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
export const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
export const TOTAL = "requests.carriedFromLastYear.total";

/** Its commas are half of what they should be. */
export const HALF_WIDTH = "（三）下一步,加强培训,改进服务。";

export const EXPLAINED = {
  code: "S-LEVEL-OF-TEST",
  at: "overview",
  text: "从前写的说明。",
  figures: { [ISSUED]: 5 },
};

/** Findings to explain, figures and words to mend, blanks to fill, a sentence to insert. */
export const report: AnnualReport = {
  ...livingReport,
  figures: {
    ...livingReport.figures,
    [ISSUED]: 5,
    [RULES]: 2,
    [BLANK]: null,
    [OTHER_BLANK]: null,
    [TOTAL]: 9,
  },
  lastYear: { [CARRIED_OUT]: 5 },
  explanations: [EXPLAINED],
  narrative: {
    ...livingReport.narrative,
    proactiveDisclosure: { before: ["表二前的说明。"], after: ["表二后的说明。"] },
    requests: { before: ["表三前的说明。"], after: ["表三后的说明。"] },
    disputes: { before: ["表四前的说明。"], after: ["表四后的说明。"] },
    problemsAndImprovements: [...livingReport.narrative.problemsAndImprovements, HALF_WIDTH],
  },
};

const workbook = filled(report);

export interface Desk {
  readonly excel: StandIn;
  readonly session: PaneSession;
}

const notAsked = (): Promise<never> => Promise.reject(new Error("No workbook is asked for."));

/** The pane over a workbook of its own, which follows every change. */
export async function openDesk(): Promise<Desk> {
  const { host: excel } = startExcel({ workbook });
  return sitDown(excel, new ExcelHost(notAsked));
}

/** One workbook, as it was at first for each pane, which hears of no change: what it has read is always old. */
export function deafDesks(): () => Promise<Desk> {
  const { host: excel } = startExcel({ workbook });
  const fresh = excel.book.sheets.map((sheet) => ({ sheet, cells: new Map(sheet.cells) }));
  return () => {
    for (const { sheet, cells } of fresh) {
      sheet.cells.clear();
      for (const [key, content] of cells) {
        excel.book.put(sheet, Math.floor(key / COLUMNS), key % COLUMNS, content);
      }
    }
    const host = new ExcelHost(notAsked);
    host.watch = () => Promise.resolve(() => Promise.resolve());
    return sitDown(excel, host);
  };
}

async function sitDown(excel: StandIn, host: ExcelHost): Promise<Desk> {
  const session = new PaneSession(host);
  await session.open();
  await session.checkAll();
  return { excel, session };
}

/** What the workbook holds, read by somebody who has never read it before. */
export async function reportIn({ excel }: Desk): Promise<AnnualReport> {
  await excel.settled();
  const reading = await new ExcelHost(notAsked).read();
  if (reading.kind !== "report") throw new Error(reading.says);
  return reading.report;
}

export function typeFigure(excel: StandIn, key: string, value: number | string): void {
  excel.coauthorTypes(...placeOf(edition2021, key), value);
}

/** The cell of a paragraph, or of the first blank row of a part. */
export function paragraphPlace(
  excel: StandIn,
  part: NarrativePart,
  text: string,
): readonly [sheet: string, address: string] | undefined {
  const planned = planWorkbook(edition2021).places;
  const keys = Array.from({ length: PARAGRAPH_ROWS }, (_, i) => paragraphKey(part, i + 1));
  const places = keys.filter((key) => planned.has(key)).map((key) => placeOf(edition2021, key));
  return places.find((place) => excel.value(...place) === text);
}

export function writeParagraph(
  excel: StandIn,
  part: NarrativePart,
  [before, text]: readonly [before: string, text: string],
): void {
  const place = paragraphPlace(excel, part, before);
  if (!place) throw new Error(`No paragraph “${before}” in ${part}.`);
  excel.coauthorTypes(...place, text);
}

/** Writes an explanation into the first free row. */
export function writeExplanation(
  excel: StandIn,
  columns: Readonly<Partial<Record<"code" | "text" | "at", string>>>,
): void {
  for (let row = 1; ; row += 1) {
    if (excel.value(...placeOf(edition2021, explanationKey(row, "text"))) !== "") continue;
    for (const [column, text] of Object.entries(columns)) {
      const key = explanationKey(row, column as keyof typeof columns);
      excel.coauthorTypes(...placeOf(edition2021, key), text);
    }
    return;
  }
}
