/** 新建 on a page where nothing has been filled in yet, and on one with a report. */
import { at, pick, useWorkbench } from "./pages.ts";
import { join } from "node:path";

const open = useWorkbench();

const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");

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

test("a page with a report shows it first, and begins another by a button of its own", async () => {
  const { page } = await open();
  await pick(page, EXAMPLE);
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const pane = page.getByRole("complementary");
  await pane.getByText("西宁市湟中区统计局2020年政府信息公开工作年度报告").waitFor();
  expect(await pane.getByLabel("机关全称").count()).toBe(0);
  await pane.getByRole("button", { name: "新建另一份年报" }).click();
  await pane.getByLabel("机关全称").waitFor();
});
