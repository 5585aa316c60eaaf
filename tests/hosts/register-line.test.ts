/** What a letter changes in its line, written into the register that is open in Excel, whoever works in it as well. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import { written } from "../../src/layout/register/keys.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { registerSheets } from "../../src/layout/register/sheets.ts";
import type { RegisterEdit } from "../../src/register/register-edit.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { startExcel } from "../excel/host/index.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { filled, open as openBook } from "../support/workbooks.ts";

const workbook = registerInExcel(
  registerOf([
    requestOf({ number: "2026-001", received: "2026-02-01" }),
    requestOf({ number: "2026-002", received: "2026-02-02", extended: "2026-02-03" }),
  ]),
  "2026-02-12",
);

const DAY: RegisterEdit = {
  ...{ key: "documentDate", label: "落款日期" },
  ...{ before: undefined, after: "2026-02-12" },
};
const NUMBER: RegisterEdit = {
  ...{ key: "document", label: "答复文号" },
  ...{ before: undefined, after: "某统公开〔2026〕2号" },
};
const EDITS = [NUMBER, DAY];

/** The address of a column on the line of the sheet, from 0. */
function at(key: string, line: number): string {
  const place = planRegister(edition2021).places.get(written("requests", key));
  if (!place) throw new Error(`The plan has no column "${key}".`);
  return addressOf({ ...place, row: place.row + line });
}

const SHEET = registerSheets.requests;

async function open(file = workbook) {
  const { host: excel } = startExcel({ workbook: file });
  const host = new ExcelHost((report) => Promise.resolve(filled(report)));
  await host.read();
  const value = (key: string, line: number) => excel.value(SHEET, at(key, line));
  const types = (key: string, line: number, text: string | number): void => {
    excel.coauthorTypes(SHEET, at(key, line), text);
  };
  return { excel, host, value, types };
}

test("days and numbers go in as one step, and are taken back as one", async () => {
  const { excel, host, value } = await open();
  const before = excel.roundTrips;
  const done = await host.writeLine("2026-002", EDITS);
  expect(excel.roundTrips - before).toBe(2);
  expect([value("document", 1), value("documentDate", 1)]).toEqual([
    "某统公开〔2026〕2号",
    serialOf("2026-02-12"),
  ]);
  const { reading } = done ?? {};
  expect(reading?.kind === "register" && reading.register.requests[1]).toMatchObject({
    ...{ number: "2026-002", document: "某统公开〔2026〕2号", documentDate: "2026-02-12" },
  });
  expect(await done?.undo()).toMatchObject({ isDone: true, left: [] });
  expect([value("document", 1), value("documentDate", 1)]).toEqual(["", ""]);
});

test("what stood there is overwritten where that was asked for, and comes back", async () => {
  const { host, value } = await open();
  const edit: RegisterEdit = {
    ...{ key: "extended", label: "告知延期日期" },
    ...{ before: "2026-02-03", after: "2026-02-10" },
  };
  const done = await host.writeLine("2026-002", [edit]);
  expect(value("extended", 1)).toBe(serialOf("2026-02-10"));
  await done?.undo();
  expect(value("extended", 1)).toBe(serialOf("2026-02-03"));
});

test("whom an opinion is asked of is written in the words of its column", async () => {
  const { host, value } = await open();
  await host.writeLine("2026-001", [
    { key: "consultations.0.with", label: "征求谁的意见", before: undefined, after: "thirdParty" },
    { key: "consultations.0.sent", label: "发出日期", before: undefined, after: "2026-02-12" },
  ]);
  expect([value("consultations.0.with", 0), value("consultations.0.sent", 0)]).toEqual([
    "第三方",
    serialOf("2026-02-12"),
  ]);
});

test("a line that somebody sorts elsewhere in between is found where it stands now", async () => {
  const { excel, host, value, types } = await open();
  excel.comeBetween(2, () => {
    types("number", 0, "2026-002");
    types("number", 1, "2026-001");
  });
  await host.writeLine("2026-001", EDITS);
  expect(value("document", 1)).toBe("某统公开〔2026〕2号");
  expect([value("document", 0), value("documentDate", 0)]).toEqual(["", ""]);
});

test.each<
  [string, (types: (key: string, line: number, text: string | number) => void) => void, string]
>([
  [
    "a number of his own",
    (types) => {
      types("document", 0, "另一文号");
    },
    "“答复文号”刚有别的改动",
  ],
  [
    "another number of the line",
    (types) => {
      types("number", 0, "2026-009");
    },
    "没有找到编号为2026-001的一行",
  ],
  [
    "the same number twice",
    (types) => {
      types("number", 1, "2026-001");
    },
    "编号2026-001有2行",
  ],
])(
  "what a colleague types in between stays his, and nothing is written: %s",
  async (_, act, says) => {
    const { excel, host, value, types } = await open();
    excel.comeBetween(2, () => {
      act(types);
    });
    const writing = host.writeLine("2026-001", EDITS);
    await expect(writing).rejects.toThrow(HostFailure);
    await expect(writing).rejects.toThrow(says);
    expect(value("documentDate", 0)).toBe("");
    expect(["", "另一文号"]).toContain(value("document", 0));
  },
);

test("taking back leaves what somebody has changed since, and names it", async () => {
  const { host, value, types } = await open();
  const done = await host.writeLine("2026-001", EDITS);
  types("document", 0, "改过的文号");
  expect(await done?.undo()).toMatchObject({ isDone: true, left: ["答复文号"] });
  expect([value("document", 0), value("documentDate", 0)]).toEqual(["改过的文号", ""]);
});

test("a column that is gone is named, and nothing is written", async () => {
  const book = openBook(workbook);
  book.setCell(SHEET, at("document", -1), { kind: "text", value: "我的一栏" });
  const { host, value } = await open(book.save());
  await expect(host.writeLine("2026-001", EDITS)).rejects.toThrow("没有“答复文号”一列");
  expect(value("documentDate", 0)).toBe("");
});
