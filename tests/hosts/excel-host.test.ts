/** The workbook that is open in Excel: read in one round trip, changed by clicks only, and back again. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editions } from "../../src/form/editions.ts";
import { sheetPage } from "../../src/document/sheet-page.ts";
import { compose } from "../../src/document/compose.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import type { FoundReport } from "../../src/hosts/workbook-host.ts";
import { checkKey } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import { formatAddress, parseAddress } from "../../src/workbook/cell-address.ts";
import { startExcel, type ExcelOptions } from "../excel/host/index.ts";
import { changed, present } from "../support/changed.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf, withoutSource } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";

type StandIn = ReturnType<typeof startExcel>["host"];

const makeWorkbook = (report: AnnualReport): Promise<Uint8Array> => Promise.resolve(filled(report));

/** Excel with that workbook open, or an empty one, and our host on top of it. */
function open(
  workbook?: Uint8Array,
  options: Pick<ExcelOptions, "insertedNames"> = {},
): { excel: StandIn; host: ExcelHost } {
  const { host: excel } = startExcel({ ...options, ...(workbook && { workbook }) });
  return { excel, host: new ExcelHost(makeWorkbook) };
}

async function reportIn(host: ExcelHost): Promise<FoundReport> {
  const reading = await host.read();
  if (reading.kind !== "report") throw new Error(reading.says);
  return reading;
}

const RECEIVED = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";
const sample = reportOf(edition2021, { [RECEIVED]: 3, [TOTAL]: 3 });

describe("reading", () => {
  test.each(exampleReports().map((it) => [it.name, it.report] as const))(
    "%s: the report in the open workbook is the one that was filled in, in one round trip",
    async (_, report) => {
      const { excel, host } = open(filled(report));
      const before = excel.roundTrips;
      expect((await reportIn(host)).report).toEqual(withoutSource(report));
      expect(excel.roundTrips - before).toBe(1);
    },
  );

  test("messages name the cells", async () => {
    const { host } = open(filled(sample));
    const { addressOf } = await reportIn(host);
    expect(addressOf(RECEIVED)).toBe(placeOf(edition2021, RECEIVED)[1]);
  });

  test("a workbook without a report says so", async () => {
    const { host } = open();
    expect(await host.read()).toEqual({
      kind: "none",
      says: "打开的工作簿里没有年报表格，请新建年报，或打开由本助手的模板填写的工作簿。",
    });
  });

  test("a sheet renamed costs one more round trip, once", async () => {
    const { excel, host } = open(filled(sample));
    excel.userDoes((book) => {
      const sheet = book.find("三依申请公开");
      if (sheet) book.rename(sheet, "表三");
    });
    expect((await reportIn(host)).report).toEqual(sample);
    const before = excel.roundTrips;
    expect((await reportIn(host)).report).toEqual(sample);
    expect(excel.roundTrips - before).toBe(1);
  });

  test("a sheet deleted: its figures are blank, and the account says so", async () => {
    const { excel, host } = open(filled(sample));
    excel.userDoes((book) => {
      const sheet = book.find("四复议诉讼");
      if (sheet) book.remove(sheet);
    });
    const { report, account } = await reportIn(host);
    expect(report.figures["disputes.administrativeReconsideration.upheld"] ?? null).toBeNull();
    expect(report.figures[RECEIVED]).toBe(3);
    expect(account.join("")).toContain("15格没有读到，按空白处理，请补填：表四15格。");
  });

  test("names lost: found by the labels", async () => {
    const { excel, host } = open(filled(sample));
    excel.userDoes((book) => {
      book.names.splice(0, book.names.length);
    });
    expect((await reportIn(host)).report).toEqual(sample);
  });

  test("a workbook that states an edition to come is refused in a sentence, in one round trip", async () => {
    const { excel, host } = open(filled(sample));
    excel.book.properties.set("ogi.edition", "2027");
    const before = excel.roundTrips;
    await expect(host.read()).rejects.toThrow(HostFailure);
    expect(excel.roundTrips - before).toBe(1);
    await expect(host.read()).rejects.toThrow("工作簿写明是“2027”版的表格");
    await expect(host.write(() => ({ figures: { [RECEIVED]: 4 } }))).rejects.toThrow(
      "请更新本助手",
    );
    await expect(host.create(sample, "thisWorkbook")).rejects.toThrow("请更新本助手");
  });

  test("a name of a figure that no edition has is not passed over", async () => {
    const { excel, host } = open(filled(sample));
    const [name] = excel.book.names;
    if (!name) throw new Error("There is no name.");
    excel.book.names.push({ ...name, name: "requests.outcomes.madeUp.total" });
    await expect(host.read()).rejects.toThrow("多出1格（如“requests.outcomes.madeUp.total”）");
  });
});

describe("changes", () => {
  test("typing is told, a co-author's too; the host's own writing is not", async () => {
    const { excel, host } = open(filled(sample));
    let changes = 0;
    const stop = await host.watch(() => (changes += 1));
    const [sheet, address] = placeOf(edition2021, RECEIVED);
    excel.userTypes(sheet, address, 5);
    await excel.settled();
    expect(changes).toBe(1);
    excel.coauthorTypes(sheet, address, 6);
    await excel.settled();
    expect(changes).toBe(2);
    await changed(host, { figures: { [RECEIVED]: 7 } });
    expect(await host.write(() => ({ figures: { [RECEIVED]: 7 } }))).toBeNull();
    await excel.settled();
    expect(changes).toBe(2);
    expect((await reportIn(host)).report.figures).toMatchObject({ [RECEIVED]: 7, [TOTAL]: 7 });
    await stop();
    excel.userTypes(sheet, address, 8);
    await excel.settled();
    expect(changes).toBe(2);
  });

  test("figures, paragraphs and explanations are written, and taken back", async () => {
    const { host } = open(filled(sample));
    const before = (await reportIn(host)).report;
    const explanations = [{ code: "S-NAME", at: "organ", text: "-1", figures: { [TOTAL]: 3 } }];
    const narrative = { otherMatters: ["=1+1", "2026-1-5", "其他。"] };
    const { undo } = await changed(host, { figures: { [RECEIVED]: 4 }, narrative, explanations });
    const { report } = await reportIn(host);
    expect(report.narrative.otherMatters).toEqual(narrative.otherMatters);
    expect(report.explanations).toEqual(explanations);
    expect(report.figures[TOTAL]).toBe(4);
    await undo();
    expect((await reportIn(host)).report).toEqual(before);
  });

  test("a typed total on a protected sheet gets its formula back, and the protection too", async () => {
    const { excel, host } = open(filled({ ...sample, figures: { ...sample.figures, [TOTAL]: 9 } }));
    expect((await reportIn(host)).report.figures[TOTAL]).toBe(9);
    const { undo } = await changed(host, { figures: { [TOTAL]: "sum" } });
    expect((await reportIn(host)).report.figures[TOTAL]).toBe(3);
    expect(excel.book.find("三依申请公开")?.protection).toBeTruthy();
    await undo();
    expect((await reportIn(host)).report.figures[TOTAL]).toBe(9);
  });

  test.each(editions.map((it) => [it.id, it] as const))(
    "%s edition: checks by functions stand beside every native one, and fall back to it",
    async (_, edition) => {
      const { excel, host } = open(filled(reportOf(edition, { [RECEIVED]: 3, [TOTAL]: 9 })));
      const at = (key: string, down: number, right: number): [sheet: string, address: string] => {
        const place = planWorkbook(edition).places.get(key);
        if (!place) throw new Error(`The plan has no cell "${key}".`);
        const { sheet, row, column } = place;
        return [sheet, formatAddress(row - 1 + down, column - 1 + right)];
      };
      const { undo } = present(await host.addFunctionChecks());
      for (const equation of equationsOf(edition)) {
        const check = at(checkKey(equation), 0, 0);
        const [down, right] = {
          "T3-ROWSUM": [0, 1],
          "T3-COLSUM": [2, 0],
          "T3-BALANCE": [2, 0],
          "T4-SUM": [1, 0],
        }[equation.code];
        const [sheet, address] = at(checkKey(equation), down ?? 0, right ?? 0);
        expect(excel.value(sheet, address)).toBe(excel.value(...check));
      }
      const [sheet, address] = at(checkKey({ code: "T3-ROWSUM", at: { id: TOTAL } }), 0, 1);
      expect(
        excel.book
          .find(sheet)
          ?.at(parseAddress(address)?.row ?? 0, parseAddress(address)?.column ?? 0),
      ).toMatchObject({
        formula: expect.stringMatching(/^IFERROR\(OGI\.CHECKTOTAL\(D6:I6,J6\),K6\)$/u) as unknown,
      });
      expect(await host.addFunctionChecks()).toBeNull();
      await undo();
      expect(excel.value(sheet, address)).toBe("");
    },
  );

  test("checks by functions are not written over what stands in their places", async () => {
    const { excel, host } = open(filled(sample));
    excel.userDoes((book) => {
      const sheet = book.find("三依申请公开");
      if (sheet) sheet.protection = null;
    });
    excel.userTypes("三依申请公开", "L7", "待核实");
    await excel.settled();
    await expect(host.addFunctionChecks()).rejects.toThrow(
      "“三依申请公开”的L7已有内容，写入函数核对栏会盖掉，所以没有写入；请先把这些内容移到别处再写。",
    );
    expect(excel.value("三依申请公开", "L7")).toBe("待核实");
    expect(excel.value("三依申请公开", "L6")).toBe("");
    excel.userTypes("三依申请公开", "L7", "");
    await excel.settled();
    await host.addFunctionChecks();
    expect(excel.value("三依申请公开", "L7")).toBe(excel.value("三依申请公开", "K7"));
    // ours, of another place of the parts, is no obstacle
    excel.userTypes("三依申请公开", "L7", "=IFERROR(OGI.CHECKTOTAL(C7:H7,I7),J7)");
    await excel.settled();
    await host.addFunctionChecks();
    expect(excel.value("三依申请公开", "L7")).toBe(excel.value("三依申请公开", "K7"));
  });

  test("a place is selected", async () => {
    const { excel, host } = open(filled(sample));
    await host.goTo(TOTAL);
    const [sheet, address] = placeOf(edition2021, TOTAL);
    expect(selected(excel)).toBe(`${sheet}!${address}`);
    await host.goTo("otherMatters");
    expect(selected(excel)).toContain("六其他事项!B");
    await host.goTo("year");
    expect(selected(excel)).toContain("一总体情况!B");
  });

  test("marked cells are unmarked, also those of an earlier session, and other formats stay", async () => {
    const { excel, host } = open(filled(sample));
    const formats = (): number =>
      excel.book.sheets.reduce((all, { conditionalFormats }) => all + conditionalFormats.length, 0);
    const before = formats();
    expect(await host.unmark()).toBe(0);
    expect(await host.mark([TOTAL, RECEIVED])).toBe(2);
    expect(formats()).toBe(before + 2);
    await host.mark([TOTAL]);
    expect(formats()).toBe(before + 1);
    expect(await new ExcelHost(makeWorkbook).unmark()).toBe(1);
    expect(formats()).toBe(before);
  });

  test("the finished report as a sheet, twice, under names that are free", async () => {
    const { excel, host } = open(filled(sample));
    const page = sheetPage(compose(sample, { uncorrected: 0 }));
    await host.addSheet(page);
    await host.addSheet(page);
    const names = excel.book.sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(["年度报告", "年度报告2"]);
    expect(excel.value("年度报告", "A1")).toBe("某某市统计局");
  });
});

function selected(excel: StandIn): string {
  if (!excel.book.selection) return "";
  const { sheet, area } = excel.book.selection;
  return `${sheet.name}!${String.fromCharCode(65 + area.left)}${area.top + 1}`;
}

describe("a new report", () => {
  for (const insertedNames of ["brought", "dropped", "broken"] as const) {
    test.each(editions.map((it) => [it.id, it] as const))(
      `%s edition, into the open workbook whose names are ${insertedNames}`,
      async (_, edition) => {
        const { excel, host } = open(undefined, { insertedNames });
        const report = reportOf(edition, { [RECEIVED]: 2, [TOTAL]: 2 });
        await host.create(report, "thisWorkbook");
        expect((await reportIn(host)).report).toEqual({
          ...report,
          figures: expect.anything() as unknown,
        });
        const names = planWorkbook(edition).names.map(({ name }) => name);
        expect(excel.book.names.map(({ name }) => name).sort()).toEqual([...names].sort());
        expect(excel.book.sheets[0]?.name).toBe("Sheet1");
        expect(excel.book.properties.get("ogi.edition")).toBe(edition.id);
      },
    );
  }

  test("not into a workbook that has one", async () => {
    const { excel, host } = open(filled(sample));
    await expect(host.create(sample, "thisWorkbook")).rejects.toThrow(
      new HostFailure("这个工作簿里已有年报，请选择在新的工作簿里新建，以免混在一起。"),
    );
    expect(excel.book.sheets).toHaveLength(8);
  });

  test("as a workbook of its own", async () => {
    const { excel, host } = open();
    await host.create(sample, "newWorkbook");
    expect(excel.otherWorkbooks).toHaveLength(1);
    expect(excel.book.sheets).toHaveLength(1);
  });
});
