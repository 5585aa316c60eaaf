/** What offices really have, opened in the page: old Office files and OFD come in at every place that takes a file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { turnOf } from "../support/long-matrix.ts";
import { importAny } from "../support/import.ts";
import { exampleReport } from "../support/examples.ts";
import { writeForeignWorkbook } from "../support/write-foreign-workbook.ts";
import { writeOfd } from "../support/write-ofd.ts";
import type { Way } from "./built-page.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const RECEIVED = "requests.newThisYear.total";

const report = exampleReport("pt-2025");
const tree = composeVariant(report, [], "submit");
const lastTree = composeVariant(exampleReport("pt-2024"), [], "submit");

const files: Readonly<Record<string, Uint8Array>> = {
  "年报.doc": readFileSync(join(import.meta.dirname, "../import/libreoffice/001.doc")),
  "年报.wps": readFileSync(join(import.meta.dirname, "../import/libreoffice/001.doc")),
  "年报.xls": writeForeignWorkbook(tree, "biff8"),
  "年报.et": writeForeignWorkbook(tree, "biff8"),
  "年报.ofd": writeOfd(tree, "stretches"),
};

const fileOf = (name: string) => ({
  ...{ name, mimeType: "application/octet-stream", buffer: Buffer.from(files[name] ?? []) },
});

async function shows(page: Page, name: string): Promise<void> {
  const { report: read } = await importAny(files[name] ?? new Uint8Array(), { fileName: name });
  await at(page, "tab.requests").click();
  expect(await at(page, "report.organ").inputValue()).toBe(read.organ.name);
  const total = page.locator(`[id="${RECEIVED}"]`);
  expect(await total.evaluate((cell) => ("value" in cell ? cell.value : cell.textContent))).toBe(
    String(read.figures[RECEIVED]),
  );
}

const ways: readonly Way[] = ["served", "single file"];
const opened = Object.keys(files).flatMap((name, row) =>
  turnOf(ways, row).map((way) => [name, way] as const),
);

test.each(opened)("%s is opened, %s, and is a copy to compare", async (name, way) => {
  const { page } = await open({ way });
  await pick(page, fileOf(name));
  await shows(page, name);
  await page.getByRole("tab", { name: "比较", exact: true }).click();
  await page.getByLabel("要比较的文件").setInputFiles(fileOf(name));
  await page.getByText("没有不同").waitFor();
});

test.each<[string, Uint8Array]>([
  ["上年.xls", writeForeignWorkbook(lastTree, "biff8")],
  ["上年.ofd", writeOfd(lastTree, "letters")],
])("%s is last year's report", async (name, bytes) => {
  const { page } = await open();
  const buffer = Buffer.from(bytes);
  const chosen = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel("要核对的上年年报").setInputFiles(chosen);
  await page.getByText(/^已读取上年年报/u).waitFor();
});
