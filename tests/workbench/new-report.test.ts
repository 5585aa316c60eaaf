/** 新建 on a page where nothing has been filled in yet, and on one with a report. */
import { join } from "node:path";
import { eventually } from "../pane/eventually.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");
const LAST = join(import.meta.dirname, "../../examples/2021/pt-2024.json");

test("an untouched page asks at once of whom and for which year", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const pane = page.getByRole("complementary");
  await pane.getByLabel("机关全称").fill("某某市统计局");
  await pane.getByLabel("报告年度").fill("2020");
  await pane.getByLabel("数字格先全部填0").check();
  await pane.getByRole("button", { name: "新建年报", exact: true }).click();
  await page.getByText("已新建年报，请在左边填写").waitFor();
  expect(await page.getByRole("main").getByLabel("机关全称").inputValue()).toBe("某某市统计局");
  // a cell of the tables of that year
  await page.getByRole("tab", { name: /^二主动公开/u }).click();
  const bought = "proactiveDisclosure.item9.centralizedProcurement.procurementProjects";
  expect(await at(page, bought).inputValue()).toBe("0");
});

test("核对 of an untouched page leads to 新建, and of a report to none", async () => {
  const { page } = await open();
  const checks = page.getByRole("region", { name: "核对结果" });
  await checks.getByText("还没有年报：可以新建，打开或拖入文件，也可以直接在左边填。").waitFor();
  expect(await page.getByText("没有发现问题").count()).toBe(0);
  await checks.getByRole("button", { name: "新建年报" }).click();
  await page.locator("[name=organ]:focus").waitFor();
  await pick(page, EXAMPLE);
  await page.getByRole("tab", { name: "核对" }).click();
  await checks.waitFor();
  expect(await page.getByText("还没有年报").count()).toBe(0);
});

test.each([
  [1366, 768],
  [1024, 768],
])("at %s × %s all of the form is in sight, from last year's report too", async (width, height) => {
  const { page } = await open({ context: { viewport: { width, height } } });
  const form = page.getByRole("form", { name: "新建年报" });
  const made = form.getByRole("button", { name: "新建年报", exact: true });
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await form.waitFor();
  const ends = async (): Promise<number> => {
    const box = await form.boundingBox();
    return (box?.y ?? height) + (box?.height ?? height);
  };
  expect(await ends()).toBeLessThanOrEqual(height);
  await page.getByLabel("上年的年报").setInputFiles(LAST);
  await form.getByText("将由上年年报“pt-2024.json”新建").waitFor();
  expect(await ends()).toBeLessThanOrEqual(height);
  expect(await made.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await form.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
});

test("新建 leads to the name, also while a report is open, and a report that was made to its first blank cell", async () => {
  const { page } = await open();
  await pick(page, EXAMPLE);
  await page.getByRole("tab", { name: "开始" }).click();
  const pane = page.getByRole("complementary");
  await pane.getByText("西宁市湟中区统计局2020年政府信息公开工作年度报告").waitFor();
  expect(await pane.getByLabel("机关全称").count()).toBe(0);
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await page.locator("[name=organ]:focus").waitFor();
  await page.keyboard.type("某某市统计局");
  expect(await pane.getByLabel("机关全称").inputValue()).toBe("某某市统计局");
  await page.keyboard.press("Enter");
  await page.getByText("已新建年报，请在左边填写").waitFor();
  const first = at(page, "proactiveDisclosure.item1.rules.issuedThisYear");
  await first.waitFor();
  await eventually(() => first.evaluate((it) => it === document.activeElement), true);
});

test("another report of the same organ is made by a click and Enter; of another, by typing its name", async () => {
  const { page } = await open();
  await pick(page, EXAMPLE);
  const name = page.locator("[name=organ]:focus");
  const organ = page.getByRole("main").getByLabel("机关全称");
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await name.waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("已新建年报").waitFor();
  expect(await organ.inputValue()).toBe("西宁市湟中区统计局");
  // of the year before today's, not of the one that was open
  expect(await at(page, "report.year").inputValue()).toBe(String(new Date().getFullYear() - 1));
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await name.waitFor();
  await page.keyboard.type("某某市人民政府");
  await page.keyboard.press("Enter");
  await eventually(() => organ.inputValue(), "某某市人民政府");
  expect(await at(page, "report.kind").inputValue()).toBe("government");
});

test("a name that stands in the empty form already is not typed again", async () => {
  const { page } = await open();
  await at(page, "report.organ").fill("某某街道办事处");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const pane = page.getByRole("complementary");
  await eventually(() => pane.getByLabel("机关全称").inputValue(), "某某街道办事处");
  expect(await pane.getByLabel("机关类别").inputValue()).toBe("subdistrict");
});
