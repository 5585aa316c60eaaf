/** A published file in the page without Excel: nothing is opened before what was read in doubt has been looked at. */
import type { Page } from "playwright-core";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { cellName } from "../../src/form/names.ts";
import { faultsInAll } from "../support/axe.ts";
import { doubtfulText, LOST_ROW, NO_NUMBER } from "../support/doubtful-text.ts";
import { exampleReport } from "../support/examples.ts";
import { writeOfd } from "../support/write-ofd.ts";
import { jsonCopy, wordCopy } from "../pane/word-copy.ts";
import { drop } from "./drop.ts";
import type { Way } from "./built-page.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const file = { name: "年报.txt", mimeType: "text/plain", buffer: doubtfulText() };
const nameOf = (id: string): string => {
  const cell = edition2021.cellsById.get(id);
  return cell ? cellName(cell) : id;
};

describe.each<[string, Way]>([
  ["served", "served"],
  ["as one file", "single file"],
])("%s", (_name, way) => {
  test("a doubtful figure is corrected, and only then the document opens", async () => {
    const { page } = await open({ way });
    await page.getByLabel("要打开的文件").setInputFiles(file);
    const dialog = page.getByRole("dialog", { name: "核对读到的数字" });
    await dialog.getByText("存疑8格，已核对0格。").waitFor();
    expect(await at(page, "report.organ").inputValue()).toBe("");
    await dialog.getByRole("textbox", { name: nameOf(NO_NUMBER) }).fill("6");
    await dialog.getByRole("button", { name: /^这一行都对/u }).click();
    await dialog.getByRole("button", { name: "确认导入", exact: true }).click();
    await page.getByText(/^已打开年报\.txt/u).waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await at(page, "report.organ").inputValue()).toBe("某某市统计局");
    await at(page, "tab.requests").click();
    expect(await at(page, NO_NUMBER).inputValue()).toBe("6");
    expect(await at(page, `${LOST_ROW}.naturalPerson`).inputValue()).toBe("");
  });
});

describe("beside a doubtful figure the piece of its page is drawn", () => {
  const report = exampleReport("pt-2025");
  const unclear = { ...report, figures: { ...report.figures, [NO_NUMBER]: "约6件" } };
  const sheets = composeVariant(unclear, [], "submit");

  /** How much of the piece is ink. */
  const inkBeside = async (page: Page, name: string, buffer: Buffer): Promise<number> => {
    const chosen = { name, mimeType: "application/octet-stream", buffer };
    await page.getByLabel("要打开的文件").setInputFiles(chosen);
    const dialog = page.getByRole("dialog", { name: "核对读到的数字" });
    await dialog.getByRole("img", { name: `原件：${nameOf(NO_NUMBER)}` }).waitFor();
    await page.waitForFunction(() => document.querySelector("canvas")?.width === 640);
    return page.evaluate(() => {
      const canvas = document.querySelector("canvas");
      const { width = 0, height = 0 } = canvas ?? {};
      const pixels = canvas?.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const dark = Array.from(pixels).filter((it, i) => i % 4 === 0 && it < 100);
      return dark.length / (width * height);
    });
  };

  test.each<Way>(["served", "single file"])("of an OFD, %s", async (way) => {
    const { page } = await open({ way });
    const ofd = Buffer.from(writeOfd(sheets, "stretches"));
    expect(await inkBeside(page, "年报.ofd", ofd)).toBeGreaterThan(0.02);
  });

  test("of a PDF", async () => {
    const { page } = await open();
    const printed = await page.context().newPage();
    await printed.setContent(writeHtml(sheets));
    const pdf = await printed.pdf({ format: "A4" });
    await printed.close();
    expect(await inkBeside(page, "年报.pdf", pdf)).toBeGreaterThan(0.02);
  });
});

test("given up by Escape, what was open stays as it was", async () => {
  const { page } = await open();
  await page.getByLabel("要打开的文件").setInputFiles(file);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("没有打开这份文件，现在的年报没有改动。").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await at(page, "report.organ").inputValue()).toBe("");
});

test("what was looked at is not given up by Escape without a question, however often it is pressed", async () => {
  const { page } = await open();
  await page.getByLabel("要打开的文件").setInputFiles(file);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: nameOf(NO_NUMBER) }).fill("6");
  const asked: string[] = [];
  let answer: "accept" | "dismiss" = "dismiss";
  page.on("dialog", (question) => {
    asked.push(question.message());
    void question[answer]();
  });
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "放弃" }).click();
  expect(asked).toEqual(
    Array<string>(4).fill("年报.txt里核对过的数字还没有导入，放弃后要重新核对。要放弃吗？"),
  );
  expect(await dialog.getByRole("textbox", { name: nameOf(NO_NUMBER) }).inputValue()).toBe("6");
  answer = "accept";
  await page.keyboard.press("Escape");
  await page.getByText("没有打开这份文件，现在的年报没有改动。").waitFor();
});

test("a file dropped over a review does not push it aside", async () => {
  const { page } = await open();
  await page.getByLabel("要打开的文件").setInputFiles(file);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: nameOf(NO_NUMBER) }).fill("6");
  const taken = await drop(page, "dialog", { "另一份.json": "{}" });
  expect(taken).toEqual({ dropEffect: "none", isPrevented: true });
  await page.waitForTimeout(300);
  expect(await dialog.getByRole("textbox", { name: nameOf(NO_NUMBER) }).inputValue()).toBe("6");
});

test("a report of our own opens at once, as Word and as JSON", async () => {
  const { page } = await open();
  const report = exampleReport("pt-2025");
  await pick(page, wordCopy("年报.docx", report));
  await page.getByRole("button", { name: "关闭消息" }).first().click();
  await pick(page, jsonCopy("年报.json", report));
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("axe finds nothing in the review, wide or narrow, in the light and in the dark", async () => {
  const { page } = await open();
  await page.getByLabel("要打开的文件").setInputFiles(file);
  await page.getByRole("dialog").waitFor();
  const sizes = [
    { width: 1280, height: 800 },
    { width: 800, height: 900 },
  ];
  expect(await faultsInAll(page, sizes, 0)).toEqual([]);
});

test("the page compares and looks at last year's report when nobody is there to ask", async () => {
  const { page } = await open();
  await page.context().setOffline(true);
  const report = exampleReport("pt-2025");
  await pick(page, jsonCopy("年报.json", report));
  await page.getByRole("tab", { name: "比较" }).click();
  await page.getByLabel("要比较的文件").setInputFiles(wordCopy("定稿.docx", report));
  await page.getByText("没有不同").waitFor();
  await page.getByRole("tab", { name: "核对", exact: true }).click();
  await page
    .getByLabel("要核对的上年年报")
    .setInputFiles(jsonCopy("上年.json", exampleReport("pt-2024")));
  await page.getByText("上年年报：2024年度").waitFor();
});
