/** Last year's number beside each cell: what it says, and how it is seen. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { lastYearFigure } from "../../src/workbench/grid/last-year-figure.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { faultsOf } from "../support/axe.ts";
import { reportOf } from "../support/reports.ts";
import { at, pick, useWorkbench } from "./pages.ts";

test.each([
  [8, 8, "8", "上年8，没有变化"],
  [8, 10, "8 +2", "上年8，增加2（25%）"],
  [8, 4, "8 -4", "上年8，减少4（50%）"],
  [8, 3, "8 ▼5", "上年8，减少5（63%）"],
  [8, 13, "8 ▲5", "上年8，增加5（63%）"],
  [0, 1, "0 ▲1", "上年0，增加1"],
  [0.3, 0.1, "0.3 ▼0.2", "上年0.3，减少0.2（67%）"],
  [0, 0, "", "上年0，没有变化"],
  [0, null, "0", "上年0"],
  [8, null, "8", "上年8"],
  [8, "约8件", "8", "上年8"],
])("%s and %s this year: %s", (before, now, text, says) => {
  const isJump = /[▲▼]/u.test(text);
  expect(lastYearFigure(before, now)).toEqual({ text, says, isJump });
});

const open = useWorkbench();

const PERSON = "requests.newThisYear.naturalPerson";
const LONG = "requests.outcomes.disclosed.naturalPerson";

const last = reportOf(edition2021, { [PERSON]: 8, [LONG]: 123 }, { year: 2021 });
const report = reportOf(edition2021, { [PERSON]: 20, [LONG]: 7 }, { year: 2022 });

test("it stands in the cell, whole at 1024, follows what is typed, and is off by a click", async () => {
  const { page } = await open({ context: { viewport: { width: 1024, height: 768 } } });
  await pick(page, jsonCopy("年报.json", report));
  expect(await page.getByRole("button", { name: "上年数" }).count()).toBe(0);
  await page.getByLabel("要核对的上年年报").setInputFiles(jsonCopy("上年.json", last));
  const cell = page.locator("td").filter({ has: at(page, PERSON) });
  await cell.getByText("8 ▲12").waitFor();
  expect(await at(page, PERSON).getAttribute("title")).toContain("上年8，增加12（150%）");
  await at(page, PERSON).fill("9");
  await at(page, PERSON).press("Enter");
  await cell.getByText("8 +1").waitFor();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("td span")]
      .filter((it) => it.scrollWidth > (it.closest("td")?.clientWidth ?? 0))
      .map((it) => it.textContent),
  );
  expect(cut).toEqual([]);
  // the total is in sight with it
  const frame = page.locator("[data-frame]");
  expect(await frame.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);

  expect(await faultsOf(page, "light")).toEqual([]);

  const button = page.getByRole("button", { name: "上年数" });
  await button.click();
  await cell.getByText("8 +1").waitFor({ state: "detached" });
  // off in all of the tables
  await at(page, "tab.disputes").click();
  expect(await page.getByRole("button", { name: "上年数", pressed: false }).count()).toBe(1);
});
