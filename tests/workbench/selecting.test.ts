/** Choosing whole lines of a table as in a sheet, what the line below says of them, and how they are copied. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const NEW = "requests.newThisYear";
const CARRIED = "requests.carriedFromLastYear";
const COLUMNS = ["naturalPerson", "commercialEnterprise", "researchInstitution"]
  .concat(["publicWelfareOrganization", "legalServiceInstitution", "otherOrganization"])
  .concat("total");

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    await at(page, id).fill(value);
    await page.keyboard.press("Enter");
  }
}

async function chosen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main table [data-chosen] input")].map(({ id }) => id),
  );
}

const label = (page: Page, name: string) =>
  page.getByRole("table").getByText(name, { exact: true });

const line = (page: Page) => page.getByRole("status", { name: "选中的单元格" });

const cellsOf = (table: string) =>
  edition2021.cells.filter((cell) => cell.table.id === table).map(({ id }) => id);

test("a click on the label of a row chooses the row, and the line below has its sum", async () => {
  const { page } = await open();
  await fill(page, { [`${NEW}.naturalPerson`]: "5", [`${NEW}.researchInstitution`]: "8" });
  expect(await line(page).textContent()).toBe("");
  await label(page, "一、本年新收政府信息公开申请数量").click();
  expect(await chosen(page)).toEqual(COLUMNS.map((column) => `${NEW}.${column}`));
  expect(await line(page).textContent()).toBe("选中7格，有数字的2格，合计13");
  await page.keyboard.press("Delete");
  expect(await at(page, `${NEW}.researchInstitution`).inputValue()).toBe("");
  await at(page, `${NEW}.naturalPerson`).click();
  expect(await line(page).textContent()).toBe("");
});

test("a click on the label of a column, of a group, or in the corner chooses what it heads", async () => {
  const { page } = await open();
  await fill(page, {
    [`${NEW}.researchInstitution`]: "8",
    [`${CARRIED}.researchInstitution`]: "1",
  });
  await label(page, "科研机构").click();
  const column = cellsOf("requests").filter((id) => id.endsWith(".researchInstitution"));
  expect(await chosen(page)).toEqual(column);
  expect(await line(page).textContent()).toBe("选中25格，有数字的2格，合计9");
  await label(page, "（三）不予公开").click();
  expect(await chosen(page)).toHaveLength(8 * 7);
  await page.getByRole("columnheader", { name: /本列数据的勾稽关系/u }).click();
  expect(await chosen(page)).toEqual(cellsOf("requests"));
  await at(page, "tab.proactiveDisclosure").click();
  await label(page, "第二十条第（五）项").click();
  expect((await chosen(page)).every((id) => id.includes(".item5."))).toBe(true);
  expect(await chosen(page)).toHaveLength(1);
  await at(page, "tab.disputes").click();
  await label(page, "复议后起诉").click();
  expect(await chosen(page)).toHaveLength(5);
});

test("Ctrl+A, Ctrl+space and Shift+space choose all, the column and the row of the cell", async () => {
  const { page } = await open();
  await at(page, `${CARRIED}.researchInstitution`).focus();
  await page.keyboard.press("Shift+Space");
  expect(await chosen(page)).toEqual(COLUMNS.map((column) => `${CARRIED}.${column}`));
  await page.keyboard.press("Control+Space");
  expect(await chosen(page)).toHaveLength(25);
  await page.keyboard.press("Control+A");
  expect(await chosen(page)).toEqual(cellsOf("requests"));
  await at(page, "tab.proactiveDisclosure").click();
  await at(page, "proactiveDisclosure.item1.rules.issuedThisYear").focus();
  await page.keyboard.press("Control+A");
  expect(await chosen(page)).toEqual(cellsOf("proactiveDisclosure"));
});

test("while a figure is typed Ctrl+A chooses its digits", async () => {
  const { page } = await open();
  await at(page, `${NEW}.naturalPerson`).focus();
  await page.keyboard.type("123");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("4");
  expect(await at(page, `${NEW}.naturalPerson`).inputValue()).toBe("4");
  expect(await chosen(page)).toEqual([]);
});

test("what is copied is text to a sheet and a table to Word, and comes in again at the top left", async () => {
  const { page } = await open({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await fill(page, { [`${NEW}.naturalPerson`]: "5", [`${NEW}.researchInstitution`]: "8" });
  await label(page, "一、本年新收政府信息公开申请数量").click();
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read("text/plain"), await read("text/html")];
  });
  expect(copied[0]).toBe("5\t\t8\t\t\t\t");
  expect(copied[1]).toContain("<td>5</td><td></td><td>8</td>");
});
