/**
 * Whatever an organ is called and whatever its paragraphs look like: what we write is read back as it was written,
 * or the import says what it could not tell. Nothing moves to another part, nothing vanishes without a word.
 */
import fc from "fast-check";
import { compareCopies, isEqual } from "../../src/compare/compare-copies.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { printable } from "../../src/document/printable.ts";
import { variants, type Variant } from "../../src/document/variant.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { writeText } from "../../src/document/write-text.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf, editions } from "../../src/form/editions.ts";
import { narrativeParts, parts } from "../../src/form/parts.ts";
import { printDate } from "../../src/text/dates.ts";
import { organKindOf } from "../../src/report/organ-kind.ts";
import { withoutBlanks } from "../../src/text/blanks.ts";
import { seen } from "../../src/text/unseen.ts";
import type { Imported } from "../../src/import/imported.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { narrativeOf, paragraphsAt } from "../../src/report/paragraphs.ts";
import { anyText } from "../support/any-text.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { importAny } from "../support/import.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";

/** Each writes and reads three or four documents. */
const RUNS = runsOf(100);

const editionIds = editions.map(({ id }) => id);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Written {
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** The report in the documents of a variant. */
function documents(report: AnnualReport, variant: Variant): Written[] {
  const tree = composeVariant(report, [], variant);
  return [
    { format: "txt", bytes: utf8(writeText(tree)) },
    { format: "html", bytes: utf8(writeHtml(tree)) },
    { format: "docx", bytes: writeDocx(tree) },
    ...(variant === "web" ? [{ format: "fragment", bytes: utf8(writeFragment(tree)) }] : []),
  ];
}

const read = ({ format, bytes }: Written): Promise<Imported> =>
  importAny(bytes, { fileName: `年报.${format === "fragment" ? "html" : format}` });

const han = fc
  .array(fc.constantFrom(...Array.from("某统计教育发展改革信访税务年月日报告信息公开")), {
    minLength: 1,
    maxLength: 24,
  })
  .map((characters) => characters.join(""));
const ending = fc.constantFrom(
  ..."局 厅 委员会 办公室 人民政府 街道办事处 中心 支队 管理委员会".split(" "),
);
const bracketed = fc
  .tuple(
    fc.constantFrom("（）", "()", "〔〕", "《》", "“”"),
    fc.oneof(fc.constant("筹"), han),
    fc.boolean(),
  )
  .map(([[open = "", close = ""], inside, blank]) => `${blank ? " " : ""}${open}${inside}${close}`);
const between = fc.constantFrom(
  "",
  "",
  "、",
  "·",
  " ",
  "12345",
  "2024年",
  "A",
  "2024年度报告",
  "信息公开",
);
const name = fc
  .tuple(han, between, han, ending, fc.option(bracketed, { nil: "" }))
  .map((pieces) => pieces.join(""));

const organs = fc.oneof(
  { weight: 4, arbitrary: name },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "某局（某办公室）",
      "某局(某办公室)",
      `${"某".repeat(59)}局`,
      "某市大数据局（筹）",
      "某市 统计局",
      "某市2024年政府信息公开工作年度报告编制办公室",
      "某",
      "A局",
      "国家税务总局某某市某某经济技术开发区税务局（国家税务总局某某市某某高新区税务局）",
    ),
  },
);

const SIGNED = "2026-01-16";

/** How a last part may end, so that its end looks like a signature. */
const endings: readonly ((organ: string) => readonly string[])[] = [
  () => ["无。"],
  () => ["无"],
  () => [],
  () => ["无。", "某统计局"],
  () => ["无。", printDate(SIGNED)],
  () => ["特此报告"],
  (organ) => [`本报告由${organ}负责解释，电话见${organ}网站。`],
  (organ) => [organ],
  (organ) => ["无。", organ, "2026年1月20日"],
  (organ) => [`${organ}2026年1月20日`],
];

/** What a finished report shows, and what it may not tell: blanks that a page sets as one, or a line end drops. */
/** What a file shows; characters that nobody sees, and radicals for characters, are put right where it is read. */
const shown = (texts: readonly string[]): string[] =>
  texts.map((text) => withoutBlanks(seen(printable(text))));

describe("the organ, its date and the last paragraphs", () => {
  const cases = fc.record({
    organ: organs,
    signed: fc.option(fc.constant(SIGNED), { nil: undefined }),
    ending: fc.constantFrom(...endings),
    edition: fc.constantFrom(...editionIds),
    variant: fc.constantFrom(...variants),
  });

  test("come back from every document", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ organ, signed, ending, edition, variant }) => {
        const sound = reportOf(editionOf(edition));
        const otherMatters = [...ending(organ)];
        const report: AnnualReport = {
          ...sound,
          organ: { name: organ.trim(), kind: organKindOf(organ) },
          ...(signed !== undefined && { signed }),
          narrative: { ...sound.narrative, otherMatters },
        };
        for (const written of documents(report, variant)) {
          const { report: again, account } = await read(written);
          const { format } = written;
          // what is not signed shows no blanks of a name that its title does not show
          const name = variant === "web" ? withoutBlanks : (text: string): string => text.trim();
          expect([format, name(again.organ.name)]).toEqual([format, name(organ)]);
          const doubted = account.find((line) => line.includes("按落款读取")) ?? "";
          if (doubted === "") {
            expect([format, again.narrative]).toEqual([format, report.narrative]);
            expect([format, again.signed]).toEqual([
              format,
              variant === "web" ? undefined : signed,
            ]);
            expect(isEqual(compareCopies([report, again].map(copyOf)))).toBe(true);
            continue;
          }
          // only a paper without a signature leaves room for doubt, and only at its end
          expect(variant).toBe("web");
          const kept = again.narrative.otherMatters;
          expect(otherMatters.slice(0, kept.length)).toEqual(kept);
          for (const text of otherMatters.slice(kept.length)) {
            expect(withoutBlanks(doubted.replace(/[“”、]/gu, ""))).toContain(
              withoutBlanks(text.replace(/[“”、]/gu, "")),
            );
          }
        }
        for (const written of [
          { format: "xlsx", bytes: filled(report) },
          { format: "json", bytes: utf8(formatAnnualReport(report)) },
        ]) {
          expect((await read(written)).report).toEqual(report);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 240_000);
});

function copyOf(report: AnnualReport): { narrative: Narrative; report: AnnualReport } {
  return { narrative: report.narrative, report };
}

const lookingLike = fc.constantFrom(
  ...parts.map(({ heading }) => heading),
  ...parts.map(({ name }) => name),
  "一、总体情况：2025年工作平稳。",
  "六、其他需要报告的事项：无。",
  "一、主动公开。",
  "（一）主动公开",
  "2.依申请公开",
  "第一部分 总体情况",
  "2026年1月20日",
  "某某市统计局",
  "某某市统计局2025年政府信息公开工作年度报告",
  "2025年政府信息公开工作年度报告",
  "表1 主动公开情况",
  "规章 0 0 12",
  "规章",
  "行政许可",
  "自然人",
  "总计",
  "0",
  "12",
  "1 2 3 4 5 6",
  "| 规章 | 0 | 0 | 0 |",
  "| --- | --- |",
  "规章|0|0|0",
  "二十条\t规章\t0\t0",
  "注：数据截至12月31日。",
  "附件：数据表",
  "来源：某某市政府网",
  "发布时间：2026-01-20",
  "打印 关闭",
  "— 1 —",
  "首页>政府信息公开",
  "草稿（2处未改正）",
  "数据核对单",
  "=1+1",
  "+1",
  "@SUM(A1)",
  "'引号",
  "“引号”『』",
  "**粗体** # 标题 - 列表 1. 项 `代码` [链接](http://a.cn)",
  "<b>&amp;</b> &lt;br&gt; &#160; &nbsp;",
  "<script>alert(1)</script>",
  "<!-- 注释 -->",
  "]]>",
  "a  b　c\u00a0d",
  "前\u2028后",
  "\u200b零宽",
  "[bookmark:_Toc1]书签",
  "_x000D_",
  "{没有这个名字}",
  "／",
  "无",
  "1",
  "（1）",
  "①②③",
  "——",
  "…",
  "😀",
);

const paragraph = fc
  .oneof(
    { weight: 5, arbitrary: lookingLike },
    { weight: 2, arbitrary: fc.tuple(lookingLike, lookingLike).map((two) => two.join("")) },
    { weight: 1, arbitrary: anyText({ minLength: 1, maxLength: 40 }) },
    { weight: 1, arbitrary: han },
  )
  .map((text) => text.trim())
  .filter((text) => !/[\r\n]/u.test(text) && printable(text).trim() !== "");

const narratives = fc
  .tuple(...narrativeParts.map(() => fc.array(paragraph, { maxLength: 4 })))
  .map((texts) => narrativeOf((part) => texts[narrativeParts.indexOf(part)] ?? []));

const OPENS_WITH_ITS_NAME: Narrative = {
  opening: ["某某市统计局"],
  overview: [],
  problemsAndImprovements: [],
  otherMatters: [],
};

describe("paragraphs that look like something else", () => {
  test("come back in their part, or the import says that they did not", async () => {
    await fc.assert(
      fc.asyncProperty(
        narratives,
        fc.constantFrom(...variants),
        fc.constantFrom(...editionIds),
        async (narrative, variant, edition) => {
          const report = { ...reportOf(editionOf(edition)), signed: SIGNED, narrative };
          for (const written of documents(report, variant)) {
            const { report: again, account } = await read(written);
            const said = withoutBlanks([...(again.source?.dropped ?? []), ...account].join("\n"));
            // what converters leave in a text is taken out of one, and said
            const clean = (text: string): string =>
              ["txt", "fragment"].includes(written.format)
                ? text.replace(/\[bookmark:[^\][]*\]/gu, (code) =>
                    said.includes(code) ? "" : code,
                  )
                : text;
            for (const part of narrativeParts) {
              const wanted = shown(paragraphsAt(narrative, part).map(clean)).filter(
                (text) => text !== "",
              );
              const found = shown(paragraphsAt(again.narrative, part));
              const missing = missingFrom(wanted, found);
              expect([written.format, part, found]).toEqual([
                written.format,
                part,
                wanted.filter((_, i) => !missing.includes(i)),
              ]);
              // the styles of Word and the elements of our page leave no doubt
              if (written.format === "docx" || written.format === "html") {
                const doubted = account.some((line) => line.includes("按落款读取"));
                if (!doubted)
                  expect([written.format, part, missing]).toEqual([written.format, part, []]);
              }
              for (const i of missing) expect(said).toContain(wanted[i]);
            }
            expect([written.format, again.figures]).toEqual([written.format, report.figures]);
          }
        },
      ),
      { numRuns: 2 * RUNS, seed: SEED, examples: [[OPENS_WITH_ITS_NAME, "submit", "2019"]] },
    );
  }, 240_000);

  test("an opening that begins like the first part is no part", async () => {
    const narrative = {
      opening: ["一、总体情况"],
      overview: ["总计", "一、总体情况"],
      problemsAndImprovements: ["六、其他需要报告的事项"],
      otherMatters: ["数据核对单"],
    };
    const report = { ...reportOf(edition2021), narrative };
    for (const written of documents(report, "submit")) {
      const { report: again } = await read(written);
      expect([written.format, again.narrative]).toEqual([written.format, narrative]);
      expect(again.source?.dropped).toEqual([]);
    }
  });

  test("are in a workbook and in JSON what they were", async () => {
    await fc.assert(
      fc.asyncProperty(narratives, fc.constantFrom(...editionIds), async (narrative, edition) => {
        const report = { ...reportOf(editionOf(edition)), narrative };
        for (const written of [
          { format: "xlsx", bytes: filled(report) },
          { format: "json", bytes: utf8(formatAnnualReport(report)) },
        ]) {
          expect([written.format, (await read(written)).report]).toEqual([written.format, report]);
        }
      }),
      { numRuns: runsOf(150), seed: SEED },
    );
  }, 120_000);
});

/** Which of the texts that were written are not among those found, which stand in the same order. */
function missingFrom(written: readonly string[], found: readonly string[]): number[] {
  const missing: number[] = [];
  let next = 0;
  for (const [i, text] of written.entries()) {
    if (found[next] === text) next += 1;
    else missing.push(i);
  }
  return missing;
}
