/** Everything that a clerk can click which writes, and what a colleague may do to the very same place. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { explanationKey, lastYearKey, lineKey } from "../../../src/layout/keys.ts";
import { missingSentences } from "../../../src/narrative/fill-sentences.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { contextOf } from "../../../src/rules/context.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { livingParagraphs } from "../../../src/rules/stated/living-numbers.ts";
import type { PaneSession } from "../../../src/taskpane/session/session.ts";
import { insertionChanges, mendChanges } from "../../../src/taskpane/text/text-changes.ts";
import { TOLD } from "../../support/living-report.ts";
import { placeOf } from "../../support/workbooks.ts";
import {
  BLANK,
  CARRIED_IN,
  CARRIED_OUT,
  EXPLAINED,
  HALF_WIDTH,
  IN_FORCE,
  OTHER_BLANK,
  paragraphPlace,
  RULES,
  TOTAL,
  typeFigure,
  writeExplanation,
  writeParagraph,
  type StandIn,
} from "./shared-workbook.ts";

export interface ClerkAction {
  readonly name: string;
  readonly act: (session: PaneSession) => Promise<boolean>;
  /** Whether what it writes is there. */
  readonly isDone: (report: AnnualReport) => boolean;
  /** The colleague changes the same place; nothing where nobody can. */
  readonly collide: (excel: StandIn) => void;
  readonly collided: (report: AnnualReport) => boolean;
}

const MENDED = TOLD.replace("9件，上", "8件，上");
const FULL_WIDTH = HALF_WIDTH.replaceAll(",", "，");
const WRITTEN = "台账已核对。";
const THEIRS = "同事写的另一个原因。";

export const clerkActions: readonly ClerkAction[] = [
  {
    name: "an explanation in a free row",
    act: (session) => session.explain(findingOf(session, "T2-VALID-MIN"), WRITTEN),
    isDone: (report) => hasExplanation(report, IN_FORCE, WRITTEN),
    collide: (excel) => {
      writeExplanation(excel, { code: "T2-VALID-MIN", at: IN_FORCE, text: THEIRS });
    },
    collided: (report) => hasExplanation(report, IN_FORCE, THEIRS),
  },
  {
    name: "an explanation beside its line",
    act: (session) => session.explain(findingOf(session, "T3-CARRY-YOY"), WRITTEN),
    isDone: (report) => hasExplanation(report, CARRIED_IN, WRITTEN),
    collide: (excel) => {
      const line = lineKey({ code: "T3-CARRY-YOY", at: { id: CARRIED_IN } }, "text");
      excel.coauthorTypes(...placeOf(edition2021, line), THEIRS);
    },
    collided: (report) => hasExplanation(report, CARRIED_IN, THEIRS),
  },
  {
    name: "an explanation removed",
    act: (session) => session.removeExplanation(explained),
    isDone: (report) => !hasExplanation(report, "overview", EXPLAINED.text),
    collide: (excel) => {
      excel.coauthorTypes(...placeOf(edition2021, explanationKey(1, "text")), THEIRS);
    },
    collided: ({ explanations }) => explanations.some(({ text }) => text === THEIRS),
  },
  {
    name: "a sentence inserted",
    act: (session) => {
      const [sentence] = missingSentences(seenIn(session));
      if (!sentence) throw new Error("No sentence is missing.");
      return session.rewrite({ does: "插入", done: "已插入。" }, (now) =>
        insertionChanges(now, sentence),
      );
    },
    isDone: ({ narrative }) =>
      narrative.overview.some((it) => it.includes("制发行政规范性文件5件")),
    collide: () => undefined,
    collided: () => true,
  },
  {
    name: "a number mended",
    act: (session) => {
      const told = livingParagraphs(contextOf(seenIn(session), { stage: "draft" })).find(
        ({ text }) => text === TOLD,
      );
      const [mend] = told?.numbers[0]?.mends ?? [];
      if (!told || !mend) throw new Error("There is nothing to mend.");
      return session.rewrite({ does: "改", done: "已改。" }, (now) =>
        mendChanges(now, [{ paragraph: told, mend }]),
      );
    },
    isDone: ({ narrative }) => narrative.overview.includes(MENDED),
    collide: (excel) => {
      rewriteParagraph(excel, "overview", [TOLD, MENDED]);
    },
    collided: ({ narrative }) => narrative.overview.includes(THEIRS),
  },
  {
    name: "a text fix",
    act: (session) => session.applyFix(fixOf(session, "problemsAndImprovements")),
    isDone: ({ narrative }) => narrative.problemsAndImprovements.includes(FULL_WIDTH),
    collide: (excel) => {
      rewriteParagraph(excel, "problemsAndImprovements", [HALF_WIDTH, FULL_WIDTH]);
    },
    collided: ({ narrative }) => narrative.problemsAndImprovements.includes(THEIRS),
  },
  {
    name: "a fix of a figure",
    act: (session) => session.applyFix(fixOf(session, RULES)),
    isDone: ({ figures }) => figures[RULES] === 0,
    collide: (excel) => {
      typeFigure(excel, RULES, 44);
    },
    collided: ({ figures }) => figures[RULES] === 44,
  },
  {
    name: "a total that gets its sum back",
    act: (session) => session.applyFix(fixOf(session, TOTAL)),
    isDone: ({ figures }) => figures[TOTAL] !== 9,
    // protected as it is, nobody types there
    collide: () => undefined,
    collided: () => true,
  },
  {
    name: "其余空格填0",
    act: (session) => session.fillBlanks(),
    isDone: ({ figures }) => figures[OTHER_BLANK] === 0,
    collide: (excel) => {
      typeFigure(excel, BLANK, 44);
    },
    collided: ({ figures }) => figures[BLANK] === 44,
  },
  {
    name: "上年数据 taken over",
    act: (session) =>
      session.takeOver(
        { does: "写入上年数据", done: "已写入上年数据。" },
        {
          lastYear: { [CARRIED_OUT]: 6, "disputes.reconsideration.pending": 3 },
        },
      ),
    isDone: ({ lastYear }) => lastYear?.["disputes.reconsideration.pending"] === 3,
    collide: (excel) => {
      typeFigure(excel, lastYearKey(CARRIED_OUT), 44);
    },
    collided: ({ lastYear }) => lastYear?.[CARRIED_OUT] === 44,
  },
];

/** Another person's explanation of what no rule of ours says. */
const explained = {
  ...{ code: EXPLAINED.code, severity: "warning", at: EXPLAINED.at, cells: [] },
  ...{ expected: null, found: null, message: "", basis: "", explained: true },
} as unknown as Finding;

function seenIn(session: PaneSession): AnnualReport {
  const { reading } = session.getSnapshot();
  if (reading?.kind !== "report") throw new Error("No report was read.");
  return reading.report;
}

function findingOf(session: PaneSession, code: string): Finding {
  const found = session.getSnapshot().findings.find((it) => it.code === code);
  if (!found) throw new Error(`No finding ${code}.`);
  return found;
}

function fixOf(session: PaneSession, at: string) {
  const [fix] = session
    .getSnapshot()
    .findings.flatMap((it) => (it.at === at ? (it.fixes ?? []) : []));
  if (!fix) throw new Error(`Nothing at ${at} can be mended.`);
  return fix;
}

function hasExplanation({ explanations }: AnnualReport, at: string, text: string): boolean {
  return explanations.some((it) => it.at === at && it.text === text);
}

/** The paragraph as it was, or as the clerk has written it already. */
function rewriteParagraph(
  excel: StandIn,
  part: "overview" | "problemsAndImprovements",
  texts: readonly string[],
): void {
  const found = texts.find((text) => paragraphPlace(excel, part, text));
  writeParagraph(excel, part, [found ?? "", THEIRS]);
}
