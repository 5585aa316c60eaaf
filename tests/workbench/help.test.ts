/** Help at the hard rows: on focus below the table, on hover and by F1 beside the row; elsewhere F1 shows the guide. */
import { faultsOf } from "../support/axe.ts";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const AFFAIRS = "requests.outcomes.notDisclosed.internalAffairs.naturalPerson";
const SAYS = "三类内部事务信息：人事管理、后勤管理、内部工作流程。（《条例》第十六条第一款）";

test("a hard row is explained on focus, by F1 and on hover; nothing moves for it", async () => {
  const { page } = await open();
  const cell = at(page, AFFAIRS);
  const box = page.locator("[data-help-box]");
  const before = await cell.boundingBox();
  await cell.focus();
  await page.getByText(`5.属于三类内部事务信息：${SAYS}`).waitFor();
  await page.keyboard.press("F1");
  await box.getByText(SAYS).waitFor();
  expect(await cell.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(AFFAIRS);
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "detached" });

  const label = page.getByRole("rowheader", { name: "6.属于四类过程性信息" });
  await label.locator("[data-help]").hover();
  await box.getByText("讨论记录、过程稿、磋商信函、请示报告").waitFor();
  await page.getByRole("rowheader", { name: "一、本年新收" }).hover();
  await box.waitFor({ state: "detached" });
});

test("the guide is a tab of every view, opened by F1, and leads to the rows", async () => {
  const { page } = await open();
  await page.getByRole("tab", { name: "文字", exact: true }).focus();
  await page.keyboard.press("F1");
  const guide = page.getByRole("region", { name: "指南" });
  await guide.getByText("人事管理、后勤管理、内部工作流程").waitFor();
  await guide.getByText("F6在表格和窗格之间切换").waitFor();
  // it says nothing of sheets that are not there
  expect(await guide.getByText("选择性粘贴").count()).toBe(0);
  expect(await faultsOf(page, "light")).toEqual([]);
  await guide.getByRole("button", { name: "转到：（三）5.属于三类内部事务信息" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(AFFAIRS);
});
