/** Nouns that end as counts do want no number, and words that are written twice are found, whatever they are. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { check } from "../../../src/rules/check.ts";
import { reportOf } from "../../support/reports.ts";

/** The codes of what is found in part one. */
function codesIn(text: string): string[] {
  const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
  const report = reportOf(edition2021, figures);
  const written = { ...report, narrative: { ...report.narrative, overview: [text] } };
  return check(written, { stage: "finished" }).map(({ code }) => code);
}

test.each([
  "指导各单位及时受理线上的政府依申请公开件，提高时效性。",
  "规范依申请公开件办理流程。",
  "办好每一件依申请公开件。",
  "做好申请公开件、信访件的转办。",
  "对政府信息公开申请件，逐一答复。",
  "办理依申请公开答复件。",
  "及时办理公开件。",
  "政府信息公开申请答复件，一律审核。",
  "依申请公开件；主动公开件；不予公开件。",
  "受理件、办结件全部录入系统。",
  "群众来信件件有着落。",
])("no number is missing in “%s”", (text) => {
  expect(codesIn(text)).not.toContain("S-NUM-MISSING");
});

test.each([
  "收到政府信息公开申请件。",
  "主动公开信息条。",
  "受理申请件，办结件。",
  "发布政策解读篇。",
  "收到依申请公开件，答复件。",
  "办结率达%。",
])("a number is missing in “%s”", (text) => {
  expect(codesIn(text)).toContain("S-NUM-MISSING");
});

test.each([
  "存在的问题问题是力度不够。",
  "及时及时回应。",
  "进一步进一步完善制度。",
  "提高信息信息质量。",
  "网站网站建设。",
  "本机关本机关收到申请。",
  "2025年2025年，我局认真落实。",
  "推进政务公开政务公开工作。",
  "政策文件文件解读。",
  "收到收到申请。",
])("a word is twice in “%s”", (text) => {
  expect(codesIn(text)).toContain("S-TYPO");
});

test.each([
  "核对申请申请人身份证明。",
  "信息信息化水平。",
  "答复答复书送达。",
  "研究研究解决问题。",
  "逐步逐步推进。",
  "层层落实责任。",
  "工作工作日内答复。",
])("no word is twice in “%s”", (text) => {
  expect(codesIn(text)).not.toContain("S-TYPO");
});
