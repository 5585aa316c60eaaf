/** Before publishing and after it: the short list, and the page that was saved from the site beside the final copy. */
import { readFileSync } from "node:fs";
import { colorSchemes, faultsOf } from "../support/axe.ts";
import { downloaded, useWorkbench } from "./pages.ts";

const open = useWorkbench();

test("what is open leads to its place, and a page saved with one figure changed is told", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  await page.getByLabel("打开示例").selectOption("pt-2025.json");
  await page.getByText("已打开pt-2025.json").waitFor();
  await page.getByRole("tab", { name: "报告" }).click();
  // what is open is told before the list is
  await page.getByText(/^发布前检查：7项，\d项要看：草稿标记、.*日期/u).click();
  await page.getByText("没有填成文日期，落款没有日期。").waitFor();
  expect(await faultsOf(page, "light")).toEqual([]);
  await page.getByRole("button", { name: "转到此处：日期" }).click();
  await page.locator("[id='report.signed']:focus").waitFor();

  const { path } = await downloaded(page, () =>
    page.getByRole("button", { name: "网页", exact: true }).click(),
  );
  const html = readFileSync(path, "utf8");
  const published = html.replace(/>151</u, ">115<");
  expect(published).not.toBe(html);
  const saved = (text: string) => ({
    name: "发布.html",
    mimeType: "text/html",
    buffer: Buffer.from(text),
  });
  await page.getByLabel("发布后保存的网页").setInputFiles(saved(published));
  await page.getByText("数字1格不同", { exact: true }).waitFor();
  expect(await page.getByRole("row").filter({ hasText: "115" }).textContent()).toContain("151");
  await page.getByRole("button", { name: "全页并排看" }).click();
  await page.getByRole("heading", { name: "比较：数字1格不同" }).waitFor();
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, colorScheme)).toEqual([]);
  }
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByText(/^发布前检查/u).click();
  await page.getByLabel("发布后保存的网页").setInputFiles(saved(html));
  await page.getByText("没有不同").waitFor();
});

test("the note for the leader is one click after last year's report, as Word", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  await page.getByLabel("打开示例").selectOption("pt-2025.json");
  await page.getByText("已打开pt-2025.json").waitFor();
  await page.getByRole("tab", { name: "比较" }).click();
  await page
    .getByRole("tabpanel")
    .getByLabel("要核对的上年年报")
    .setInputFiles(`${import.meta.dirname}/../../examples/2021/pt-2024.json`);
  const { name } = await downloaded(page, () =>
    page.getByRole("button", { name: "下载变化说明（Word）" }).click(),
  );
  expect(name).toBe("平潭综合实验区管理委员会2025年政府信息公开工作年度报告变化说明.docx");
});
