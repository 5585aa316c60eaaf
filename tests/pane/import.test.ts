/** A published file in the pane: what was read in doubt is looked at before anything is written. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { cellName } from "../../src/form/names.ts";
import { doubtfulText, LOST_ROW, NO_NUMBER } from "../support/doubtful-text.ts";
import { exampleReport } from "../support/examples.ts";
import { placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";
import { jsonCopy } from "./word-copy.ts";

const open = usePanes();

const file = { name: "年报.txt", mimeType: "text/plain", buffer: doubtfulText() };
const nameOf = (id: string): string => {
  const cell = edition2021.cellsById.get(id);
  return cell ? cellName(cell) : id;
};
const PERSON_IN = `${LOST_ROW}.naturalPerson`;

test("the doubtful figure is corrected beside what was found, and so it is written", async () => {
  const { page, host } = await open();
  await page.getByLabel("要导入的文件").setInputFiles(file);
  await page.getByRole("heading", { name: "核对读到的数字" }).waitFor();
  await page.getByText("存疑8格，已核对0格。").waitFor();
  await page.getByText("不是数字，原文“约6件”").waitFor();
  expect(await page.getByLabel("机关全称").count()).toBe(0);

  await page.getByRole("textbox", { name: nameOf(NO_NUMBER) }).fill("6");
  await page.getByText("存疑8格，已核对1格。").waitFor();
  await page.getByRole("textbox", { name: nameOf(PERSON_IN) }).fill("2");
  await click(page, /^这一行都对/u);
  await page.getByText("存疑8格，已核对8格。").waitFor();
  await click(page, "确认导入");
  await page.getByText("将带入“年报.txt”的数字和文字").waitFor();
  await page.getByRole("button", { name: "新建年报", exact: true }).click();
  await page.getByText("已新建年报，请在各工作表中填写。").waitFor();
  for (const [id, value] of [
    [NO_NUMBER, 6],
    [PERSON_IN, 2],
  ] as const) {
    const place = placeOf(edition2021, id);
    await eventually(() => host.evaluate((excel, [on, at]) => excel.value(on, at), place), value);
  }
});

test("given up, nothing of the file is taken over, and the keyboard is at the form", async () => {
  const { page } = await open();
  await page.getByLabel("要导入的文件").setInputFiles(file);
  await click(page, "放弃");
  expect(await page.getByLabel("机关全称").inputValue()).toBe("");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("新建年报");
});

test("what may be confirmed unseen says how much is", async () => {
  const { page } = await open();
  await page.getByLabel("要导入的文件").setInputFiles(file);
  await click(page, "确认导入（还有8格没有核对）");
  await page.getByText("将带入“年报.txt”的数字和文字").waitFor();
});

test("a file without doubt is taken over at once, with its account", async () => {
  const { page } = await open();
  await page.getByLabel("要导入的文件").setInputFiles(jsonCopy("年报.json", exampleReport("002")));
  await page.getByText("将带入“年报.json”的数字和文字").waitFor();
});

test("by keyboard alone: the review has the focus, a figure is typed, the next confirmed", async () => {
  const { page } = await open();
  await page.getByLabel("要导入的文件").setInputFiles(file);
  await page.getByText("存疑8格，已核对0格。").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("review");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("6");
  await page.getByText("存疑8格，已核对1格。").waitFor();
  // its own 对, then that of the whole next row
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("存疑8格，已核对8格。").waitFor();
});
