/** Text beside the tables in the workbook that is open in Excel: of today's template, and of one without rows for it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import type { FoundReport } from "../../src/hosts/workbook-host.ts";
import { paragraphKey } from "../../src/layout/keys.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../../src/report/paragraphs.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import { startExcel } from "../excel/host/index.ts";
import { changed } from "../support/changed.ts";
import { HANDLED, RECEIVED, textEverywhere } from "../support/text-everywhere.ts";
import { filled, placeOf } from "../support/workbooks.ts";

const OLDER = readFileSync(
  join(import.meta.dirname, "../book/older/2021-without-text-beside-tables.xlsx"),
);

function open(workbook: Uint8Array) {
  const { host: excel } = startExcel({ workbook });
  const makeWorkbook = (report: AnnualReport): Promise<Uint8Array> =>
    Promise.resolve(filled(report));
  return { excel, host: new ExcelHost(makeWorkbook) };
}

async function reportIn(host: ExcelHost): Promise<FoundReport> {
  const reading = await host.read();
  if (reading.kind !== "report") throw new Error(reading.says);
  return reading;
}

const WRONG = "2022年，共收到政府信息公开申请8件,上年结转2件。";

test("it is read, and a fix in it is written where it stands and taken back", async () => {
  const narrative = withParagraphs(textEverywhere.narrative, { "requests.before": [WRONG] });
  const report = { ...textEverywhere, narrative };
  const { excel, host } = open(filled(report));
  expect((await reportIn(host)).report).toEqual(report);
  const session = new PaneSession(host);
  await session.open();
  await session.checkAll();
  const [finding] = session.getSnapshot().findings;
  expect(finding).toMatchObject({ code: "S-HALFWIDTH", at: "requests" });
  expect(await session.goTo("requests", finding?.quote)).toBe(true);
  const [sheet, address] = placeOf(edition2021, paragraphKey("requests.before", 1));
  expect(selected(excel)).toBe(`${sheet}!${address}`);
  const [fix] = finding?.fixes ?? [];
  if (!fix) throw new Error("There is no fix.");
  expect(await session.applyFix(fix)).toBe(true);
  expect((await reportIn(host)).report).toEqual(textEverywhere);
  const { message } = session.getSnapshot();
  const undo = message?.kind === "done" ? message.undo : undefined;
  if (!undo) throw new Error("It cannot be taken back.");
  await undo();
  expect((await reportIn(host)).report).toEqual(report);
});

test("an older workbook gets rows for it below its table, though that is protected, and 撤销 empties them", async () => {
  const { excel, host } = open(OLDER);
  const before = await reportIn(host);
  expect(before.account.filter((line) => /丢失|没有读到/u.test(line))).toEqual([]);
  const narrative = { "requests.before": [RECEIVED], "requests.after": [HANDLED, "第二段。"] };
  const { undo } = await changed(host, { narrative });
  const now = await reportIn(host);
  expect(now.report.narrative.requests).toEqual({
    before: [RECEIVED],
    after: [HANDLED, "第二段。"],
  });
  expect(now.account).toEqual(before.account);
  expect(excel.book.find("三依申请公开")?.protection).toBeTruthy();
  const { undo: undoChange } = await changed(host, { narrative: { "requests.after": ["改。"] } });
  expect(paragraphsAt((await reportIn(host)).report.narrative, "requests.after")).toEqual(["改。"]);
  await undoChange();
  await undo();
  expect((await reportIn(host)).report).toEqual(before.report);
});

function selected(excel: ReturnType<typeof open>["excel"]): string {
  if (!excel.book.selection) return "";
  const { sheet, area } = excel.book.selection;
  return `${sheet.name}!${formatAddress(area.top, area.left)}`;
}
