/** What is clicked in the checks is done in the workbook, and can be taken back. */
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { paragraphKey } from "../../src/layout/keys.ts";
import { parseAddress } from "../../src/workbook/cell-address.ts";
import type { Pane } from "../excel/browser.ts";
import { exampleReport } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";
import { filled, open as openBook, placeOf, template } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";
import { saved } from "./saved.ts";

const open = usePanes();

const SHEET = "三依申请公开";
const PERSON = "requests.newThisYear.naturalPerson";
const NORMS_ISSUED = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";
const CAUSE = "疑似表三“一、本年新收”行“科研机构”列填错";

/** 西宁市湟中区统计局: eight requests of 科研机构 received, none handled, the total 0. */
const workbook = filled(exampleReport("001"));

function valueAt({ host }: Pane, sheet: string, address: string): Promise<unknown> {
  return host.evaluate((excel, [on, at]) => excel.value(on, at), [sheet, address] as const);
}

/** How many conditional formats there are: the template's own, and those that mark cells. */
function formatsIn({ host }: Pane): Promise<number> {
  return host.evaluate(({ book }) => book.sheets.flatMap((it) => it.conditionalFormats).length);
}

test("核对 of a workbook without a report leads to 新建", async () => {
  const { page } = await open();
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByText("打开的工作簿里没有年报表格").waitFor();
  await page.getByRole("button", { name: "新建年报" }).click();
  await page.locator("[name=organ]:focus").waitFor();
});

test("a finding's button selects its cell", async () => {
  const { page, host } = await open({ workbook });
  await page.getByRole("region", { name: CAUSE }).getByText("转到F6").first().click();
  await eventually(
    () =>
      host.evaluate(
        ({ book }) => book.selection && [book.selection.sheet.name, book.selection.area],
      ),
    [SHEET, { top: 5, left: 5, bottom: 5, right: 5 }],
  );
});

test("a finding on a text selects the cell of its paragraph, whatever rows are empty before it", async () => {
  const sound = reportOf(edition2021);
  const { page, host } = await open({ workbook: filled(sound) });
  const row = paragraphKey("overview", sound.narrative.overview.length + 3);
  const [sheet, address] = placeOf(edition2021, row);
  await host.evaluate(
    (excel, [on, at]) => {
      excel.userTypes(on, at, "本年收到政府信息公开申请9件，均已办结。");
    },
    [sheet, address] as const,
  );
  const finding = page.getByRole("listitem").filter({ hasText: "申请9件" }).first();
  await finding.getByRole("button", { name: "转到此处" }).click();
  const place = parseAddress(address);
  await eventually(
    () =>
      host.evaluate(({ book }) => {
        const { selection } = book;
        return selection && [selection.sheet.name, selection.area.top, selection.area.left];
      }),
    [sheet, place?.row, place?.column],
  );
});

test("of tables that the year does not ask for the report is made anew in another workbook", async () => {
  const { page, host } = await open({
    workbook: filled(reportOf(edition2021, { [PERSON]: 3 }, { year: 2020 })),
  });
  await page.getByRole("button", { name: "换用2019版表格…" }).click();
  await page.getByText("打开的工作簿不能就地换表，原样保留。").waitFor();
  await page.getByRole("button", { name: "在新的工作簿里换用2019版表格" }).click();
  await page.getByText("换用2019版表格完成，在新的工作簿里；当前工作簿没有改动。").waitFor();
  const [made = ""] = await host.evaluate((excel) => excel.otherWorkbooks);
  const book = readBook(openBook(Buffer.from(made, "base64")));
  expect([book?.edition.id, book && bookReport(book).figures[PERSON]]).toEqual(["2019", 3]);
});

test("a fix mends what it says; 撤销 takes it back", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  const cause = page.getByRole("region", { name: CAUSE });
  await cause.getByRole("button", { name: "表三“一、本年新收”行“科研机构”列改为0" }).click();
  await cause.waitFor({ state: "detached" });
  expect(await valueAt(pane, SHEET, "F6")).toBe(0);

  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await cause.waitFor();
  await page.getByText("已撤销。").waitFor();
  expect(await valueAt(pane, SHEET, "F6")).toBe(8);
});

test("a fix of the wording changes its paragraph; 撤销 takes it back", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  const texts = () =>
    host.evaluate((excel) => {
      const sheets = excel.book.sheets.filter(({ name }) => /^[一五六]/u.test(name));
      return sheets.flatMap(({ cells }) => [...cells.values()]).filter((it) => it.kind === "value");
    });
  const before = await texts();
  await page.getByRole("button", { name: "这一段改用全角标点" }).first().click();
  await page.getByText("已完成：这一段改用全角标点。").waitFor();
  const changed = (await texts()).filter((it, i) => it.value !== before[i]?.value);
  expect(changed).toHaveLength(1);

  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByText("已撤销。").waitFor();
  expect(await texts()).toEqual(before);
});

test("其余空格填0 fills every blank figure, and no other; 撤销 blanks them again", async () => {
  const pane = await open({ workbook: template(edition2021) });
  const { page, host } = pane;
  const inputs = edition2021.cells.filter(({ computed }) => !computed);
  const [first, ...others] = inputs.map(({ id }) => placeOf(edition2021, id));
  if (!first) throw new Error("The form has no cells.");
  const values = () =>
    host.evaluate((excel, places) => places.map(([on, at]) => excel.value(on, at)), others);
  await host.evaluate((excel, [on, at]) => {
    excel.userTypes(on, at, 12);
  }, first);
  await page.getByText("还有165格未填").waitFor();

  await page.getByRole("button", { name: "其余空格填0" }).click();
  await page.getByText("各格都已填写").waitFor();
  expect(new Set(await values())).toEqual(new Set([0]));
  expect(await valueAt(pane, ...first)).toBe(12);

  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByText("还有165格未填").waitFor();
  expect(new Set(await values())).toEqual(new Set([""]));
});

test("an explanation is kept in the workbook: opened again, the finding is 已说明", async () => {
  const sample = reportOf(edition2021, {
    [NORMS_ISSUED]: 5,
  });
  const bytes = filled(sample);
  const first = await open({ workbook: bytes });
  await first.page.getByRole("button", { name: "写情况说明" }).click();
  await first.page.getByLabel("情况说明").fill("制发的5件尚未施行。");
  await first.page.getByRole("button", { name: "保存说明" }).click();
  await first.page.getByText("情况说明：制发的5件尚未施行。").waitFor();

  const { page, host } = await open({ workbook: await saved(first, bytes) });
  await page.getByText("情况说明：制发的5件尚未施行。").waitFor();
  const finding = page.getByRole("listitem").filter({ hasText: "现行有效" });
  await finding.getByText("已说明", { exact: true }).waitFor();

  // it was written for these numbers, and holds for no others
  const issued = placeOf(edition2021, NORMS_ISSUED);
  await host.evaluate((excel, [on, at]) => {
    excel.userTypes(on, at, 6);
  }, issued);
  await finding.getByText("请核实", { exact: true }).waitFor();
  await finding.getByText("数字已有变化，原来的情况说明不再适用：").waitFor();

  await finding.getByRole("button", { name: "删除说明" }).click();
  await page.getByText("已删除情况说明。").waitFor();
  await finding.getByRole("button", { name: "写情况说明" }).waitFor();
});

test("a usual reason is written by two clicks where nothing was typed, and goes behind what was", async () => {
  const inForce = "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce";
  const { page } = await open({
    workbook: filled({ ...reportOf(edition2021), lastYear: { [inForce]: 3 } }),
  });
  const finding = page.getByRole("listitem").filter({ hasText: "现行有效" }).first();
  await finding.getByRole("button", { name: "写情况说明" }).click();
  await finding.getByRole("button", { name: "职能划转" }).click();
  await page.getByText("情况说明：职能划转。").waitFor();
  await click(page, "撤销");
  await finding.getByRole("button", { name: "写情况说明" }).click();
  await page.getByLabel("情况说明").fill("2件。");
  await finding.getByRole("button", { name: "职能划转" }).click();
  expect(await page.getByLabel("情况说明").inputValue()).toBe("2件。职能划转。");
});

test("标记 colours the cells of findings, 取消标记 clears them, and the template's own colours stay", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  const own = await formatsIn(pane);
  await page.getByRole("button", { name: "标记单元格" }).click();
  await page.getByText(/^已标记\d+格。$/u).waitFor();
  expect(await formatsIn(pane)).toBeGreaterThan(own);
  await page.getByRole("button", { name: "取消标记" }).click();
  await page.getByText("已取消标记。").waitFor();
  expect(await formatsIn(pane)).toBe(own);
});
