/** The register's page: what it makes of a register, what it asks, and what it never keeps. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { bookReport } from "../../../src/book/book-report.ts";
import { readBook } from "../../../src/book/read-book.ts";
import { fillRegister } from "../../../src/book/register/fill-register.ts";
import { openRegisterBook } from "../../../src/book/register/open-register-book.ts";
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { REGISTER_TEMPLATE } from "../../../src/layout/register/plan-register.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { formatRegister, parseRegister } from "../../../src/register/json.ts";
import type { Register } from "../../../src/register/register.ts";
import {
  answeredRequest,
  caseOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../../src/build/rule-cases/sound-register.ts";
import { listWorkbook, monthly, webExport } from "../../support/foreign-lists.ts";
import { reportOf } from "../../support/reports.ts";
import { filled, open as openBook } from "../../support/workbooks.ts";
import { downloaded } from "../pages.ts";
import { choose, show } from "../built-page.ts";
import { useRegisterPage } from "./register-pages.ts";

const open = useRegisterPage();

const ONE = registerOf(
  [
    answeredRequest({ number: "1" }),
    requestOf({ number: "2" }),
    requestOf({ number: "3", received: "2026-02-10" }),
  ],
  { cases: [caseOf({ request: "2", instances: [{ level: "first", opened: "2026-02-11" }] })] },
);
const OTHER = registerOf([
  answeredRequest({ number: "1" }),
  requestOf({ number: "2", subject: "另一件" }),
  requestOf({ number: "4" }),
]);

const json = (register: Register, name: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(formatRegister(register)),
});

const bytesFile = (bytes: Uint8Array, name: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

async function openOne(register = ONE): Promise<Page> {
  const { page } = await open();
  await choose(page, "打开台账…", json(register, "2026.json"));
  await page.getByRole("tab", { name: "今日" }).waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

function registerAt(path: string): Register {
  return readRegisterBook(openRegisterBook(readFileSync(path), nodePlatform)).register;
}

test("the name of the organ that was typed at first is that of the list that is opened then", async () => {
  const { page } = await open();
  await page.getByLabel("机关全称").fill("某某市统计局");
  const buffer = Buffer.from("编号,收件日期,申请人类型,申请内容\n1,2026-01-05,公民,第一项\n");
  await choose(page, "用我的旧台账…", { name: "旧台账.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "建立台账" }).waitFor();
  expect(await page.getByLabel("机关全称").inputValue()).toBe("某某市统计局");
});

test("an empty register is the template of the repository with its head filled in, to the last byte of every part", async () => {
  const { page } = await open();
  await page.getByLabel("年度").fill("2027");
  await page.getByLabel("机关全称").fill("某某市统计局");
  const { name, path } = await downloaded(page, () => press(page, "下载空台账"));
  expect(name).toBe("某某市统计局2027年政府信息公开申请台账.xlsx");
  const wanted = openBook(readFileSync(REGISTER_TEMPLATE));
  fillRegister(wanted, registerOf([], { year: 2027 }), "2026-02-12");
  const [found, expected] = [readFileSync(path), wanted.save()].map((it) => unzipSync(it));
  expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(expected ?? {}).sort());
  const differing = Object.keys(expected ?? {}).filter(
    (part) =>
      Buffer.compare(found?.[part] ?? Buffer.alloc(0), expected?.[part] ?? Buffer.alloc(0)) !== 0,
  );
  expect(differing).toEqual([]);
});

test("a year that is none, or one of the older form, is told in one sentence", async () => {
  const { page } = await open();
  await page.getByLabel("年度").fill("2026年");
  await press(page, "下载空台账");
  await page.getByText("请填四位数的年份").waitFor();
  await page.getByLabel("年度").fill("2020");
  await press(page, "下载空台账");
  await page.getByText("台账工作簿没有2019版的，2020年的台账请存为JSON。").waitFor();
});

test("the open register is downloaded as it is, as a workbook and as JSON", async () => {
  const page = await openOne();
  const workbook = await downloaded(page, () => press(page, "下载台账Excel"));
  expect(registerAt(workbook.path)).toEqual(ONE);
  const text = await downloaded(page, () => press(page, "下载JSON"));
  expect(parseRegister(readFileSync(text.path, "utf8"))).toEqual(ONE);
});

test("next year's register takes over what is open, and the anonymous copy names nobody", async () => {
  const page = await openOne();
  await show(page, "结转");
  const next = await downloaded(page, () => press(page, "下载2027年台账"));
  const taken = registerAt(next.path);
  expect([taken.year, taken.requests.map(({ number }) => number)]).toEqual([2027, ["2", "3"]]);
  const anonymous = await downloaded(page, () => press(page, "下载匿名JSON"));
  expect(anonymous.name).toBe("某某市统计局2026年政府信息公开申请台账（匿名）.json");
  for (const name of PEOPLE) expect(readFileSync(anonymous.path, "utf8")).not.toContain(name);
});

test("a sealed copy says when it was sealed and what it counted, and whether it still counts that", async () => {
  const page = await openOne();
  await show(page, "结转");
  const sealed = await downloaded(page, () => press(page, "封存并下载"));
  expect(sealed.name).toBe("某某市统计局2026年政府信息公开申请台账（封存）.xlsx");
  await press(page, "换一本…");
  await choose(page, "打开台账…", bytesFile(readFileSync(sealed.path), sealed.name));
  await page
    .getByText(
      "封存于2026年2月12日：新收3件，上年结转0件，办结1件，结转下年2件。现在的计数与封存时一致。",
    )
    .waitFor();
});

test("two registers become one: what stands in both is shown side by side, and nothing is merged unasked", async () => {
  const page = await openOne();
  await show(page, "结转");
  await choose(page, "选择另一本…", json(OTHER, "法规股.json"));
  await page.getByText("编号相同的2处，其中内容完全一样的1处只留一份，不同的1处请选。").waitFor();
  const item = page.getByRole("group", { name: "2", exact: true });
  await item.getByRole("row", { name: /^申请内容 拆迁补偿安置明细 另一件/u }).waitFor();
  const merge = page.getByRole("button", { name: "还有1处没有选" });
  expect(await merge.getAttribute("aria-disabled")).toBe("true");
  await item.getByLabel("两件都留，后一件改编号").check();
  await press(page, "合并");
  await page.getByText("已合并为一本，5件。").waitFor();
  const { path } = await downloaded(page, () => press(page, "下载台账Excel"));
  expect(registerAt(path).requests.map(({ number }) => number)).toEqual([
    "1",
    "2",
    "3",
    "2（2）",
    "4",
  ]);
});

test("an annual report that is there is filled, shown first what changes, and nothing else in it", async () => {
  const page = await openOne();
  await show(page, "生成年报");
  const report = reportOf(edition2021, { "requests.newThisYear.naturalPerson": 2 });
  const annual = { ...report, year: 2026, organ: ONE.organ };
  await choose(page, "选择年报…", bytesFile(filled(annual), "年报.xlsx"));
  await page.getByText("表三“一、本年新收”行“自然人”列").waitFor();
  const line = page.getByRole("listitem").filter({ hasText: "表三“一、本年新收”行“自然人”列" });
  expect(await line.textContent()).toContain("2 → 3");
  const { name, path } = await downloaded(page, () => press(page, "填入并下载"));
  expect(name).toBe("年报.xlsx");
  const book = readBook(openBook(readFileSync(path)));
  expect(book && bookReport(book).figures).toMatchObject({
    "requests.newThisYear.naturalPerson": 3,
    "requests.newThisYear.total": 3,
    "disputes.reconsideration.pending": 1,
  });
});

test("the report of another organ is refused with both named", async () => {
  const page = await openOne();
  await show(page, "生成年报");
  await choose(page, "选择年报…", bytesFile(filled(reportOf(edition2021, {})), "年报.xlsx"));
  await page.getByRole("alert").getByText("台账是某某市统计局2026年").waitFor();
});

test("who leaves or opens another with something not downloaded is asked; a reload finds nothing", async () => {
  const { page } = await open();
  await choose(page, "用我的旧台账…", bytesFile(await listWorkbook(webExport), "导出.xlsx"));
  await page.getByRole("button", { name: "建立台账" }).click();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await press(page, "换一本…");
  await page.getByRole("tab", { name: "今日" }).waitFor();
  await page.reload();
  await page.getByText("网页不保存台账，请重新打开台账文件。").waitFor();
  expect(asked).toEqual(["confirm", "beforeunload"]);
});

test("after the download nobody is asked", async () => {
  const page = await openOne();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await page.getByText("网页不保存台账，请重新打开台账文件。").waitFor();
  expect(asked).toEqual([]);
});

test("of several sheets those are read that somebody wants, and a heading is put right by hand", async () => {
  const { page } = await open();
  await choose(page, "用我的旧台账…", bytesFile(await listWorkbook(...monthly), "逐月.xlsx"));
  await page.getByRole("heading", { name: "逐月.xlsx：4件" }).waitFor();
  await page.getByText("工作表“旧表”是隐藏的，没有读入。").waitFor();
  await page.getByLabel("2月").uncheck();
  await page.getByRole("heading", { name: "逐月.xlsx：2件" }).waitFor();
  await page.getByLabel("“所需信息”读作").selectOption({ label: "备注" });
  await page.getByRole("button", { name: "建立台账" }).click();
  const { path } = await downloaded(page, () => press(page, "下载JSON"));
  const { requests } = parseRegister(readFileSync(path, "utf8"));
  expect(requests[0]).toMatchObject({ note: PEOPLE[2] });
});

test("a list is known for one, and an annual report for none of it, whatever button was pressed", async () => {
  const { page } = await open();
  await choose(page, "打开台账…", bytesFile(await listWorkbook(webExport), "导出.xlsx"));
  await page.getByRole("button", { name: "建立台账" }).waitFor();
  page.on("dialog", (dialog) => void dialog.accept());
  await press(page, "换一本…");
  await choose(page, "用我的旧台账…", bytesFile(filled(reportOf(edition2021, {})), "年报.xlsx"));
  await page.getByText("年报.xlsx是年报，不是申请台账").waitFor();
});
