/** 变化说明: what it says of a real pair of years, and that it is one page however much there is to say. */
import { changeNote } from "../../../src/document/change-note/change-note.ts";
import { promisesIn } from "../../../src/document/change-note/promises.ts";
import { writePaper } from "../../../src/document/paper/write-paper.ts";
import { editions } from "../../../src/form/editions.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { contextOf } from "../../../src/rules/context.ts";
import { exampleReport } from "../../support/examples.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { wordText } from "../../support/word-text.ts";

const PART_FIVE = [
  "存在的主要问题：一是解读形式单一；二是乡镇档案移交滞后。",
  "下一步，一是增加图解、视频解读，每件主要文件都有解读；二是按月移交档案，年底前补齐。",
];

const last: AnnualReport = {
  ...exampleReport("pt-2024"),
  narrative: { ...exampleReport("pt-2024").narrative, problemsAndImprovements: PART_FIVE },
};
const now: AnnualReport = {
  ...exampleReport("pt-2025"),
  narrative: {
    ...exampleReport("pt-2025").narrative,
    problemsAndImprovements: ["问题有三。下一步，我们将加强培训。抓紧清理文件。"],
  },
};

function noteOf(report: AnnualReport, before: AnnualReport) {
  const context = contextOf(report, { stage: "finished", lastYear: before });
  const { lastYear } = context;
  if (!lastYear) throw new Error("Nothing is known of last year.");
  return changeNote({ ...context, lastYear });
}

test("figures, how far they moved, documents in force, what was lost, and what is promised", () => {
  const { blocks } = noteOf(now, last);
  const rows = blocks.flatMap((it) => (it.kind === "table" ? it.rows : []));
  const row = (name: string) =>
    rows.find(([first]) => first?.text === name)?.map(({ text }) => text);
  const [received, before] = ["requests.newThisYear.total"].flatMap((id) => [
    Number(now.figures[id]),
    Number(last.figures[id]),
  ]);
  expect(row("新收申请")?.slice(1, 3)).toEqual([String(before), String(received)]);
  expect(row("新收申请")?.[3]).toMatch(/^[增减]\d+$/u);
  const lines = blocks.flatMap((it) => (it.kind === "note" ? [it.text] : []));
  expect(lines.find((it) => it.startsWith("行政规范性文件"))).toContain("现行有效546件");
  expect(lines.find((it) => it.startsWith("行政复议36件"))).toContain("其中结果纠正3件");
  expect(lines).toContain("上年：1.增加图解、视频解读，每件主要文件都有解读。");
  expect(lines).toContain("今年：2.抓紧清理文件。");
});

test("where the editions count otherwise, or nothing is filled, a dash stands and no share is reckoned", () => {
  const old = { ...exampleReport("001"), organ: now.organ, year: 2024 };
  const rows = noteOf(now, old).blocks.flatMap((it) => (it.kind === "table" ? it.rows : []));
  const inForce = rows.find(([first]) => first?.text === "现行有效行政规范性文件");
  expect(inForce?.map(({ text }) => text).slice(1)).toEqual(["—", "546", "—", "—"]);
});

test("promises are the items of the list behind 下一步, without one its sentences, none without it", () => {
  expect(promisesIn(PART_FIVE)).toEqual([
    "增加图解、视频解读，每件主要文件都有解读",
    "按月移交档案，年底前补齐",
  ]);
  expect(promisesIn(["存在差距。"])).toEqual([]);
  expect(promisesIn([`下一步，一是${"很".repeat(80)}。`])[0]).toMatch(/^很{38}……$/u);
});

test("Word takes it, and it says no more than one page holds", () => {
  const paper = noteOf(now, last);
  const bytes = writePaper(paper);
  expect(openXmlErrors(bytes, "变化说明.docx")).toEqual([]);
  expect(wordText(bytes)).toContain("政府信息公开年报变化说明");
});

test("the newest edition has every figure of the note", () => {
  const [newest] = editions.slice(-1);
  const figures = Object.fromEntries((newest?.cells ?? []).map(({ id }) => [id, 1]));
  const report: AnnualReport = { ...now, figures };
  const { blocks } = noteOf(report, { ...report, year: 2024 });
  const rows = blocks.flatMap((it) => (it.kind === "table" ? it.rows : []));
  const numbers = rows
    .slice(1)
    .flatMap(([, last, third]) => (last && third ? [last.text, third.text] : []));
  expect(numbers).toHaveLength(38);
  expect(numbers.filter((text) => !/^\d+$/u.test(text))).toEqual([]);
});
