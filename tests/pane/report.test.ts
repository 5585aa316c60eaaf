/** The finished report is made by a click, out of what was typed. */
import { readFileSync } from "node:fs";
import { variantNames, variants } from "../../src/document/variant.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { COLUMNS } from "../../src/workbook/cell-address.ts";
import type { Pane } from "../excel/browser.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";
import { documentXml, expectFigures, rowsOfDocx, rowsOfHtml } from "./rows.ts";
import { withTotals } from "./with-totals.ts";

const open = usePanes();

const sound = reportOf(edition2021, {}, { signed: "2023-01-16" });

/** Every figure another, so that none can stand for its neighbour. */
const inputs = edition2021.cells
  .filter(({ computed }) => !computed)
  .map(({ id, index }) => [id, 1001 + index] as const);
const typed = {
  ...sound,
  figures: withTotals(edition2021, { ...sound.figures, ...Object.fromEntries(inputs) }),
};

/** The pane with all figures typed, at its last view. */
async function openFilled(): Promise<Pane> {
  const pane = await open({
    workbook: filled(sound),
    context: { permissions: ["clipboard-read"], acceptDownloads: true },
  });
  const entries = inputs.map(([id, entry]) => [...placeOf(edition2021, id), entry] as const);
  await pane.host.evaluate(async (excel, all) => {
    for (const [on, at, entry] of all) excel.userTypes(on, at, entry);
    await excel.settled();
  }, entries);
  await pane.page.getByRole("tab", { name: "报告" }).click();
  await pane.page.getByText("复制全文").waitFor();
  return pane;
}

/** Clicks, and catches the file that comes. */
async function download({ page }: Pane, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.each(variants)("Word, %s: holds the figures that were typed", async (variant) => {
  const pane = await openFilled();
  await pane.page.getByRole("radio", { name: variantNames[variant] }).check();
  const { name, bytes } = await download(pane, "Word");

  const paper = variant === "submit" ? "" : `（${variantNames[variant]}）`;
  expect(name).toBe(`某某市统计局2022年政府信息公开工作年度报告${paper}.docx`);
  expectFigures(rowsOfDocx(bytes), typed);
  expect(documentXml(bytes).includes("数据核对单")).toBe(variant === "review");
  expect(documentXml(bytes).includes("2023年1月16日")).toBe(variant !== "web");
  await pane.page.getByText(`文件名：${name}。`).waitFor();
});

test("网页 and 文本 hold them too", async () => {
  const pane = await openFilled();
  const html = await download(pane, "网页");
  expect(html.name).toMatch(/\.html$/u);
  expectFigures(rowsOfHtml(html.bytes.toString()), typed);

  const text = await download(pane, "文本");
  expect(text.name).toMatch(/\.txt$/u);
  for (const [, entry] of inputs) expect(text.bytes.toString()).toContain(String(entry));
});

test.each(variants)(
  "复制全文, %s: tables for Word, WPS and the editor of a site",
  async (variant) => {
    const pane = await openFilled();
    await pane.page.getByRole("radio", { name: variantNames[variant] }).check();
    await pane.page.getByRole("button", { name: "复制全文" }).click();
    await pane.page.getByText("已复制全文").waitFor();

    const html = await pane.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expectFigures(rowsOfHtml(html ?? ""), typed);
    expect(html).toMatch(/colspan="?7/u);
  },
);

test("生成工作表 adds the report behind the sheets that are there", async () => {
  const pane = await openFilled();
  await pane.page.getByRole("button", { name: "生成工作表" }).click();
  await pane.page.getByText("已生成工作表，在工作簿的最后。").waitFor();

  const [names, cells] = await pane.host.evaluate(({ book }) => {
    const last = book.sheets.at(-1);
    return [book.sheets.map(({ name }) => name), [...(last?.cells ?? [])]] as const;
  });
  const byRow = new Map<number, string[]>();
  for (const [key, content] of cells) {
    if (content.kind !== "value" || typeof content.value === "object") continue;
    const row = Math.floor(key / COLUMNS);
    byRow.set(row, [...(byRow.get(row) ?? []), String(content.value)]);
  }
  expect(names.slice(-2)).toEqual(["勾稽核对", "年度报告"]);
  expectFigures([...byRow.values()], typed);
});
