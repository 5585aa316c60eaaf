/** Letters of a register that is open in Excel: made in the pane, and recorded in the line as one write. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { written } from "../../src/layout/register/keys.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { registerSheets } from "../../src/layout/register/sheets.ts";
import { PEOPLE, registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { onThatDay } from "../support/on-that-day.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { wordText } from "../support/word-text.ts";
import type { Pane } from "../excel/browser.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

const TODAY = "2026-01-20";
const workbook = registerInExcel(
  registerOf([requestOf({ number: "2026-001" }), requestOf({ number: "2026-002" })]),
  TODAY,
);

const place = planRegister(edition2021).places.get(written("requests", "extended"));
const EXTENDED = place ? addressOf({ ...place, row: place.row + 1 }) : "";

/** What stands where the day of the extension of the second line goes. */
const extended =
  ({ host }: Pane) =>
  (): Promise<string | number | boolean> =>
    host.evaluate((excel, [sheet, at]) => excel.value(sheet, at), [
      registerSheets.requests,
      EXTENDED,
    ] as const);

async function letter(): Promise<Pane> {
  const pane = await open({ workbook, script: onThatDay(TODAY) });
  const { page } = pane;
  await click(page, "文书2026-002");
  await page.getByLabel("文书", { exact: true }).selectOption("延期答复告知书");
  return pane;
}

async function downloadedText(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), click(page, "下载Word")]);
  expect(file.suggestedFilename()).toBe("2026-002延期答复告知书.docx");
  return wordText(readFileSync(await file.path()));
}

test("the letter is a Word file; its day goes into the line on the sheet, and is taken back", async () => {
  const pane = await letter();
  const { page } = pane;
  const text = await downloadedText(page);
  for (const words of ["参考文本，须审核签发", PEOPLE[0]]) expect(text).toContain(words);
  expect(await extended(pane)()).toBe("");
  await click(page, "记入台账");
  await page.getByText(/^已把.*记入2026-002。$/u).waitFor();
  await eventually(extended(pane), serialOf(TODAY));
  await click(page, "撤销");
  await page.getByText("已撤销。").waitFor();
  expect(await extended(pane)()).toBe("");
});

test("Excel refuses, or a colleague was there first: one sentence, nothing half done, and it works again", async () => {
  const pane = await letter();
  const { page, host } = pane;
  await host.evaluate((excel) => {
    excel.failNext("GeneralException");
  });
  await click(page, "记入台账");
  await page.getByText("Excel没有完成这一步，工作簿没有改动").waitFor();
  expect(await extended(pane)()).toBe("");
  await host.evaluate(
    (excel, [sheet, at]) => {
      excel.comeBetween(2, () => {
        excel.coauthorTypes(sheet, at, "2026-01-19");
      });
    },
    [registerSheets.requests, EXTENDED] as const,
  );
  await click(page, "记入台账");
  await page.getByText(/^2026-002的“.*”刚有别的改动，没有记入/u).waitFor();
  expect(await extended(pane)()).not.toBe(serialOf(TODAY));
  // the pane follows: the letter has gone out
  await page
    .getByRole("option", { name: "延期答复告知书（2026年1月19日已发）" })
    .waitFor({ state: "attached" });
});
