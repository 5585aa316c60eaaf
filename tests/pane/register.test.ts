/** A register that is open in Excel: the pane knows it, shows its views, and leads to its lines. */
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import { written } from "../../src/layout/register/keys.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { registerSheets } from "../../src/layout/register/sheets.ts";
import {
  answeredRequest,
  caseOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { colorSchemes, faultsOf } from "../support/axe.ts";
import { onThatDay } from "../support/on-that-day.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { open as openBook } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

const TODAY = "2026-02-12";

const REGISTER = registerOf(
  [
    requestOf({ number: "2026-001" }),
    requestOf({ number: "2026-002", received: "2026-01-14" }),
    requestOf({ number: "2026-003", kind: "法人" }),
    answeredRequest({ number: "2026-004" }),
    requestOf({ number: "2026-005", supplement: { asked: "2026-01-20", limit: "2026-03-01" } }),
  ],
  { cases: [caseOf({ instances: [{ level: "first", opened: "2026-02-01" }] })] },
);
const workbook = registerInExcel(REGISTER, TODAY);

const ON_THAT_DAY = onThatDay(TODAY);

test("today's desk is shown at once, and a click leads to the line", async () => {
  const { page, host } = await open({ workbook, script: ON_THAT_DAY });
  await page.getByRole("heading", { name: "2件快到期，1件逾期" }).waitFor();
  await page.getByText("等申请人补正，期限2026年3月1日").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual([
    "今日",
    "核对",
    "统计",
    "生成年报",
    "文书打印",
  ]);
  await click(page, "2026-002，看这一件");
  const selected = () =>
    host.evaluate(({ book }) => [book.selection?.sheet.name, book.selection?.area.top]);
  await eventually(selected, [registerSheets.requests, 6]);
});

/** Clicks 核对 of a report as soon as it is there: the workbook is being read. */
const EARLY = `new MutationObserver((_changes, observer) => {
  const tab = document.getElementById("tab.checks");
  if (!tab) return;
  observer.disconnect();
  tab.click();
}).observe(document, { subtree: true, childList: true });`;

test("a view that was asked for while the workbook was read is the one that is shown", async () => {
  const { page } = await open({ workbook, script: ON_THAT_DAY + EARLY });
  await page.getByRole("tab", { name: "统计" }).waitFor();
  await page.getByRole("tab", { name: "核对", selected: true }).waitFor();
  await page.getByRole("tab", { name: "今日" }).click();
  await page.getByRole("heading", { name: "2件快到期，1件逾期" }).waitFor();
});

test("how a deadline was reckoned is shown day by day", async () => {
  const { page } = await open({ workbook, script: ON_THAT_DAY });
  await click(page, "逐日推算2026-001");
  await page.getByText("2026年1月15日起算，当日不计，共20个工作日").waitFor();
  await page.getByText("2026-02-12 星期四　第20个工作日").waitFor();
});

test("what a colleague fills in meanwhile is on the desk", async () => {
  const { page, host } = await open({ workbook, script: ON_THAT_DAY });
  await page.getByRole("heading", { name: "2件快到期，1件逾期" }).waitFor();
  const place = planRegister(edition2021).places.get(written("requests", "received"));
  if (!place) throw new Error("The plan has no such column.");
  const cell = addressOf({ ...place, row: place.row + 1 });
  await host.evaluate(
    (excel, [sheet, at]) => {
      excel.coauthorTypes(sheet, at, "2026-02-02");
    },
    [place.sheet, cell] as const,
  );
  await page.getByRole("heading", { name: "2件快到期", exact: true }).waitFor();
});

test("findings, counts with what they count, and the annual report in a workbook of its own", async () => {
  const { page, host } = await open({ workbook, script: ON_THAT_DAY });
  // until the workbook is read, the tabs are those of a report
  await page.getByRole("tab", { name: "统计" }).waitFor();
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByText("2026-003：“申请人类别”应为").waitFor();
  await page.getByRole("tab", { name: "统计" }).click();
  await page.getByText("没有计入各表的1件").waitFor();
  await click(page, /^表三“一、本年新收”行“自然人”列：4/u);
  await page.getByRole("status").getByRole("button", { name: "2026-005，看这一件" }).waitFor();
  await page.getByRole("tab", { name: "生成年报" }).click();
  await click(page, "生成年报");
  await page.getByText(/^已/u).first().waitFor();
  const [made = ""] = await host.evaluate(({ otherWorkbooks }) => otherWorkbooks);
  const book = readBook(openBook(Buffer.from(made, "base64")));
  expect(book && bookReport(book).figures["requests.newThisYear.total"]).toBe(4);
});

test.each(colorSchemes)("axe finds nothing in any view, in the %s", async (scheme) => {
  const { page } = await open({ workbook, script: ON_THAT_DAY, theme: scheme });
  for (const view of ["今日", "核对", "统计", "生成年报", "文书打印"]) {
    await page.getByRole("tab", { name: view }).click();
    expect([view, await faultsOf(page, scheme)]).toEqual([view, []]);
  }
});

test("a fault at the click is told in one sentence, and the next click works", async () => {
  const { page, host } = await open({ workbook, script: ON_THAT_DAY });
  await page.getByRole("heading", { name: "2件快到期，1件逾期" }).waitFor();
  await host.evaluate((excel) => {
    excel.cellEditing = true;
  });
  await click(page, "2026-002，看这一件");
  await page.getByText("正在编辑单元格，请按回车确认或按Esc取消，再试一次。").waitFor();
  await host.evaluate((excel) => {
    excel.cellEditing = false;
  });
  await click(page, "2026-002，看这一件");
  await page.getByText("正在编辑单元格").waitFor({ state: "detached" });
});
