/** Texts without end: what is read and said of them grows as they do. `npm run bench:linear` measures the time. */
import { cases } from "../../bench/linear/cases.ts";
import { stages } from "../../bench/linear/stages.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { livingParagraphs } from "../../src/rules/stated/living-numbers.ts";
import { touchedSentences } from "../../src/rules/stated/touched-sentences.ts";
import { casesOf, runsOf } from "../support/long-matrix.ts";

const bare = emptyReport({
  edition: edition2021,
  year: 2025,
  zeros: true,
  organ: { name: "某某市统计局", kind: "department" },
});

/** Many times as much as any report has, and in a full run ten times that. */
const LONG = runsOf(200_000);

function long(words: string): string {
  return words.repeat(Math.ceil(LONG / words.length));
}

function withOverview(...overview: readonly string[]): AnnualReport {
  return { ...bare, narrative: { ...bare.narrative, overview: [...overview] } };
}

function findingsIn(report: AnnualReport, code: string): Finding[] {
  const lastYear = { ...report, year: 2024 };
  return check(report, { stage: "finished", lastYear }).filter((it) => it.code === code);
}

// each of these once took minutes, by the square of its length
describe(`a paragraph of ${LONG} characters is read to its end`, () => {
  test.each([
    ["numerals", "一二三四五六七八九十", "N-RECEIVED", 0],
    ["powers of ten", "十百千万", "N-RECEIVED", 0],
    ["zeros", "〇", "N-RECEIVED", 0],
    ["full-width digits", "１２３", "N-RECEIVED", 0],
    ["digits in groups", "1,100,", "N-RECEIVED", 0],
    ["titles that never end", "《", "S-PAIR", 1],
    ["brackets that never end", "收到（其中：1件，《", "S-PAIR", 1],
    ["numbers of requests", "收到政府信息公开申请5件，", "N-RECEIVED", 1],
    ["shares", "收到申请8件，不予公开1件，占12.5%，", "N-PERCENT", 0],
    ["fees", "收取信息处理费100元，", "T2-FEE-INFO", 1],
    ["totals", "网上申请9件、共计9件，", "N-RECEIVED", 0],
    ["both kinds of disputes", "复议1件，诉讼1件，均维持，", "S-PAIR", 0],
    ["parts of a whole", "其中自然人3件、", "N-BREAKDOWN", 0],
    ["times gone by", "今年", "S-RELATIVE", 1],
    ["places kept free", "某　　　　", "S-PLACEHOLDER", 0],
    ["half-written field codes", "[bookmark:", "S-LEFTOVER", 0],
  ])("%s", (_name, words, code, count) => {
    expect(findingsIn(withOverview(long(words)), code)).toHaveLength(count);
  });

  test("telephone numbers without a mark between them, each with the words around it", () => {
    const length = runsOf(20_000);
    const text = Array.from({ length }, (_, i) => `电话${13_800_000_000 + i}某`).join("");
    const found = findingsIn(withOverview(text), "S-PRIVACY");
    expect(found).toHaveLength(length);
    const isLost = ({ quote = "", found: number }: Finding): boolean =>
      !quote.includes(String(number)) || quote.length > 200;
    expect(found.filter(isLost)).toEqual([]);
  });

  test("brackets that close what was never opened, behind as many that open", () => {
    const text = `${"（".repeat(LONG / 2)}${"》".repeat(LONG / 2)}`;
    const [finding] = findingsIn(withOverview(text), "S-PAIR");
    expect(finding?.message).toContain(`${LONG}处`);
  });

  test("a number with many that lean on one long clause quotes only what stands near it", () => {
    const text = `申请${"龘".repeat(LONG / 2)}，${"8件".repeat(LONG / 4)}`;
    const quotes = check(withOverview(text), { stage: "finished" }).map(({ quote = "" }) => quote);
    expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThan(1000);
  });

  test("last year's problems, each looked for in this year's text", () => {
    const problems = `存在${long("公开意识，保障措施、")}等问题。`;
    const report = {
      ...withOverview(long("开展宣传教育，")),
      narrative: {
        ...bare.narrative,
        overview: [long("宣传")],
        problemsAndImprovements: [problems],
      },
    };
    expect(findingsIn(report, "S-PRIOR")).toHaveLength(0);
  });

  test("as many explanations as findings", () => {
    const length = runsOf(5000);
    const overview = Array.from({ length }, (_, i) => `收到政府信息公开申请${i + 1}件。`);
    const explanations = overview.map((text) => ({
      code: "N-RECEIVED",
      at: "opening",
      text,
      figures: {},
    }));
    const found = findingsIn({ ...withOverview(...overview), explanations }, "N-RECEIVED");
    expect(found).toHaveLength(length);
    expect(found.some(({ explained }) => explained)).toBe(false);
  });

  test("every number has its sentence, with a placeholder in each", () => {
    const count = LONG / 20;
    const text = "收到申请{新收申请}件，办结1件。".repeat(count);
    const paragraphs = livingParagraphs(contextOf(withOverview(text), { stage: "draft" }));
    expect(paragraphs[0]?.numbers).toHaveLength(2 * count);
    const changed = new Set<string>(edition2021.cells.map(({ id }) => id));
    const touched = touchedSentences(paragraphs, changed);
    expect(touched).toHaveLength(count);
    expect(touched.every(({ numbers }) => numbers.length === 2)).toBe(true);
  });
});

/** Of a text five times as long five times as much is said, and something more of what is said once. */
const [SHORTER, LONGER] = [1000, 5000];
const MOST_TIMES = 3 * (LONGER / SHORTER);

const followed = cases
  .filter(({ name, most }) => most === 1000 && !name.endsWith("many paragraphs"))
  .map(
    (it) => [it.name, it.report, stages.filter(({ depths }) => depths.includes(it.depth))] as const,
  );

test.each(casesOf(followed))(
  "%s: what is said grows no faster than the text",
  async (_name, report, all) => {
    for (const { prepare } of all) {
      const less = await sizeOf(prepare(report(SHORTER))());
      const more = await sizeOf(prepare(report(LONGER))());
      expect(more).toBeLessThan(MOST_TIMES * Math.max(less, SHORTER));
    }
  },
);

/** How much is said, in characters; cells are the form's own words. */
async function sizeOf(said: unknown): Promise<number> {
  const isOfForm = (key: string): boolean => key === "cells" || key === "cell";
  const text: unknown = JSON.stringify(await said, (key, value: unknown) =>
    isOfForm(key) ? undefined : value,
  );
  return typeof text === "string" ? text.length : 0;
}
