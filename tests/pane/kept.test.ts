/** What is typed in the pane and not done yet is there again after a look at another tab. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { cellName } from "../../src/form/names.ts";
import { doubtfulText, NO_NUMBER } from "../support/doubtful-text.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

test("an explanation", async () => {
  const issued = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";
  const { page } = await open({ workbook: filled(reportOf(edition2021, { [issued]: 5 })) });
  await page.getByRole("button", { name: "写情况说明" }).first().click();
  await page.getByLabel("情况说明").fill("制发的5件尚未施行。");
  await page.getByRole("tab", { name: "文字", exact: true }).click();
  await page.getByRole("tab", { name: "核对", exact: true }).click();
  expect(await page.getByLabel("情况说明").inputValue()).toBe("制发的5件尚未施行。");
  // shut and opened again, too
  await page.getByRole("button", { name: "写情况说明" }).first().click();
  await page.getByRole("button", { name: "写情况说明" }).first().click();
  expect(await page.getByLabel("情况说明").inputValue()).toBe("制发的5件尚未施行。");
});

test("a review of a file that is imported", async () => {
  const { page } = await open();
  const file = { name: "年报.txt", mimeType: "text/plain", buffer: doubtfulText() };
  await page.getByLabel("要导入的文件").setInputFiles(file);
  const cell = edition2021.cellsById.get(NO_NUMBER);
  const box = page.getByRole("textbox", { name: cell ? cellName(cell) : "" });
  await box.fill("6");
  await page.getByRole("tab", { name: "核对", exact: true }).click();
  await page.getByRole("tab", { name: "开始", exact: true }).click();
  expect(await box.inputValue()).toBe("6");
  await page.getByText("存疑8格，已核对1格。").waitFor();
  await click(page, /^确认导入/u);
  await page.getByRole("tab", { name: "核对", exact: true }).click();
  await page.getByRole("tab", { name: "开始", exact: true }).click();
  await page.getByText("将带入“年报.txt”的数字和文字").waitFor();
});
