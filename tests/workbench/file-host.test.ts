/** The report that is open in a page without Excel: what is typed, what totals do, what is taken back. */
import type { FigureChange } from "../../src/book/figure-change.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editions } from "../../src/form/editions.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { MOST_STEPS } from "../../src/hosts/file/history.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { typedTotal } from "../../src/rules/totals.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { changed } from "../support/changed.ts";
import { exampleReport, exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

const PERSON = "requests.newThisYear.naturalPerson";
const COMPANY = "requests.newThisYear.commercialEnterprise";
const TOTAL = "requests.newThisYear.total";

function open(report: AnnualReport): FileHost {
  return new FileHost({ report, fileName: null, account: [] });
}

function type(host: FileHost, figures: Readonly<Record<string, FigureChange>>): void {
  host.edit({ figures }, { says: "填写" });
}

function figureIn(host: FileHost, id: string): unknown {
  return host.getSnapshot().document.report.figures[id];
}

const organ = { name: "某某市统计局", kind: "department" } as const;
const empty = emptyReport({ edition: edition2021, year: 2025, organ, zeros: false });

describe("totals", () => {
  const row = edition2021.rows.find(({ row }) => row.key === "newThisYear")?.cells ?? [];
  const parts = row.filter(({ computed }) => !computed);

  test("are blank until the last of their cells is filled, then the sum", () => {
    const host = open(empty);
    parts.forEach(({ id }, i) => {
      expect(figureIn(host, TOTAL)).toBeNull();
      type(host, { [id]: i + 1 });
    });
    expect(figureIn(host, TOTAL)).toBe(21);
    type(host, { [PERSON]: null });
    expect(figureIn(host, TOTAL)).toBeNull();
  });

  test("count 8件 as 8, as the rules do", () => {
    const host = open(reportOf(edition2021));
    type(host, { [PERSON]: { text: "8件" } });
    expect([figureIn(host, PERSON), figureIn(host, TOTAL)]).toEqual(["8件", 8]);
  });

  test("that were typed stay as typed, until they are given back or are right", () => {
    const host = open(reportOf(edition2021));
    type(host, { [TOTAL]: 3 });
    type(host, { [PERSON]: 2 });
    expect(figureIn(host, TOTAL)).toBe(3);
    expect(typedTotal(edition2021, host.getSnapshot().document.report.figures, TOTAL)).toEqual({
      sum: 2,
    });
    type(host, { [TOTAL]: "sum" });
    expect(figureIn(host, TOTAL)).toBe(2);

    type(host, { [TOTAL]: 5 });
    type(host, { [COMPANY]: 3 });
    // it is what its cells add up to now, and follows them
    type(host, { [COMPANY]: 4 });
    expect(figureIn(host, TOTAL)).toBe(6);
  });

  test("of all handled requests follow through both of their sums", () => {
    const host = open(reportOf(edition2021));
    type(host, { "requests.outcomes.disclosed.naturalPerson": 7 });
    expect(figureIn(host, "requests.outcomes.disclosed.total")).toBe(7);
    expect(figureIn(host, "requests.outcomes.total.naturalPerson")).toBe(7);
    expect(figureIn(host, "requests.outcomes.total.total")).toBe(7);
  });

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    "of edition %s: every computed cell is one, and no other",
    (_, edition) => {
      const { figures } = reportOf(edition);
      for (const { id, computed } of edition.cells) {
        const typed = typedTotal(edition, { ...figures, [id]: 1 }, id);
        expect([id, typed]).toEqual([id, computed ? { sum: 0 } : undefined]);
      }
    },
  );

  test("of the published reports: one is not its sum", () => {
    const typed = exampleReports().flatMap(({ name, report }) => {
      const edition = editions.find(({ id }) => id === report.edition) ?? edition2021;
      return edition.cells
        .filter(({ id }) => typedTotal(edition, report.figures, id))
        .map(({ id }) => `${name} ${id}`);
    });
    expect(typed).toContain("001 requests.newThisYear.total");
  });
});

describe("撤销 and 重做", () => {
  test("go back through everything that was typed, and forth again", () => {
    const host = open(empty);
    const inputs = edition2021.cells.filter(({ computed }) => !computed);
    const states = inputs.map(({ id }, i) => {
      type(host, { [id]: i });
      return host.getSnapshot().document.report;
    });
    for (const state of [...states].reverse()) {
      expect(host.getSnapshot().document.report).toBe(state);
      host.undo();
    }
    expect(host.getSnapshot()).toMatchObject({ undoes: null, isUnsaved: false });
    host.undo();
    for (const state of states) {
      host.redo();
      expect(host.getSnapshot().document.report).toBe(state);
    }
    expect(host.getSnapshot()).toMatchObject({ redoes: null, undoes: "填写", isUnsaved: true });
  });

  test("steps of the list are taken back together, the latest first", () => {
    const host = open(empty);
    expect(host.lastSteps(3)).toEqual([]);
    for (const [i, says] of ["一", "二", "三", "四"].entries()) {
      host.edit({ figures: { [PERSON]: i } }, { says });
    }
    expect(host.lastSteps(3)).toEqual(["四", "三", "二"]);
    expect(host.lastSteps(9)).toEqual(["四", "三", "二", "一"]);
    host.undo(3);
    expect([figureIn(host, PERSON), host.lastSteps(9)]).toEqual([0, ["一"]]);
    host.undo(9);
    expect(host.getSnapshot().document.report).toBe(empty);
    expect(host.getSnapshot().redoes).toBe("一");
  });

  test("typing on in one text is one step, another text another", () => {
    const host = open(empty);
    const write = (part: "overview" | "opening", text: string): void => {
      host.edit({ narrative: { [part]: [text] } }, { says: "填写", subject: part });
    };
    write("overview", "一");
    write("overview", "一二");
    write("opening", "首");
    host.undo();
    expect(host.getSnapshot().document.report.narrative).toMatchObject({
      opening: [],
      overview: ["一二"],
    });
    host.undo();
    expect(host.getSnapshot().document.report).toBe(empty);
  });

  test("go back as many steps as are kept, however many there were, and forth again", () => {
    const host = open(empty);
    for (let i = 1; i <= 1000; i += 1) type(host, { [PERSON]: i });
    for (let i = 0; i < MOST_STEPS; i += 1) host.undo();
    expect([figureIn(host, PERSON), host.getSnapshot().undoes]).toEqual([1000 - MOST_STEPS, null]);
    host.undo();
    expect(figureIn(host, PERSON)).toBe(1000 - MOST_STEPS);
    for (let i = 0; i < MOST_STEPS; i += 1) host.redo();
    expect([figureIn(host, PERSON), host.getSnapshot().redoes]).toEqual([1000, null]);
  });

  test("as many steps are kept as fill every cell of any form", () => {
    for (const { cells } of editions) expect(cells.length).toBeLessThanOrEqual(MOST_STEPS);
  });

  test("what was clicked is taken back by its own 撤销 however long ago: only what is still so", async () => {
    const host = open(empty);
    const { undo } = await changed(host, { figures: { [PERSON]: 7 } });
    for (let i = 1; i <= 2 * MOST_STEPS; i += 1) type(host, { [TOTAL]: i });
    const { isDone, left } = await undo();
    expect([isDone, left, figureIn(host, PERSON)]).toEqual([true, [], null]);
    expect(figureIn(host, TOTAL)).toBe(2 * MOST_STEPS);
  });

  test("what is done after 撤销 takes the place of what was taken back", () => {
    const host = open(empty);
    type(host, { [PERSON]: 1 });
    host.undo();
    type(host, { [PERSON]: 2 });
    host.redo();
    expect(figureIn(host, PERSON)).toBe(2);
  });

  test("a document that was replaced comes back", () => {
    const host = open(empty);
    type(host, { [PERSON]: 1 });
    host.open({ report: exampleReport("001"), fileName: "001.txt", account: [] });
    expect(host.getSnapshot()).toMatchObject({ isUnsaved: false, undoes: "打开年报" });
    host.undo();
    expect([figureIn(host, PERSON), host.getSnapshot().isUnsaved]).toEqual([1, true]);
  });
});

describe("a fix that is clicked in the pane", () => {
  test("is taken back as if nothing had been", async () => {
    const host = open(reportOf(edition2021, { [TOTAL]: 4 }));
    const before = host.getSnapshot().document;
    const { undo } = await changed(host, { figures: { [TOTAL]: "sum" } });
    expect(figureIn(host, TOTAL)).toBe(0);
    await undo();
    expect(host.getSnapshot().document).toBe(before);
  });

  test("is taken back later without what was typed in between", async () => {
    const host = open(reportOf(edition2021, { [TOTAL]: 4 }));
    const { undo } = await changed(host, { figures: { [TOTAL]: "sum" } });
    type(host, { [PERSON]: 3 });
    await undo();
    expect([figureIn(host, PERSON), figureIn(host, TOTAL)]).toEqual([3, 4]);
  });

  test("the headings of the published text are taken back later too", async () => {
    const headings = ["一、概述"];
    const host = open({ ...empty, source: { headings } });
    const written = await host.write(() => ({ headings: ["一、总体情况"] }), "标题改用印发的");
    expect(host.getSnapshot().document.report.source?.headings).toEqual(["一、总体情况"]);
    type(host, { [PERSON]: 3 });
    await written?.undo();
    expect(host.getSnapshot().document.report.source?.headings).toEqual(headings);
    expect(figureIn(host, PERSON)).toBe(3);
  });

  test("上年数据 is taken back, at once and later", async () => {
    const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
    const lastYear = { [CARRIED_OUT]: 3 };
    for (const between of [{}, { [PERSON]: 3 }]) {
      const host = open(reportOf(edition2021));
      const { undo } = await changed(host, { lastYear });
      expect(host.getSnapshot().document.report.lastYear).toEqual(lastYear);
      if (PERSON in between) type(host, between);
      await undo();
      expect(host.getSnapshot().document.report).not.toHaveProperty("lastYear");
    }
  });

  test("of 001: the pane finds two sums, mends one cell, and both are gone", async () => {
    const session = new PaneSession(open(exampleReport("001")));
    await session.open();
    const sums = () => session.getSnapshot().findings.filter(({ code }) => code.startsWith("T3-"));
    expect(sums().map(({ code }) => code)).toEqual(["T3-ROWSUM", "T3-BALANCE"]);
    const [fix] = sums()[0]?.fixes ?? [];
    if (!fix) throw new Error("The finding has no fix.");
    expect(await session.applyFix(fix)).toBe(true);
    await session.reread();
    expect(sums()).toEqual([]);
  });
});

describe("the history says what was clicked", () => {
  const blank = reportOf(edition2021, { [PERSON]: null, [TOTAL]: 4 });
  const cases: Readonly<
    Record<string, readonly [(session: PaneSession) => Promise<unknown>, string]>
  > = {
    "a fix": [
      (session) => {
        const [fix] = session.getSnapshot().findings.flatMap(({ fixes = [] }) => fixes);
        if (!fix) throw new Error("No fix is offered.");
        return session.applyFix(fix);
      },
      "其余空格填0（1格）",
    ],
    blanks: [(session) => session.fillBlanks(), "其余空格填0"],
    "last year's figures": [
      (session) =>
        session.takeOver(
          { does: "写入上年数据", done: "已写入上年数据。" },
          { lastYear: { "requests.carriedToNextYear.naturalPerson": 3 } },
        ),
      "写入上年数据",
    ],
    "a new report": [(session) => session.create(empty, "thisPage"), "新建年报"],
    "another form": [(session) => session.convert(empty, "thisPage"), "换用2021版表格"],
  };

  test.each(Object.entries(cases))("%s", async (_, [click, says]) => {
    const host = open(blank);
    const session = new PaneSession(host);
    await session.open();
    session.setStage("finished");
    await click(session);
    expect(host.getSnapshot().undoes).toBe(says);
  });

  test("an explanation, written and removed", async () => {
    const host = open(reportOf(edition2021, { [TOTAL]: 4 }));
    const session = new PaneSession(host);
    await session.open();
    const finding = (): Finding => {
      const [first] = session.getSnapshot().findings;
      if (!first) throw new Error("Nothing is found.");
      return first;
    };
    await session.explain(finding(), "原件如此。");
    expect(host.getSnapshot().undoes).toBe("写情况说明");
    await session.removeExplanation(finding());
    expect(host.getSnapshot().undoes).toBe("删除情况说明");
  });

  test("what was taken back later than at once is told by what it was", async () => {
    const host = open(reportOf(edition2021));
    const session = new PaneSession(host);
    await session.open();
    await session.rewrite({ does: "改", done: "已改。" }, () => ({ figures: { [TOTAL]: 4 } }));
    type(host, { [COMPANY]: 3 });
    await session.undo();
    expect(host.getSnapshot().undoes).toBe("撤回“改”");
  });
});

test("what leaves the report as it is, is no step and nothing to save", async () => {
  const host = open(reportOf(edition2021));
  const before = host.getSnapshot().document;
  type(host, { [PERSON]: 0 });
  type(host, { [TOTAL]: "sum" });
  host.edit({ narrative: { overview: [...before.report.narrative.overview] } }, { says: "填写" });
  expect(await host.write(() => ({ figures: { [PERSON]: 0 } }), "修改")).toBeNull();
  expect(host.getSnapshot()).toMatchObject({ undoes: null, isUnsaved: false });
  expect(host.getSnapshot().document).toBe(before);
  expect([await host.mark([PERSON]), await host.unmark(), await host.unmark()]).toEqual([1, 1, 0]);
});

test("saving settles what is unsaved; the next change unsettles it", () => {
  const host = open(empty);
  type(host, { [PERSON]: 1 });
  host.saved(host.getSnapshot().document);
  expect(host.getSnapshot().isUnsaved).toBe(false);
  type(host, { [PERSON]: 2 });
  expect(host.getSnapshot().isUnsaved).toBe(true);
  host.undo();
  expect(host.getSnapshot().isUnsaved).toBe(false);
});

test("a place that somebody wants to see is told, the best element first", async () => {
  const host = open(empty);
  await host.goTo("title");
  expect(host.getSnapshot().wanted.keys).toEqual(["report.organ"]);
  await host.goTo("requests");
  expect(host.getSnapshot().wanted.keys.slice(0, 2)).toEqual(["requests", PERSON]);
});
