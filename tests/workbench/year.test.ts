/** A year whose report has other tables: what is carried over and what is not is said before, and is taken back in one step. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { faultsInAll } from "../support/axe.ts";
import { reportOf } from "../support/reports.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { withTotals } from "../pane/with-totals.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const PERSON = "requests.newThisYear.naturalPerson";
const ISSUED = "proactiveDisclosure.item1.rules.issuedThisYear";
const ONLY_2019 = "proactiveDisclosure.item9.centralizedProcurement.procurementProjects";

const sound = reportOf(edition2021, { [PERSON]: 3, [ISSUED]: 4 });
const report = { ...sound, figures: withTotals(edition2021, sound.figures) };

async function openReport(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const { page } = await open(options);
  await pick(page, jsonCopy("年报.json", report));
  return page;
}

async function typeYear(page: Page, year: string): Promise<void> {
  await at(page, "report.year").fill(year);
  await page.keyboard.press("Enter");
}

const dialogOf = (page: Page) =>
  page.getByRole("dialog", { name: "2020年度报告用2019版表格，现在是2021版" });

test("the tables are changed with the year, and both are taken back at once", async () => {
  const page = await openReport();
  await typeYear(page, "2020");
  const dialog = dialogOf(page);
  await dialog.getByText("表二“规章”：本年制发件数4、").waitFor();
  await dialog.getByText("表二“行政规范性文件”：均为0").waitFor();
  await dialog.getByText("表二“政府集中采购”：采购项目数量、采购总金额").waitFor();
  await dialog.getByRole("button", { name: "改为2020年度并换表" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await at(page, "report.year").inputValue()).toBe("2020");
  await at(page, "tab.requests").click();
  expect(await at(page, PERSON).inputValue()).toBe("3");
  await at(page, "tab.proactiveDisclosure").click();
  expect(await at(page, ONLY_2019).count()).toBe(1);

  await page.getByRole("button", { name: "撤销上一步" }).click();
  expect(await at(page, "report.year").inputValue()).toBe("2022");
  expect(await at(page, ISSUED).inputValue()).toBe("4");
  expect(await page.getByRole("button", { name: "撤销上一步" }).getAttribute("title")).toContain(
    "打开年报",
  );
});

test("it is asked again after a no: no key answers that was pressed before", async () => {
  const page = await openReport();
  for (let i = 0; i < 3; i += 1) {
    await at(page, "report.year").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2020", { delay: 20 });
    await page.keyboard.down("Enter");
    await dialogOf(page).waitFor();
    // held down
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await dialogOf(page).waitFor();
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    expect(await at(page, "report.year").inputValue()).toBe("2022");
  }
});

test("left by Escape, year and tables are as they were", async () => {
  const page = await openReport();
  await typeYear(page, "2020");
  await dialogOf(page).waitFor();
  await page.keyboard.press("Escape");
  await dialogOf(page).waitFor({ state: "detached" });
  expect(await at(page, "report.year").inputValue()).toBe("2022");
});

test("the year alone can be changed; the finding offers the tables later", async () => {
  const page = await openReport();
  await typeYear(page, "2020");
  await dialogOf(page).getByRole("button", { name: "只改年度，先不换表" }).click();
  await page.getByRole("button", { name: "换用2019版表格…" }).click();
  await page.getByRole("button", { name: "换用2019版表格", exact: true }).click();
  await page.getByText("换用2019版表格完成，换表前的年报可以按“撤销”找回。").waitFor();
  const undo = page.getByRole("button", { name: "撤销上一步" });
  expect(await undo.getAttribute("title")).toContain("换用2019版表格");
  await at(page, "tab.proactiveDisclosure").click();
  expect(await at(page, ONLY_2019).count()).toBe(1);
  await page.getByRole("button", { name: "撤销上一步" }).click();
  expect(await at(page, ISSUED).inputValue()).toBe("4");
});

test("a year of the same tables is just taken", async () => {
  const page = await openReport();
  await typeYear(page, "2024");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await at(page, "report.year").inputValue()).toBe("2024");
});

test("axe finds nothing in the question, in the light and in the dark", async () => {
  const page = await openReport();
  await typeYear(page, "2020");
  await dialogOf(page).waitFor();
  expect(await faultsInAll(page, [{ width: 1024, height: 768 }], 0)).toEqual([]);
});
