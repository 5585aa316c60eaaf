import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { fillBlanks } from "../../src/rules/blanks.ts";
import type { Finding, Fix } from "../../src/rules/finding.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { reportOf } from "../support/reports.ts";
import { MemoryHost } from "./memory-host.ts";

const RECEIVED = "requests.newThisYear.researchInstitution";
const CARRIED_OUT = "requests.carriedToNextYear.researchInstitution";

/** As in 西宁市湟中区统计局2020: 8 from 科研机构, nothing handled; its total is typed, not summed. */
const eightUnhandled = reportOf(edition2021, { [RECEIVED]: 8 });

async function opened(report?: AnnualReport): Promise<{ host: MemoryHost; session: PaneSession }> {
  const host = new MemoryHost(report);
  const session = new PaneSession(host);
  await session.open();
  await session.checkAll();
  return { host, session };
}

/** Until every answer that is not held has been shown. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function codesAndPlaces(session: PaneSession): string[] {
  return session.getSnapshot().findings.map(({ code, at }) => `${code} ${at}`);
}

function findingAt(session: PaneSession, at: string): Finding {
  const found = session.getSnapshot().findings.find((it) => it.at === at);
  if (!found) throw new Error(`No finding at "${at}".`);
  return found;
}

function reportIn(session: PaneSession): AnnualReport {
  const { reading } = session.getSnapshot();
  if (reading?.kind !== "report") throw new Error("No report was read.");
  return reading.report;
}

describe("reading", () => {
  test("an opened workbook is read once, checked, and its blanks counted", async () => {
    const { host, session } = await opened(eightUnhandled);
    expect(host.countOf("read")).toBe(1);
    expect(codesAndPlaces(session)).toEqual([
      "T3-ROWSUM requests.newThisYear.total",
      `T3-BALANCE ${CARRIED_OUT}`,
    ]);
    expect(session.getSnapshot().blanks).toEqual([]);
  });

  test("the tables are checked at once, the text when its rules are there", async () => {
    const session = new PaneSession(new MemoryHost({ ...eightUnhandled, published: "2026-02-10" }));
    await session.open();
    expect(codesAndPlaces(session)).not.toContain("S-DEADLINE-DEPT published");
    await session.checkAll();
    expect(codesAndPlaces(session)).toContain("S-DEADLINE-DEPT published");
  });

  test("a workbook without a report says why", async () => {
    const { session } = await opened();
    expect(session.getSnapshot().reading).toEqual({
      kind: "none",
      says: "打开的工作簿里没有年报表格。",
    });
  });

  test("one edit is one read", async () => {
    const { host, session } = await opened(eightUnhandled);
    host.userTypes(eightUnhandled, RECEIVED, 0);
    await settled();
    expect(host.countOf("read")).toBe(2);
    expect(codesAndPlaces(session)).toEqual([]);
  });

  test("any number of edits during a read are one more read", async () => {
    const { host, session } = await opened(eightUnhandled);
    const release = host.hold();
    for (const value of [7, 6, 5, 4, 0]) host.userTypes(eightUnhandled, RECEIVED, value);
    release();
    await settled();
    expect(host.countOf("read")).toBe(3); // on opening, for the first edit, for all others
    expect(codesAndPlaces(session)).toEqual([]);
  });

  test("the answer of a read that hung never covers a newer one", async () => {
    const { host, session } = await opened(eightUnhandled);
    const release = host.hold();
    host.changes();
    await settled(); // the read has seen the 8
    host.answersAtOnce();
    host.userTypes(eightUnhandled, RECEIVED, 0);
    await session.reread();
    expect(reportIn(session).figures[RECEIVED]).toBe(0);
    release();
    await settled();
    expect(reportIn(session).figures[RECEIVED]).toBe(0);
  });

  test("a failed read leaves what was shown, says so, and the next one works", async () => {
    const { host, session } = await opened(eightUnhandled);
    host.failNext("read");
    host.changes();
    await settled();
    expect(session.getSnapshot().readProblem).toBe("Excel没有完成这一步，请再试一次。");
    expect(codesAndPlaces(session)).toHaveLength(2);
    host.changes();
    await settled();
    expect(session.getSnapshot().readProblem).toBeNull();
  });

  test("a workbook that cannot be followed is read, says so, and is followed when read anew", async () => {
    const host = new MemoryHost(eightUnhandled);
    const session = new PaneSession(host);
    host.failNext("watch");
    await session.open();
    expect(codesAndPlaces(session)).toHaveLength(2);
    expect(session.getSnapshot().readProblem).toBe("Excel没有完成这一步，请再试一次。");
    await session.reread();
    expect(session.getSnapshot().readProblem).toBeNull();
    host.userTypes(eightUnhandled, RECEIVED, 0);
    await settled();
    expect(codesAndPlaces(session)).toEqual([]);
  });

  test("a mistake of ours is shown with what it was", async () => {
    const { host, session } = await opened(eightUnhandled);
    host.failNext("read", new TypeError("x is undefined"));
    host.changes();
    await settled();
    expect(session.getSnapshot().readProblem).toBe(
      "本助手内部出错，请再试一次；仍然不行的，请把括号里的话告诉维护人员（TypeError: x is undefined）。",
    );
  });
});

describe("changing", () => {
  test("a fix is written, read back, and taken back by 撤销", async () => {
    const { session } = await opened(eightUnhandled);
    for (const fix of findingAt(session, CARRIED_OUT).fixes ?? []) await session.applyFix(fix);
    await settled();
    expect(session.getSnapshot().message?.text).toBe(
      "已完成：表三“一、本年新收”行“科研机构”列改为0。",
    );
    expect(codesAndPlaces(session)).toEqual([]);
    await session.undo();
    await settled();
    expect(session.getSnapshot().message).toEqual({ kind: "done", text: "已撤销。" });
    expect(codesAndPlaces(session)).toHaveLength(2);
  });

  test("an undo that fails can be tried again", async () => {
    const { host, session } = await opened(eightUnhandled);
    await session.applyFix({ title: "改为0", set: { [RECEIVED]: 0 } });
    host.failNext("undo");
    expect(await session.undo()).toBe(false);
    expect(session.getSnapshot().message?.text).toBe("Excel没有完成这一步，请再试一次。");
    expect(await session.undo()).toBe(true);
    await settled();
    expect(reportIn(session).figures[RECEIVED]).toBe(8);
  });

  test("a text fix replaces its words in its part", async () => {
    const { session } = await opened(eightUnhandled);
    const [first = "", ...others] = reportIn(session).narrative.otherMatters;
    await session.applyFix({ title: "", part: "otherMatters", replace: ["2022年度", "2025年度"] });
    await settled();
    expect(first).toContain("2022年度");
    expect(reportIn(session).narrative.otherMatters).toEqual([
      first.replace("2022年度", "2025年度"),
      ...others,
    ]);
  });

  test("a second click while the first is under way changes nothing", async () => {
    const { host, session } = await opened(eightUnhandled);
    const fix = { title: "改为0", set: { [RECEIVED]: 0 } };
    expect(await Promise.all([session.applyFix(fix), session.applyFix(fix)])).toEqual([
      true,
      false,
    ]);
    expect(host.countOf("write")).toBe(1);
  });

  test("what a read saw before a change is not shown after it", async () => {
    const { host, session } = await opened(eightUnhandled);
    const release = host.hold();
    host.changes();
    await settled(); // the read has seen the 8
    host.answersAtOnce();
    await session.applyFix({ title: "改为0", set: { [RECEIVED]: 0 } });
    const seen = [reportIn(session).figures[RECEIVED]];
    session.subscribe(() => seen.push(reportIn(session).figures[RECEIVED]));
    release();
    await settled();
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  test.each(["goTo", "write", "mark", "unmark", "create", "addSheet"])(
    "a failed %s says so, keeps what was read, and works the next time",
    async (call) => {
      const { host, session } = await opened(eightUnhandled);
      const { addSheet } = session;
      if (!addSheet) throw new Error("This host has sheets.");
      const actions: Readonly<Record<string, () => Promise<boolean>>> = {
        goTo: () => session.goTo(RECEIVED),
        write: () => session.applyFix({ title: "改为0", set: { [RECEIVED]: 0 } }),
        mark: () => session.mark([RECEIVED]),
        unmark: () => session.unmark(),
        create: () => session.create(eightUnhandled, "thisWorkbook"),
        addSheet: () =>
          addSheet(() =>
            Promise.resolve({
              ...{ title: "年报", columns: 1, columnWidth: 10, rowHeights: [20] },
              cells: [
                { row: 0, column: 0, rowSpan: 1, colSpan: 1, text: "年报", look: "title" as const },
              ],
            }),
          ),
      };
      const act = actions[call] ?? (() => Promise.reject(new Error(call)));
      await session.mark([RECEIVED]);
      host.failNext(call);
      expect(await act()).toBe(false);
      const { message, work } = session.getSnapshot();
      expect(message).toEqual({ kind: "failed", text: "Excel没有完成这一步，请再试一次。" });
      expect(work).toBeNull();
      await settled();
      expect(codesAndPlaces(session)).toHaveLength(2);
      expect(await act()).toBe(true);
      expect(session.getSnapshot().message?.kind).not.toBe("failed");
    },
  );
});

describe("what is said", () => {
  const fix = { title: "改为0", set: { [RECEIVED]: 0 } };
  const says = (session: PaneSession) => session.getSnapshot().message?.text;

  test("of the report ends when other hands change it; what can be taken back still can", async () => {
    const { host, session } = await opened(eightUnhandled);
    await session.applyFix(fix);
    await settled();
    expect(says(session)).toBe("已完成：改为0。");
    host.userTypes(eightUnhandled, "requests.newThisYear.naturalPerson", 5);
    await settled();
    expect(says(session)).toBe("此后又有改动；改动前的那一步仍可撤销。");
    await session.undo();
    await settled();
    expect(says(session)).toBe("已撤销。");
    host.userTypes(eightUnhandled, RECEIVED, 6);
    await settled();
    expect(says(session)).toBeUndefined();
  });

  test("stays when the workbook was read again and is the same", async () => {
    const { host, session } = await opened(eightUnhandled);
    await session.applyFix(fix);
    host.changes();
    await settled();
    await session.reread();
    expect(says(session)).toBe("已完成：改为0。");
  });

  test("after a change by other hands stays, though their change is read only then", async () => {
    const { host, session } = await opened(eightUnhandled);
    host.userTypes(eightUnhandled, RECEIVED, 5);
    session.tell({ kind: "done", text: "“5件”已按5填入。" });
    await settled();
    expect(says(session)).toBe("“5件”已按5填入。");
  });

  test.each(["done", "unchanged", "failed"] as const)(
    "%s, ends when somebody goes on",
    async (kind) => {
      const { session } = await opened(eightUnhandled);
      session.tell({ kind, text: "一句话。" });
      session.goOn();
      expect(says(session)).toBeUndefined();
      await session.applyFix(fix);
      session.goOn();
      expect(says(session)).toBe("已完成：改为0。");
      session.dismiss();
      expect(says(session)).toBeUndefined();
    },
  );
});

describe("what changes nothing is not called done", () => {
  const UNCHANGED = { kind: "unchanged", text: "已经是这样，没有改动。" };
  const sayings = (session: PaneSession): unknown => session.getSnapshot().message;

  test("a fix whose cell holds the number, and one whose words are those that stand there", async () => {
    const { host, session } = await opened(eightUnhandled);
    const fixes: readonly Fix[] = [
      { title: "改为8", set: { [RECEIVED]: 8 } },
      { title: "改写", part: "otherMatters", replace: ["2022年", "2022年"] },
    ];
    for (const fix of fixes) {
      expect(await session.applyFix(fix)).toBe(false);
      expect(sayings(session)).toEqual(UNCHANGED);
    }
    host.userTypes(eightUnhandled, RECEIVED, 5);
    await settled();
    expect(await session.applyFix({ title: "改为8", set: { [RECEIVED]: 8 } })).toBe(true);
  });

  test("a fix of a cell that somebody has filled since it was offered", async () => {
    const blank = reportOf(edition2021, { [RECEIVED]: null });
    const { host, session } = await opened(blank);
    const fix = fillBlanks(reportIn(session));
    if (!fix) throw new Error("A cell is blank.");
    const release = host.hold();
    host.userTypes(blank, RECEIVED, 5); // what follows it is not read yet
    host.answersAtOnce();
    expect(await session.applyFix(fix)).toBe(false);
    expect(sayings(session)).toEqual({
      kind: "failed",
      text: "表三“一、本年新收”行“科研机构”列刚才已改为5，这一步没有写入，请看过后再试。",
    });
    release();
    await settled();
    expect(reportIn(session).figures[RECEIVED]).toBe(5);
    expect(fillBlanks(reportIn(session))).toBeUndefined();
  });

  test("an explanation saved as it was, or removed where there is none", async () => {
    const { session } = await opened(reportOf(edition2021, {}, { published: "2023-03-05" }));
    const late = findingAt(session, "published");
    expect(await session.removeExplanation(late)).toBe(false);
    expect(await session.explain(late, "系统故障。")).toBe(true);
    await settled();
    expect(await session.explain(late, "系统故障。")).toBe(false);
    expect(sayings(session)).toEqual(UNCHANGED);
  });

  test("last year's figures that the workbook has", async () => {
    const { session } = await opened(eightUnhandled);
    const lastYear = { "requests.carriedToNextYear.naturalPerson": 3 };
    expect(
      await session.takeOver({ does: "写入上年数据", done: "已写入上年数据。" }, { lastYear }),
    ).toBe(true);
    await settled();
    expect(
      await session.takeOver({ does: "写入上年数据", done: "已写入上年数据。" }, { lastYear }),
    ).toBe(false);
  });

  test("marks: none to set, none to take away", async () => {
    const { session } = await opened(eightUnhandled);
    expect([await session.mark([]), sayings(session)]).toEqual([
      false,
      { kind: "unchanged", text: "没有可以标记的单元格，没有改动。" },
    ]);
    expect([await session.unmark(), sayings(session)]).toEqual([
      false,
      { kind: "unchanged", text: "没有标记过的单元格，没有改动。" },
    ]);
  });

  test("撤销 where nothing was done", async () => {
    const { session } = await opened(eightUnhandled);
    expect([await session.undo(), sayings(session)]).toEqual([false, null]);
  });
});

test("an emptied total has its formula again once 其余空格填0 has filled its cells", async () => {
  const row = edition2021.cells.filter(({ id }) => id.startsWith("requests.newThisYear."));
  const blank = reportOf(edition2021, Object.fromEntries(row.map(({ id }) => [id, null])));
  const { host, session } = await opened(blank);
  const total = "requests.newThisYear.total";
  host.userEmpties(blank, total);
  await settled();
  const fix = fillBlanks(reportIn(session));
  if (!fix) throw new Error("Cells are blank.");
  expect(await session.applyFix(fix)).toBe(true);
  await settled();
  expect([reportIn(session).figures[total], fillBlanks(reportIn(session))]).toEqual([0, undefined]);
});

describe("explanations", () => {
  const late = reportOf(edition2021, {}, { published: "2023-03-05" });

  test("a written reason is kept in the workbook and lets the finding stand", async () => {
    const { session } = await opened(late);
    expect(findingAt(session, "published").explained).toBe(false);
    await session.explain(findingAt(session, "published"), "系统故障，已报同级主管部门。");
    await settled();
    expect(findingAt(session, "published").explained).toBe(true);
    expect(reportIn(session).explanations.map(({ text }) => text)).toEqual([
      "系统故障，已报同级主管部门。",
    ]);
  });

  test("written again it is replaced, removed it counts no longer", async () => {
    const { session } = await opened(late);
    for (const text of ["系统故障。", "系统故障，已补报。"]) {
      await session.explain(findingAt(session, "published"), text);
      await settled();
    }
    expect(reportIn(session).explanations.map(({ text }) => text)).toEqual(["系统故障，已补报。"]);
    await session.removeExplanation(findingAt(session, "published"));
    await settled();
    expect(findingAt(session, "published").explained).toBe(false);
    expect(reportIn(session).explanations).toEqual([]);
  });
});

describe("long work", () => {
  test("shows its steps and says what was done", async () => {
    const { session } = await opened(eightUnhandled);
    const steps: (string | undefined)[] = [];
    session.subscribe(() => steps.push(session.getSnapshot().work?.step));
    await session.work("生成Word报告", async (step) => {
      await step("正在排版");
      await step("正在下载", { final: true });
      return "已下载报送版Word报告。";
    });
    expect(steps).toEqual(["正在排版", "正在下载", undefined, undefined]);
    expect(session.getSnapshot().message?.text).toBe("已下载报送版Word报告。");
  });

  test("cancelled between two steps, the next one is not begun", async () => {
    const { session } = await opened(eightUnhandled);
    let reached = false;
    const work = session.work("生成Word报告", async (step) => {
      await step("正在排版");
      session.getSnapshot().work?.cancel?.();
      await step("正在下载", { final: true });
      reached = true;
      return "";
    });
    await work;
    expect(reached).toBe(false);
    expect(session.getSnapshot().work).toBeNull();
    expect(session.getSnapshot().message).toEqual({
      kind: "unchanged",
      text: "已取消生成Word报告，没有改动。",
    });
  });

  test("the last step cannot be cancelled", async () => {
    const { session } = await opened();
    const offered: boolean[] = [];
    session.subscribe(() => {
      const { work } = session.getSnapshot();
      if (work) offered.push(work.cancel !== undefined);
    });
    await session.create(eightUnhandled, "thisWorkbook");
    await settled();
    expect(offered).toEqual([false]);
    expect(reportIn(session).organ.name).toBe("某某市统计局");
  });
});

test("按定稿核对 counts what is merely not written yet", async () => {
  const blank = reportOf(edition2021, { [RECEIVED]: null });
  const { session } = await opened(blank);
  expect(session.getSnapshot().blanks).toContain(RECEIVED);
  expect(codesAndPlaces(session)).toEqual([]);
  session.setStage("finished");
  expect(codesAndPlaces(session)).toContain("T3-BLANK requests");
});

describe("last year's report", () => {
  const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
  const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
  const thisYear = reportOf(edition2021, {}, { year: 2025 });
  const last = reportOf(
    edition2021,
    { [CARRIED_OUT]: 3, "requests.carriedToNextYear.total": 3 },
    { year: 2024 },
  );
  const carries = (session: PaneSession): string[] =>
    codesAndPlaces(session).filter((it) => it.startsWith("T3-CARRY-YOY"));

  test("is checked beside this year's from when it is chosen until it is taken away", async () => {
    const { session } = await opened(thisYear);
    expect(carries(session)).toEqual([]);
    session.setLastYear({ name: "上年.docx", report: last, account: [] });
    expect(carries(session)).toContain(`T3-CARRY-YOY ${CARRIED_IN}`);
    session.setLastYear(null);
    expect(carries(session)).toEqual([]);
  });

  test("written as 上年数据 it is checked by the workbook alone; 撤销 takes it back", async () => {
    const { session } = await opened(thisYear);
    await session.takeOver(
      { does: "写入上年数据", done: "已写入上年数据。" },
      { lastYear: { [CARRIED_OUT]: 3 } },
    );
    await settled();
    expect(carries(session)).toEqual([`T3-CARRY-YOY ${CARRIED_IN}`]);
    await session.undo();
    await settled();
    expect(reportIn(session)).not.toHaveProperty("lastYear");
    expect(carries(session)).toEqual([]);
  });
});

describe("what others write meanwhile", () => {
  const late = reportOf(edition2021, {}, { published: "2023-03-05", signed: "2023-03-05" });
  const ISSUED = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";
  const two = { ...late, figures: { ...late.figures, [ISSUED]: 5 } };
  const textsIn = async (host: MemoryHost): Promise<string[]> => {
    const reading = await host.read();
    return reading.kind === "report" ? reading.report.explanations.map(({ text }) => text) : [];
  };
  const explainable = (session: PaneSession): [Finding, Finding] => {
    const all = session.getSnapshot().findings;
    const [a, b] = ["T2-VALID-MIN", "S-DEADLINE-DEPT"].map((it) => all.find((f) => f.code === it));
    if (!a || !b) throw new Error("There are two findings to explain.");
    return [a, b];
  };

  test.each([
    ["before the workbook is read again", () => undefined],
    [
      "when reading it again fails",
      (host: MemoryHost) => {
        host.failNext("read");
        host.changes();
      },
    ],
    [
      "while reading it again hangs",
      (host: MemoryHost) => {
        host.hold();
        host.changes();
        host.answersAtOnce();
      },
    ],
  ])("two explanations %s: both are kept, and both are shown", async (_case, meanwhile) => {
    const { host, session } = await opened(two);
    const [first, second] = explainable(session);
    expect(await session.explain(first, "尚未施行。")).toBe(true);
    meanwhile(host);
    expect(await session.explain(second, "系统故障。")).toBe(true);
    expect(new Set(await textsIn(host))).toEqual(new Set(["尚未施行。", "系统故障。"]));
    expect(reportIn(session).explanations).toHaveLength(2);
    meanwhile(host);
    expect(await session.removeExplanation(first)).toBe(true);
    expect(await textsIn(host)).toEqual(["系统故障。"]);
  });

  test("an explanation that somebody has changed is neither written over nor removed", async () => {
    const { host, session } = await opened(two);
    const [first] = explainable(session);
    await session.explain(first, "尚未施行。");
    await host.write(({ explanations }) => ({
      explanations: explanations.map((it) => ({ ...it, text: "已施行。" })),
    }));
    expect(await session.explain(first, "暂缓施行。")).toBe(false);
    expect(session.getSnapshot().message?.text).toBe(
      "这一处的情况说明刚才已写成“已施行。”，没有保存，请看过后再试。",
    );
    // now it has been seen
    await settled();
    expect(await session.explain(first, "暂缓施行。")).toBe(true);
    await host.write(({ explanations }) => ({
      explanations: explanations.map((it) => ({ ...it, text: "已施行。" })),
    }));
    expect(await session.removeExplanation(first)).toBe(false);
    expect(session.getSnapshot().message?.text).toBe(
      "这条情况说明刚才已改为“已施行。”，没有删除，请看过后再试。",
    );
  });

  test("an explanation holds for the figures that were seen, not for later ones", async () => {
    const { host, session } = await opened(two);
    const [first] = explainable(session);
    await host.write(() => ({ figures: { [ISSUED]: 50 } }));
    await session.explain(first, "5件尚未施行。");
    expect(reportIn(session).explanations[0]?.figures[ISSUED]).toBe(5);
    expect(findingAt(session, first.at).explained).toBe(false);
  });

  test("a fix of a figure that is otherwise by now, or rests on one, says which", async () => {
    for (const cell of [RECEIVED, "requests.newThisYear.naturalPerson"]) {
      const { host, session } = await opened(eightUnhandled);
      const [fix] = findingAt(session, CARRIED_OUT).fixes ?? [];
      const total = findingAt(session, "requests.newThisYear.total").fixes?.[0];
      const chosen = cell === RECEIVED ? fix : total;
      if (!chosen) throw new Error("Nothing to fix.");
      await host.write(() => ({ figures: { [cell]: 4 } }));
      expect(await session.applyFix(chosen)).toBe(false);
      expect(session.getSnapshot().message?.text).toMatch(
        /^表三“一、本年新收”行“(?:科研机构|自然人)”列刚才已改为4，这一步没有写入，请看过后再试。$/u,
      );
    }
  });

  test("what others have done already is not called done", async () => {
    const { host, session } = await opened(eightUnhandled);
    await host.write(() => ({ figures: { [RECEIVED]: 0 } }));
    await session.applyFix({ title: "改为0", set: { [RECEIVED]: 0 } });
    expect(session.getSnapshot().message).toEqual({
      kind: "unchanged",
      text: "已经是这样，没有改动。",
    });
    await settled();
    expect(reportIn(session).figures[RECEIVED]).toBe(0);
    const gone = { title: "", part: "otherMatters", replace: ["没有的字", ""] } as const;
    expect(await session.applyFix(gone)).toBe(false);
    expect(session.getSnapshot().message?.text).toContain("正文里已没有“没有的字”");
  });

  test("a fix is tried on what was seen: a paragraph written since is not touched by it", async () => {
    const { host, session } = await opened(eightUnhandled);
    const before = reportIn(session).narrative.otherMatters;
    const theirs = "2022年度以后再报。";
    await host.write(() => ({ narrative: { otherMatters: [...before, theirs] } }));
    const fix = { title: "", part: "otherMatters", replace: ["2022年度", "2025年度"] } as const;
    expect(await session.applyFix(fix)).toBe(true);
    expect(reportIn(session).narrative.otherMatters).toEqual([
      ...before.map((text) => text.replace("2022年度", "2025年度")),
      theirs,
    ]);
  });

  test("a total is not set to another sum than its fix says", async () => {
    const total = "requests.newThisYear.total";
    const { host, session } = await opened(eightUnhandled);
    const fix = { title: "改为8", set: { [total]: "sum" } } as const;
    await host.write(() => ({ figures: { [RECEIVED]: 4 } }));
    expect(await session.applyFix(fix)).toBe(false);
    expect(session.getSnapshot().message?.text).toBe(
      "表三“一、本年新收”行“总计”列的各项刚才已有改动，这一步没有写入，请看过后再试。",
    );
  });

  test("撤销 names what has been changed since, and leaves it", async () => {
    const { host, session } = await opened(eightUnhandled);
    await session.applyFix({ title: "改为0", set: { [RECEIVED]: 0 } });
    await host.write(() => ({ figures: { [RECEIVED]: 6 } }));
    expect(await session.undo()).toBe(false);
    expect(session.getSnapshot().message?.text).toBe(
      "表三“一、本年新收”行“科研机构”列后来已有改动，没有撤销。",
    );
    expect(reportIn(session).figures[RECEIVED]).toBe(6);
  });
});
