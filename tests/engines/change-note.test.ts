/** 变化说明 stands on one page, whatever it has to say: counted by LibreOffice. */
import { changeNote } from "../../src/document/change-note/change-note.ts";
import { writePaper } from "../../src/document/paper/write-paper.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { contextOf } from "../../src/rules/context.ts";
import { exampleReport } from "../support/examples.ts";
import { converted } from "../support/libreoffice.ts";

const ORGAN = "某某省某某市某某自治县某某区管理委员会办公室";

const ITEMS = Array.from("一二三四五六七八九")
  .map((number) => `${number}是加强制度建设和培训指导，完善全流程全链条的办理机制，件件有回音；`)
  .join("");

/** The longest numbers and texts that anybody may have. */
function fullest(name: string, figure: number): AnnualReport {
  const report = exampleReport(name);
  return {
    ...report,
    organ: { ...report.organ, name: ORGAN },
    figures: Object.fromEntries(Object.keys(report.figures).map((id) => [id, figure])),
    narrative: {
      ...report.narrative,
      problemsAndImprovements: ["存在解读形式单一的问题。", `下一步，${ITEMS}`],
    },
  };
}

test("one page of the real pair of years, and of the fullest", () => {
  const pairs = [
    [exampleReport("pt-2025"), exampleReport("pt-2024")],
    [fullest("pt-2025", 123_456_789), fullest("pt-2024", 9_876_543)],
  ] as const;
  const files = pairs.map(([report, last]) => {
    const context = contextOf(report, { stage: "finished", lastYear: last });
    if (!context.lastYear) throw new Error("Nothing is known of last year.");
    return writePaper(changeNote({ ...context, lastYear: context.lastYear }));
  });
  const pages = converted(files, { from: "docx", to: "pdf" }).map(
    (pdf) =>
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page[^s]/gu)?.length,
  );
  expect(pages).toEqual([1, 1]);
}, 120_000);
