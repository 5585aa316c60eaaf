/** The stand-in Excel under the real library: what it holds to, so that tests of our own code can lean on it. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { evaluatePlan } from "../../src/layout/evaluate-plan.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { exampleReports } from "../support/examples.ts";
import { filled, placeOf, template } from "../support/workbooks.ts";
import { startExcel } from "./host/index.ts";

const REQUESTS = "三依申请公开";

/** Each takes 5 MB: a file that starts a hundred of them must not need them all at once. */
test("an Excel is let go when another is started", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const started = Array.from({ length: 5 }, () => new WeakRef(startExcel().host));
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(started.filter((it) => it.deref()).length).toBeLessThan(started.length);
});

describe("the library keeps its own rules", () => {
  test("what was not loaded is not there", async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow("The property 'values' is not available.");
    });
  });

  test("a sheet that is not there is ItemNotFound, with the statement", async () => {
    const { Excel } = startExcel();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("不存在").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: "var worksheet = worksheets.getItem(...);" },
    });
  });

  test("what hangs on a null object is a null object", async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("不存在");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test.each([
    ["1.14", "ApiNotFound"],
    ["1.15", "NotImplemented"],
  ])("as ExcelApi %s a member of 1.15 is %s", async (apiSet, code) => {
    const { Excel, Office } = startExcel({ apiSet });
    const supported = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
    expect(supported).toBe(apiSet === "1.15");
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents().load("address");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code });
  });

  test("what the stand-in does not know fails with its name", async () => {
    const { Excel } = startExcel();
    const charts = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.load("items");
      await context.sync();
    });
    await expect(charts).rejects.toMatchObject({
      code: "NotImplemented",
      message: "The stand-in Excel has no Worksheet.Charts.",
    });
  });
});

describe("an official workbook is open", () => {
  test.each([edition2019, edition2021])(
    "every name of $id is hidden and one range",
    async (edition) => {
      const { Excel, host } = startExcel({ workbook: template(edition) });
      await Excel.run(async (context) => {
        const { names } = context.workbook;
        names.load("items/name,items/visible,items/type");
        await context.sync();
        const ranges = names.items.map((it) => it.getRangeOrNullObject());
        for (const range of ranges) range.load("address");
        await context.sync();
        expect(names.items.map(({ name }) => name).sort()).toEqual(
          planWorkbook(edition)
            .names.map(({ name }) => name)
            .sort(),
        );
        expect(names.items.every(({ visible, type }) => !visible && type === "Range")).toBe(true);
        expect(ranges.every(({ isNullObject }) => !isNullObject)).toBe(true);
      });
      expect(host.roundTrips).toBe(2);
    },
  );

  test("its sheets, properties and protection can be read", async () => {
    const { Excel } = startExcel({ workbook: template(edition2021) });
    await Excel.run(async (context) => {
      const { worksheets, properties } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const edition = properties.custom.getItemOrNullObject("ogi.edition");
      edition.load("value");
      const { protection } = worksheets.getItem(REQUESTS);
      protection.load("protected,options");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(
        planWorkbook(edition2021).sheets.map(({ name }) => name),
      );
      expect(edition.value).toBe("2021");
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
    });
  });

  const examples = exampleReports().filter(({ name }) => ["001", "pt-2025"].includes(name));
  test.each(examples.map((it) => [it.name, it] as const))(
    "%s: every formula shows what the plan calculates",
    (_name, { report }) => {
      const { host } = startExcel({ workbook: filled(report) });
      const edition = report.edition === "2019" ? edition2019 : edition2021;
      const plan = planWorkbook(edition);
      const places = [...plan.places.keys()].map((key) => [key, placeOf(edition, key)] as const);
      const shown = new Map(places.map(([key, place]) => [key, host.value(...place)]));
      const typed = places.filter(
        ([key, place]) => !host.holdsFormula(...place) && shown.get(key) !== "",
      );
      const inputs = new Map(typed.map(([key]) => [key, shown.get(key) ?? ""]));
      const calculated = evaluatePlan(plan, inputs);
      expect(calculated.size).toBeGreaterThan(200);
      expect([...calculated.keys()].map((key) => [key, shown.get(key)])).toEqual([...calculated]);
    },
  );

  test("typing all inputs of table three makes its totals and checks appear", () => {
    const { host } = startExcel({ workbook: template(edition2021) });
    const cells = edition2021.cells.filter(({ table }) => table.id === "requests");
    const total = placeOf(edition2021, "requests.outcomes.total.total");
    expect(host.value(...total)).toBe("");
    for (const { id } of cells.filter(({ computed }) => !computed)) {
      host.userTypes(...placeOf(edition2021, id), id.includes(".newThisYear.") ? "21" : "1");
    }
    expect(host.value(...placeOf(edition2021, "requests.newThisYear.total"))).toBe(126);
    expect(host.value(...total)).toBe(126);
    expect(host.value(REQUESTS, "A1")).toBe("√ 全部填好");
  });
});
