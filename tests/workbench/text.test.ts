/** Living numbers on the page without Excel: the form is on the left, the text view in the pane beside it. */
import type { Page } from "playwright-core";
import { faultsInAll } from "../support/axe.ts";
import { faultsOf } from "../support/axe.ts";
import { livingReport, TOLD } from "../support/living-report.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const RECEIVED = /^新收政府信息公开申请9件/u;

async function openText(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const { page } = await open(options);
  await pick(page, {
    name: "年报.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(livingReport)),
  });
  await page.getByRole("tab", { name: "文字", exact: true }).click();
  await page.getByRole("button", { name: RECEIVED }).waitFor();
  return page;
}

/** The overview in its box on the left. */
async function overview(page: Page): Promise<string> {
  await at(page, "tab.overview").click();
  return at(page, "narrative.overview").inputValue();
}

test("a number is mended by a click, and by 撤销 as it was", async () => {
  const page = await openText();
  await page.getByRole("button", { name: RECEIVED }).click();
  await page.getByRole("dialog").getByRole("button", { name: "改为表中的8" }).click();
  await page.getByRole("button", { name: /^新收政府信息公开申请8件，.*与表格一致$/u }).waitFor();
  expect(await overview(page)).toContain(TOLD.replace("9件，上年", "8件，上年"));
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await page.getByRole("button", { name: RECEIVED }).waitFor();
  expect(await overview(page)).toContain(TOLD);
});

test("bound, it follows the figure that is typed, and the sentence is shown", async () => {
  const page = await openText();
  await page.getByRole("button", { name: RECEIVED }).click();
  await page.getByRole("button", { name: "与表格绑定，显示8" }).click();
  await page.getByText("已与表格绑定，现为8。").waitFor();
  expect(await overview(page)).toContain("新收政府信息公开申请{新收申请}件");

  await at(page, "tab.requests").click();
  const cell = at(page, "requests.newThisYear.naturalPerson");
  await cell.fill("7");
  await cell.press("Enter");
  await page.getByRole("button", { name: /^新收政府信息公开申请12件，.*绑定$/u }).waitFor();
  const touched = page.getByRole("region", { name: "数字改动涉及的句子" });
  await touched.getByText("新收政府信息公开申请12件").waitFor();
});

test("a cell of the panel is gone to", async () => {
  const page = await openText();
  await page.getByRole("button", { name: RECEIVED }).click();
  await page.getByRole("button", { name: "转到：表三“一、本年新收”行“总计”列" }).click();
  await at(page, "requests.newThisYear.total").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("requests.newThisYear.total");
});

test("a missing sentence is put in by a click", async () => {
  const page = await openText();
  const sentence = "2022年，未发生因政府信息公开引起的行政复议、行政诉讼。";
  await page.getByRole("button", { name: `插入：${sentence}` }).click();
  await page.getByText(`已插入：${sentence}`).waitFor();
  expect(await overview(page)).toContain(`\n${sentence}\n`);
});

test("Ctrl+H finds words in all of the text; all are replaced, and taken back, in one step", async () => {
  const page = await openText();
  await page.getByRole("tab", { name: "核对", exact: true }).click();
  await page.keyboard.press("Control+h");
  await page
    .locator(":focus")
    .and(page.getByLabel("查找", { exact: true }))
    .waitFor();
  await page.keyboard.type("政府信息");
  const count = Number(
    /\d+/u.exec((await page.getByText(/^找到\d+处$/u).textContent()) ?? "")?.[0],
  );
  expect(count).toBeGreaterThan(3);
  expect(await faultsOf(page, "light")).toEqual([]);
  await page.getByLabel("替换为").fill("政务信息");
  await page.getByRole("button", { name: "全部替换" }).click();
  await page.getByText(`已替换${count}处“政府信息”。`).waitFor();
  await page.getByText("没有找到“政府信息”").waitFor();
  expect(await overview(page)).toContain("政务信息");
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await page.getByText(`找到${count}处`).waitFor();
  await page.getByRole("button", { name: "替换第1处" }).click();
  await page.getByText(`找到${count - 1}处`).waitFor();
});

test("no key typed right after Ctrl+H is lost, though the text was never looked at", async () => {
  const { page } = await open();
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await page.keyboard.press("Control+h");
  await page.keyboard.type("2022");
  expect(await page.getByLabel("查找", { exact: true }).inputValue()).toBe("2022");
});

test("standard wording is offered for what is not written, and put in by a click alone", async () => {
  const { page } = await open();
  await page.getByRole("tab", { name: "文字", exact: true }).click();
  await page.getByRole("button", { name: "5段都采用" }).waitFor();
  expect(await overview(page)).toBe("");
  await page.getByRole("button", { name: "采用：依申请公开" }).click();
  await page.getByText("已采用依申请公开的写法，请按实际修改。").waitFor();
  await page.getByRole("button", { name: "4段都采用" }).click();
  await page.getByText(/^已采用主动公开、政府信息管理、/u).waitFor();
  const written = await overview(page);
  expect(written.split("\n").map((it) => it.slice(0, 3))).toEqual([
    "（一）",
    "（二）",
    "（三）",
    "（四）",
    "（五）",
  ]);
  expect(written).toContain("新收政府信息公开申请{新收申请}件");
});

test("with a panel open and sentences touched axe finds nothing, in the light and in the dark", async () => {
  const page = await openText();
  const cell = at(page, "requests.outcomes.disclosed.naturalPerson");
  await at(page, "tab.requests").click();
  await cell.fill("3");
  await cell.press("Enter");
  await page.getByText("刚改的数字涉及2句正文").waitFor();
  await page.getByRole("button", { name: RECEIVED }).click();
  await page.getByRole("dialog").waitFor();
  expect(await faultsInAll(page, [{ width: 1280, height: 800 }], 0)).toEqual([]);
});
