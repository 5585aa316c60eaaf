/** A fix of words hits the words that are meant, in the report as it is written, and no others. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Narrative } from "../../src/report/annual-report.ts";
import { soundNarrative } from "../support/reports.ts";
import { findingsOf, written } from "../support/rule-cases.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);

const replacedIn = (code: string, paragraphs: Partial<Narrative>): unknown =>
  findingsOf(code, written(edition2021, paragraphs)).map(({ fixes }) =>
    fixes?.map((fix) => "replace" in fix && fix.replace),
  );

const inOverview = (code: string, ...texts: readonly string[]): unknown =>
  replacedIn(code, { overview: [...sound.overview, ...texts] });

test("今年 is not replaced in 当今年轻人", () => {
  const text = "今年，发布通知15条。";
  expect(inOverview("S-RELATIVE", "引导当今年轻人参与。", text)).toEqual([
    [[text, "2022年，发布通知15条。"]],
  ]);
});

test("a level is not replaced where it counts items", () => {
  expect(
    inOverview("S-INDEX-LEVEL", "做法有：1、培训，2、完善制度。", "2、完善制度，加强培训。"),
  ).toEqual([[["2、完善制度，加强培训。", "2.完善制度，加强培训。"]]]);
});

test("the same clause is mended wherever it stands", () => {
  const text = "布署工作，今年公布5条。";
  expect(inOverview("S-TYPO", text, text)).toEqual([[["布署工作", "部署工作"]]]);
});

test("a placeholder in the clause stays a placeholder", () => {
  expect(inOverview("S-UNIT-WORD", "收到政府信息公开申请{新收申请}条，均已答复。")).toEqual([
    [
      [
        "收到政府信息公开申请{新收申请}条，均已答复。",
        "收到政府信息公开申请{新收申请}件，均已答复。",
      ],
    ],
  ]);
  expect(inOverview("S-HALFWIDTH", "新收{新收申请}件,办结{办结}件。")).toEqual([
    [["新收{新收申请}件,办结{办结}件。", "新收{新收申请}件，办结{办结}件。"]],
  ]);
});

test("of two document numbers the one that is wrong is mended, wherever the other holds it", () => {
  const text = "依据政办[2021]30号、国办公开办函[2021]30号编制本报告。";
  const opening = [...sound.opening.slice(0, 2), text, ...sound.opening.slice(2)];
  expect(replacedIn("S-CITE", { opening })).toEqual([
    [[text, text.replace("政办[2021]", "政办〔2021〕")]],
    [["国办公开办函[2021]30号", "国办公开办函〔2021〕30号"]],
  ]);
});
