/** Reports that the tests of the document print. */
import { readdirSync, readFileSync } from "node:fs";
import { type EditionId, editionOf } from "../../src/form/editions.ts";
import type { RawFigure } from "../../src/figures/figure.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import { parseAnnualReport } from "../../src/report/json.ts";

const FOLDER = "examples/2021";

export const exampleNames = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

export function example(name: string): AnnualReport {
  return parseAnnualReport(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
}

/** A narrative with a heading of its own line, run-in headings, quotation marks and a marked-up text. */
export const narrative: Narrative = {
  opening: [
    "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国务院办公厅有关通知要求，编制本报告。",
    "本报告统计期限自2025年1月1日起至2025年12月31日止，由总体情况等六个部分组成。",
  ],
  overview: [
    "2025年，实验区坚持“以公开为常态、不公开为例外”，扎实推进政府信息公开。",
    "（一）主动公开",
    "制发行政规范性文件58件，废止45件，现行有效546件，均在门户网站集中公开。",
    "1.突出重点领域。公开财政预决算、政府采购、招标投标等信息3218条。",
    "（二）依申请公开。新收政府信息公开申请154件（自然人151件、法人或其他组织3件），均已依法答复。",
    "（三）政府信息管理。落实信息公开属性源头认定，行政规范性文件清理结果动态更新。",
    "（四）政府信息公开平台建设。设置政策文件、公报等专区，完成无障碍改造。",
    "（五）监督保障。开展业务培训6场次、420人次，社会评议结果为“满意”。",
  ],
  problemsAndImprovements: [
    "（一）存在的主要问题",
    "一是政策解读形式还不够丰富；二是部分单位答复文书不够规范。",
    "（二）改进情况",
    "一是运用图解、短视频等方式，让群众看得懂、用得上。二是统一答复文书模板，建立疑难申请会商机制。",
  ],
  otherMatters: ["2025年未发出收费通知，未收取信息处理费。"],
};

export const ptReport: AnnualReport = { ...example("pt-2025"), narrative, signed: "2026-01-20" };

/** A report of the edition whose every cell holds what `figure` makes of its position. */
export function filled(edition: EditionId, figure: (index: number) => RawFigure): AnnualReport {
  return {
    schema: "ogi-annual-report/1",
    edition,
    year: edition === "2019" ? 2020 : 2025,
    organ: { name: "某某市统计局", kind: "department" },
    signed: edition === "2019" ? "2021-01-06" : "2026-01-06",
    figures: Object.fromEntries(
      editionOf(edition).cells.map(({ id, index }) => [id, figure(index)]),
    ),
    narrative: { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] },
    explanations: [],
  };
}

export const report2019: AnnualReport = {
  ...filled("2019", (index) => (index % 7 === 0 ? index : 0)),
  narrative: {
    opening: ["本报告统计期限自2020年1月1日起至2020年12月31日止。"],
    overview: ["（一）主动公开。2020年通过门户网站公开政府信息1206条。"],
    problemsAndImprovements: ["存在公开内容不够全面的问题，将加强业务培训，不断提高公开质量。"],
    otherMatters: ["无。"],
  },
};
