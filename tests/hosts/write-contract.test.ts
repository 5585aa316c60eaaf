/** What every host promises of a change: worked out on what is there, nothing else touched, and taken back with care. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import type { WorkbookHost } from "../../src/hosts/workbook-host.ts";
import type { ReportChanges } from "../../src/book/report-changes.ts";
import type { AnnualReport, Explanation, Narrative } from "../../src/report/annual-report.ts";
import { startExcel } from "../excel/host/index.ts";
import { changed } from "../support/changed.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";
import { MemoryHost } from "../taskpane/memory-host.ts";

const PERSON = "requests.newThisYear.naturalPerson";
const COMPANY = "requests.newThisYear.commercialEnterprise";
const TOTAL = "requests.newThisYear.total";
const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";

const oldReason = reason("S-NAME", "organ", "简称。");
const sample = reportOf(edition2021, { [TOTAL]: 9 }, { explanations: [oldReason] });

const hosts: readonly (readonly [name: string, open: () => WorkbookHost])[] = [
  [
    "Excel",
    () => {
      startExcel({ workbook: filled(sample) });
      return new ExcelHost(() => Promise.reject(new Error("Not asked for.")));
    },
  ],
  ["a page", () => new FileHost({ report: sample, fileName: null, account: [] })],
  ["the memory of tests", () => new MemoryHost(sample)],
];

function reason(code: string, at: string, text: string): Explanation {
  return { code, at, text, figures: {} };
}

async function reportIn(host: WorkbookHost): Promise<AnnualReport> {
  const reading = await host.read();
  if (reading.kind !== "report") throw new Error(reading.says);
  return reading.report;
}

const withText = (overview: readonly string[]): ReportChanges => ({
  narrative: { overview: [...overview] },
});

const texts = sample.narrative.overview;
const [first = "", second = "", ...rest] = texts;
const last = rest.at(-1) ?? "";

/** What is done, what comes in between, what is there when it was taken back, and what is left alone. */
const undone: readonly {
  readonly name: string;
  readonly does: ReportChanges;
  readonly between: ReportChanges | null;
  readonly then: Partial<AnnualReport>;
  readonly left: readonly string[];
}[] = [
  {
    name: "nothing in between: everything is as it was",
    does: {
      figures: { [PERSON]: 3, [TOTAL]: "sum" },
      lastYear: { [CARRIED_OUT]: 2 },
      explanations: [reason("S-TYPO", "overview", "无误。")],
      ...withText([first, "插入。", second, ...rest.slice(1)]),
    },
    between: null,
    then: sample,
    left: [],
  },
  {
    name: "another figure: it stays",
    does: { figures: { [TOTAL]: "sum" } },
    between: { figures: { [PERSON]: 3 } },
    then: { figures: { ...sample.figures, [PERSON]: 3 } },
    left: [],
  },
  {
    name: "one of two figures: it stays, the other goes back",
    does: { figures: { [PERSON]: 3, [COMPANY]: 2 } },
    between: { figures: { [PERSON]: 5 } },
    then: { figures: { ...sample.figures, [PERSON]: 5 } },
    left: ["表三“一、本年新收”行“自然人”列"],
  },
  {
    name: "上年数据 typed over: it stays",
    does: { lastYear: { [CARRIED_OUT]: 2 } },
    between: { lastYear: { [CARRIED_OUT]: 7 } },
    then: { lastYear: { [CARRIED_OUT]: 7 } },
    left: ["上年数据的表三“四、结转下年度”行“自然人”列"],
  },
  {
    name: "another paragraph of the part: it stays",
    does: withText(["改过。", second, ...rest]),
    between: withText(["改过。", `${second}续写。`, ...rest, "新的一段。"]),
    then: part([first, `${second}续写。`, ...rest, "新的一段。"]),
    left: [],
  },
  {
    name: "a paragraph below one that was put in: it stays",
    does: withText([first, "插入。", second, ...rest]),
    between: withText([first, "插入。", `${second}续写。`, ...rest]),
    then: part([first, `${second}续写。`, ...rest]),
    left: [],
  },
  {
    name: "the paragraph itself: it stays",
    does: withText(["改过。", second, ...rest]),
    between: withText(["又改过。", second, ...rest]),
    then: part(["又改过。", second, ...rest]),
    left: ["“总体情况”的文字"],
  },
  {
    name: "a paragraph that was taken out comes back where its neighbours are",
    does: withText([first, ...rest]),
    between: withText(["最先。", first, ...rest]),
    then: part(["最先。", first, second, ...rest]),
    left: [],
  },
  {
    name: "one that was taken out stays out where its neighbours are others",
    does: withText([first, ...rest]),
    between: withText([`${first}续写。`, ...rest.slice(1), last]),
    then: part([`${first}续写。`, ...rest.slice(1), last]),
    left: ["“总体情况”的文字"],
  },
  {
    name: "another explanation: it stays",
    does: { explanations: [oldReason, reason("S-TYPO", "overview", "无误。")] },
    between: {
      explanations: [
        oldReason,
        reason("S-TYPO", "overview", "无误。"),
        reason("S-PERIOD", "opening", "另有原因。"),
      ],
    },
    then: { explanations: [oldReason, reason("S-PERIOD", "opening", "另有原因。")] },
    left: [],
  },
  {
    name: "the explanation itself: it stays",
    does: { explanations: [reason("S-NAME", "organ", "全称。")] },
    between: { explanations: [reason("S-NAME", "organ", "又改。")] },
    then: { explanations: [reason("S-NAME", "organ", "又改。")] },
    left: ["S-NAME的情况说明"],
  },
  {
    name: "an explanation in the row of one that was removed: both are there",
    does: { explanations: [] },
    between: { explanations: [reason("S-TYPO", "overview", "无误。")] },
    then: {
      explanations: expect.arrayContaining([
        oldReason,
        reason("S-TYPO", "overview", "无误。"),
      ]) as Explanation[],
    },
    left: [],
  },
];

function part(overview: readonly string[]): { narrative: Narrative } {
  return { narrative: { ...sample.narrative, overview: [...overview] } };
}

describe.each(hosts)("%s", (_name, open) => {
  test("a change is worked out on what is there, also before anybody has read it again", async () => {
    const host = open();
    const add = (text: string) => (now: AnnualReport) => ({
      explanations: [...now.explanations, reason("S-TYPO", "overview", text)],
    });
    await host.write(add("甲"), "写");
    const written = await host.write(add("乙"), "写");
    const report = await reportIn(host);
    expect(report.explanations.map(({ text }) => text)).toEqual(["简称。", "甲", "乙"]);
    expect(written?.reading).toMatchObject({ report });
  });

  test("what is there already is no change", async () => {
    const { explanations, narrative, figures } = sample;
    const host = open();
    const same = { explanations, narrative, figures: { [PERSON]: figures[PERSON] as number } };
    expect(await host.write(() => same, "写")).toBeNull();
    expect(await reportIn(host)).toEqual(sample);
  });

  test("a change that is refused changes nothing", async () => {
    const host = open();
    const refuse = (): never => {
      throw new HostFailure("刚才有改动。");
    };
    await expect(host.write(refuse, "写")).rejects.toThrow("刚才有改动。");
    expect(await reportIn(host)).toEqual(sample);
  });

  test.each(undone)("taken back with $name", async ({ does, between, then, left }) => {
    const host = open();
    const { undo } = await changed(host, does);
    if (between) await changed(host, between);
    const back = await undo();
    expect(back.left).toEqual(left);
    const report = await reportIn(host);
    expect(report).toMatchObject(then);
    expect(back.reading).toMatchObject({ report });
  });

  test("of what all is otherwise by now nothing is taken back, and that is said", async () => {
    const host = open();
    const { undo } = await changed(host, { figures: { [PERSON]: 3 } });
    await changed(host, { figures: { [PERSON]: 5 } });
    expect(await undo()).toMatchObject({
      isDone: false,
      left: [expect.stringContaining("自然人")],
    });
    expect((await reportIn(host)).figures[PERSON]).toBe(5);
  });
});
