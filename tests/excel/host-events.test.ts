/** Events and failures of the stand-in Excel, by way of the real library. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { template } from "../support/workbooks.ts";
import { startExcel, type RunningExcel } from "./host/index.ts";

const REQUESTS = "三依申请公开";

/** Listens to every change of an official workbook. */
async function listening(): Promise<
  RunningExcel & { changes: Excel.WorksheetChangedEventArgs[]; stop: () => Promise<void> }
> {
  const excel = startExcel({ workbook: template(edition2021) });
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      changes.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = (): Promise<void> =>
    excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { ...excel, changes, stop };
}

describe("a change is told", () => {
  test("with what a single cell held before and holds now", async () => {
    const { host, changes } = await listening();
    host.userTypes(REQUESTS, "D6", 6);
    await host.settled();
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      address: "D6",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: host.book.find(REQUESTS)?.id,
      details: {
        valueBefore: "",
        valueAfter: 6,
        valueTypeBefore: "Empty",
        valueTypeAfter: "Double",
      },
    });
  });

  test("of several cells without their values", async () => {
    const { host, changes } = await listening();
    host.userTypes(REQUESTS, "D6:E7", [
      [1, 2],
      [3, 4],
    ]);
    await host.settled();
    expect(changes.map(({ address, details }) => [address, details])).toEqual([
      ["D6:E7", undefined],
    ]);
  });

  test("as a co-author's, and as the add-in's own", async () => {
    const { Excel, host, changes } = await listening();
    host.coauthorTypes(REQUESTS, "D6", 6);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(REQUESTS).getRange("D7").values = [[0]];
      await context.sync();
    });
    await host.settled();
    expect(changes.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
      ["Remote", "Unknown"],
      ["Local", "ThisLocalAddin"],
    ]);
  });

  test("and its cells can be read in the handler", async () => {
    const { Excel, host, changes } = await listening();
    host.userTypes(REQUESTS, "D6", 6);
    await host.settled();
    await Excel.run(async (context) => {
      const range = changes[0]?.getRange(context);
      range?.load("values,address");
      await context.sync();
      expect([range?.address, range?.values]).toEqual([`${REQUESTS}!D6`, [[6]]]);
    });
  });

  test("no more after the handler is removed, nor while events are off", async () => {
    const { Excel, host, changes, stop } = await listening();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.userTypes(REQUESTS, "D6", 6);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await stop();
    host.userTypes(REQUESTS, "D6", 7);
    await host.settled();
    expect(changes).toEqual([]);
  });

  test("of sheets and their protection too", async () => {
    const { Excel, host } = startExcel();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = ({ type }: { readonly type: string }): Promise<void> => {
        told.push(type);
        return Promise.resolve();
      };
      worksheets.onAdded.add(tell);
      worksheets.onDeleted.add(tell);
      worksheets.onProtectionChanged.add(tell);
      await context.sync();
      worksheets.add("新表").protection.protect();
      worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await host.settled();
    expect(told).toEqual(["WorksheetAdded", "WorksheetProtectionChanged", "WorksheetDeleted"]);
  });
});

describe("failures on demand", () => {
  const write = ({ Excel }: RunningExcel): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });

  test.each([
    "AccessDenied",
    "GeneralException",
    "InvalidOperationInCellEditMode",
    "ItemNotFound",
    "RequestAborted",
  ] as const)("%s once: nothing is done, and then it works again", async (code) => {
    const excel = startExcel();
    const { host } = excel;
    host.failNext(code);
    await expect(write(excel)).rejects.toMatchObject({ code });
    expect(host.value("Sheet1", "A1")).toBe("");
    await write(excel);
    expect([host.value("Sheet1", "A1"), host.roundTrips]).toEqual([1, 2]);
  });

  test("at a later round trip", async () => {
    const excel = startExcel();
    excel.host.failAt(2, "RequestAborted");
    await write(excel);
    await expect(write(excel)).rejects.toMatchObject({ code: "RequestAborted" });
  });

  test("in the middle of a batch: what went before stays done", async () => {
    for (let n = 1; ; n += 1) {
      const excel = startExcel();
      excel.host.failAtAction(n, "GeneralException");
      await expect(write(excel)).rejects.toMatchObject({ code: "GeneralException" });
      if (excel.host.value("Sheet1", "A1") === "") continue;
      expect(excel.host.value("Sheet1", "A2")).toBe("");
      break;
    }
  });

  test("while a person edits a cell every batch is refused", async () => {
    const excel = startExcel();
    excel.host.cellEditing = true;
    await expect(write(excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.cellEditing = false;
    await write(excel);
    expect(excel.host.value("Sheet1", "A2")).toBe(2);
  });

  test("reading many ranges is one round trip", async () => {
    const { Excel, host } = startExcel({ workbook: template(edition2021) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REQUESTS);
      for (const { id } of edition2021.cells) sheet.getRange(id).load("values");
      await context.sync();
    });
    expect(host.roundTrips).toBe(1);
  });
});
