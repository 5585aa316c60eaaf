/** 比较: the open report beside what came back. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { paragraphKey } from "../../src/layout/keys.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";
import { jsonCopy, wordCopy, type ChosenFile } from "./word-copy.ts";
import type { Pane } from "../excel/browser.ts";

const open = usePanes();

const RECEIVED = "requests.newThisYear.naturalPerson";
const report = reportOf(edition2021, { [RECEIVED]: 6 });
const workbook = filled(report);

/** One figure and one word are not as they were. */
const changed: AnnualReport = {
  ...report,
  figures: { ...report.figures, [RECEIVED]: 5 },
  narrative: {
    ...report.narrative,
    overview: report.narrative.overview.map((text) => text.replace("126条", "162条")),
  },
};

async function compare({ page }: Pane, ...files: readonly ChosenFile[]): Promise<void> {
  await page.getByRole("tab", { name: "比较" }).click();
  await page.getByLabel("要比较的文件").setInputFiles([...files]);
}

/** The texts of the rows of the table of figures that differ. */
async function figureRows({ page }: Pane): Promise<string[]> {
  const rows = await page.getByRole("tabpanel").getByRole("row").allInnerTexts();
  return rows.slice(1).map((text) => text.replace(/\s+/gu, " "));
}

test("a Word file with one figure and one word changed differs in exactly these, beside each other", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  await compare(pane, wordCopy("定稿.docx", changed));
  await page.getByText("数字1格不同，正文1段不同").waitFor();
  expect(await figureRows(pane)).toEqual(["表三“一、本年新收”行“自然人”列 转到D6 6 5 采用这个数"]);
  const [ours = "", theirs = ""] = await page
    .getByRole("region", { name: "总体情况1段" })
    .getByRole("paragraph")
    .allTextContents();
  expect([ours.includes("〔删：126〕"), theirs.includes("〔增：162〕")]).toEqual([true, true]);
  expect(ours.replace("〔删：126〕", "162")).toBe(theirs.replace("〔增：162〕", "162"));
  expect(await page.locator("del").allTextContents()).toEqual(["〔删：126〕"]);
  expect(await page.locator("ins").allTextContents()).toEqual(["〔增：162〕"]);

  await click(page, /^转到D6/u);
  await eventually(() => host.evaluate(({ book }) => book.selection?.sheet.name), "三依申请公开");
});

test("采用这个数 writes the copy's figure into the cell, and is taken back", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  const place = placeOf(edition2021, RECEIVED);
  const value = () => host.evaluate((excel, [on, at]) => excel.value(on, at), place);
  await compare(pane, jsonCopy("定稿.json", changed));
  await click(page, /^采用这个数：表三“一、本年新收”行“自然人”列，乙/u);
  await page.getByText("已采用乙的数字：表三“一、本年新收”行“自然人”列。").waitFor();
  await page.getByText("正文1段不同", { exact: true }).waitFor();
  expect(await value()).toBe(5);
  await click(page, "撤销");
  await page.getByText("数字1格不同，正文1段不同").waitFor();
  expect(await value()).toBe(6);
});

test("采用这一段 writes the copy's paragraph into the text, and is taken back", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  const index = report.narrative.overview.findIndex((text) => text.includes("126条"));
  const place = placeOf(edition2021, paragraphKey("overview", index + 1));
  const value = () => host.evaluate((excel, [on, at]) => String(excel.value(on, at)), place);
  await compare(pane, jsonCopy("定稿.json", changed));
  await page.getByText("数字1格不同，正文1段不同").waitFor();
  await click(page, /^采用这一段：.*162条/u);
  await page.getByText("已采用乙的一段：总体情况。").waitFor();
  await page.getByText("数字1格不同", { exact: true }).waitFor();
  expect(await value()).toBe(changed.narrative.overview[index]);
  await click(page, "撤销");
  await page.getByText("数字1格不同，正文1段不同").waitFor();
  expect(await value()).toBe(report.narrative.overview[index]);
});

test("a Word file that was not touched does not differ; a typed figure makes it differ at once", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  await compare(pane, wordCopy("定稿.docx", report));
  await page.getByText("没有不同").waitFor();
  await host.evaluate((excel) => {
    excel.userTypes("三依申请公开", "D6", 7);
  });
  await page.getByText("数字1格不同").waitFor();
  // what was compared stays while another view is looked at
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByRole("tab", { name: "比较" }).click();
  await page.getByText("数字1格不同").waitFor();
});

test("two files stand beside the open report, a third is refused, and each can be taken away", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  await compare(pane, jsonCopy("乙.json", changed), jsonCopy("丙.json", report));
  await page.getByText("数字1格不同，正文1段不同").waitFor();
  await page.getByText("总体情况1段（甲、乙）").waitFor();
  expect(await page.getByLabel("要比较的文件").count()).toBe(0);
  await click(page, "移去乙：乙.json");
  await page.getByText("没有不同").waitFor();
  await page
    .getByLabel("要比较的文件")
    .setInputFiles([jsonCopy("丁.json", report), jsonCopy("戊.json", report)]);
  await page.getByRole("alert").getByText("一次最多与2份文件比较").waitFor();
});

test("a text without tables is compared in its prose alone", async () => {
  const pane = await open({ workbook });
  const { overview, problemsAndImprovements, otherMatters } = changed.narrative;
  const text = [
    ...["一、总体情况", ...overview],
    ...["五、存在的主要问题及改进情况", ...problemsAndImprovements],
    ...["六、其他需要报告的事项", ...otherMatters],
  ].join("\n");
  await compare(pane, { name: "正文.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await pane.page.getByText("没有年报的表格，只比较正文").waitFor();
  expect(await pane.page.locator("ins").allTextContents()).toEqual(["〔增：162〕"]);
});

test("a file that is no report is one sentence with its name", async () => {
  const pane = await open({ workbook });
  const buffer = Buffer.from("<p>通知</p>");
  await compare(pane, { name: "通知.html", mimeType: "text/html", buffer });
  await pane.page
    .getByRole("alert")
    .getByText(/^通知\.html：/u)
    .waitFor();
});
