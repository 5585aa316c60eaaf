/** Typing: by keyboard alone, no key lost, nothing lost when the page goes away, input methods left in peace. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { withFigures } from "../../src/rules/totals.ts";
import { faultsOf } from "../support/axe.ts";
import { eventually } from "../pane/eventually.ts";
import { allLoaded, at, downloaded, saveJson, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const inputs = edition2021.cells.filter(({ computed }) => !computed);
const [first, second, third, fourth] = inputs.map(({ id }) => id);
const PERSON = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Leaves with unsaved work, which asks first. */
async function reload(page: Page): Promise<void> {
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await allLoaded(page);
}

test("166 cells typed by keyboard alone, with live checks: every one is what was typed", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  const { keyboard } = page;
  const typed = new Map<string, number>();
  for (const { id } of edition2021.tables) {
    // the tabs are one stop; arrow keys move between them, Tab goes on into the table
    await at(page, `tab.${id}`).click();
    const cells = inputs.filter(({ table }) => table.id === id);
    await at(page, String(cells[0]?.id)).focus();
    for (const { index, id: cell } of cells) {
      typed.set(cell, index * 7 + 13);
      await keyboard.type(String(index * 7 + 13));
      await keyboard.press("Tab");
    }
  }
  expect(typed.size).toBe(166);
  const { path } = await downloaded(page, () => saveJson(page));
  const blank = Object.fromEntries(edition2021.cells.map(({ id }) => [id, null]));
  const { figures } = JSON.parse(readFileSync(path, "utf8")) as { figures: unknown };
  expect(figures).toEqual(withFigures(edition2021, blank, { typed, restored: new Set() }));
});

test("a reload in the middle of typing loses at most the cell being typed", async () => {
  const { page } = await open();
  await at(page, "tab.proactiveDisclosure").click();
  await at(page, first ?? "").focus();
  for (const text of ["11", "22", "33"]) {
    await page.keyboard.type(text);
    if (text !== "33") await page.keyboard.press("Tab");
  }
  await reload(page);
  await page.getByRole("button", { name: /^恢复/u }).click();
  // it goes on where it was left
  const places: unknown[] = [third, fourth];
  await eventually(async () => places.includes(await focused(page)), true);
  const values = [first, second, third].map((id) => at(page, String(id)).inputValue());
  const [one, two, typed] = await Promise.all(values);
  expect([one, two]).toEqual(["11", "22"]);
  // it is taken when the page is left, which may be too late for the copy
  expect(["", "33"]).toContain(typed);
  // it is unsaved still, so another crash would offer it again, once
  await reload(page);
  expect(await page.getByRole("button", { name: /^恢复/u }).count()).toBe(1);

  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: /^不要了/u }).click();
  await page.reload();
  await allLoaded(page);
  expect(await page.getByRole("button", { name: /^恢复/u }).count()).toBe(0);
});

test("what was saved is not offered, and leaving does not ask", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  await at(page, PERSON).fill("3");
  await page.keyboard.press("Enter");
  await downloaded(page, () => page.keyboard.press("Control+S"));
  await page.getByText("有未保存的改动").waitFor({ state: "detached" });
  page.on("dialog", (dialog) => {
    throw new Error(dialog.message());
  });
  await page.reload();
  await allLoaded(page);
  expect(await page.getByRole("button", { name: /^恢复/u }).count()).toBe(0);
});

test("an input method keeps its keys until it has composed", async () => {
  const { page } = await open();
  const devtools = await page.context().newCDPSession(page);
  await at(page, PERSON).focus();
  await devtools.send("Input.imeSetComposition", {
    text: "ba",
    selectionStart: 2,
    selectionEnd: 2,
  });
  // Enter takes the composed text and moves nowhere
  await devtools.send("Input.dispatchKeyEvent", {
    ...{ type: "rawKeyDown", key: "Process", code: "Enter", windowsVirtualKeyCode: 229 },
  });
  await devtools.send("Input.insertText", { text: "8件" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(PERSON);
  expect(await at(page, PERSON).inputValue()).toBe("8件");

  // shown as typed until it is confirmed
  await page.keyboard.press("Enter");
  expect(await at(page, PERSON).inputValue()).toBe("8");
  await page.getByText("“8件”已按8填入。").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    "requests.carriedFromLastYear.naturalPerson",
  );
});

test("Escape drops what was typed; Ctrl+Z takes it back, Ctrl+Y does it again", async () => {
  const { page } = await open();
  const cell = at(page, PERSON);
  await cell.focus();
  await page.keyboard.type("5");
  await page.keyboard.press("Escape");
  expect(await cell.inputValue()).toBe("");
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Z");
  expect(await cell.inputValue()).toBe("");
  await page.keyboard.press("Control+Y");
  expect(await cell.inputValue()).toBe("6");
});

test("several steps are taken back together out of their list, and done again one by one", async () => {
  const { page } = await open();
  const cells = ["naturalPerson", "commercialEnterprise", "researchInstitution"];
  const values = () =>
    Promise.all(cells.map((it) => at(page, `requests.newThisYear.${it}`).inputValue()));
  await at(page, "requests.newThisYear.naturalPerson").focus();
  for (const figure of ["1", "2", "3"]) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Tab");
  }
  await page.getByRole("button", { name: "撤销到哪一步" }).click();
  const list = page.getByRole("group", { name: "撤销到哪一步" });
  expect(await list.getByRole("button").allTextContents()).toEqual([
    "填写表三“一、本年新收”行“科研机构”列",
    "填写表三“一、本年新收”行“商业企业”列（共2步）",
    "填写表三“一、本年新收”行“自然人”列（共3步）",
  ]);
  expect(await faultsOf(page, "light")).toEqual([]);
  await list.getByRole("button").nth(1).click();
  expect(await values()).toEqual(["1", "", ""]);
  await page.keyboard.press("Control+Y");
  expect(await values()).toEqual(["1", "2", ""]);
});

test("Ctrl+Shift+S saves the report as JSON", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  await at(page, "report.organ").fill("某某市统计局");
  const { name } = await downloaded(page, () => page.keyboard.press("Control+Shift+S"));
  expect(name).toMatch(/\.json$/u);
});

test("a total typed by hand stays, is marked, and is given back by its Σ", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "其余空格填0" }).first().click();
  await at(page, TOTAL).fill("9");
  await page.keyboard.press("Enter");
  await at(page, PERSON).fill("2");
  await page.keyboard.press("Enter");
  expect(await at(page, TOTAL).inputValue()).toBe("9");
  await page.getByRole("button", { name: "恢复自动计算：表三“一、本年新收”行“总计”列" }).click();
  expect(await at(page, TOTAL).inputValue()).toBe("2");
});

test("prose is checked when whoever writes it pauses, a paragraph a line", async () => {
  const { page } = await open();
  await at(page, "tab.otherMatters").click();
  await at(page, "narrative.otherMatters").pressSequentially("无。\n\n另有一段。");
  await page.getByText("2段7字").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("narrative.otherMatters");
});

test("the year brings its tables while nothing is filled in", async () => {
  const { page } = await open();
  await at(page, "report.year").fill("2020");
  await page.keyboard.press("Enter");
  await at(page, "tab.proactiveDisclosure").click();
  await page.getByRole("columnheader", { name: "本年增/减" }).first().waitFor();
  await at(page, "report.year").fill("2018");
  await page.keyboard.press("Enter");
  await page.getByText("统一格式的表格从2019年度起才有，请填2019年以后的年份。").waitFor();
  expect(await at(page, "report.year").inputValue()).toBe("2020");
  await at(page, "report.year").fill("20");
  await page.keyboard.press("Enter");
  await page.getByText("请填四位数的年份，例如2025。").waitFor();
  await at(page, "report.year").fill("２０２５");
  await page.keyboard.press("Enter");
  expect(await at(page, "report.year").inputValue()).toBe("2025");
});
