/** A number that does not fit into its cell is shown whole all the same: in smaller type, or its column is wider. */
import type { Page } from "playwright-core";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Edition } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { columnWidths } from "../../src/workbench/grid/column-widths.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { reportOf } from "../support/reports.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

/** As many digits as a figure holds exactly. */
const NUMBERS = [7, 12345, 1234567, 123456789, 123456789012, 123456789012345];
const DECIMALS = [0.5, 12.345678, 123456789.123456, 1234567890.12345, -123456789012345];

/** Every cell holds one of the numbers: each has every length somewhere, and signs and buttons beside it. */
function full(edition: Edition, shift: number): AnnualReport {
  const all = [...NUMBERS, ...DECIMALS];
  return reportOf(
    edition,
    Object.fromEntries(
      edition.cells.map(({ id, index }) => [id, all[(index + shift) % all.length] ?? 0]),
    ),
  );
}

/** The cells whose text is wider than they are, or is set in type too small to read. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("main table input")].flatMap((it) => {
      const isCut =
        it.scrollWidth > it.clientWidth || it.clientWidth > (it.closest("td")?.clientWidth ?? 0);
      const isTiny = parseFloat(getComputedStyle(it).fontSize) < 12;
      return isCut || isTiny
        ? [`${it.id} ${it.value}: ${it.scrollWidth} in ${it.clientWidth}`]
        : [];
    }),
  );
}

const sizes = [
  [1366, 768],
  [1024, 768],
  [800, 900],
  [400, 800],
] as const;

test.each([edition2019, edition2021].map((edition) => [edition.id, edition] as const))(
  "every figure of %s is whole, of whatever length, in any size",
  async (_id, edition) => {
    const { page } = await open();
    for (const shift of [0, 5]) {
      await pick(page, jsonCopy("年报.json", full(edition, shift)));
      for (const { id } of edition.tables) {
        await at(page, `tab.${id}`).click();
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          expect([width, await cut(page)]).toEqual([width, []]);
        }
      }
      page.once("dialog", (dialog) => void dialog.accept());
    }
  },
);

test("one long number makes its column wider, and leaves the others their room, in any size", async () => {
  const { page } = await open();
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const [table, id] of [
      ["requests", "requests.newThisYear.legalServiceInstitution"],
      ["disputes", "disputes.litigation.direct.pending"],
      ["proactiveDisclosure", "proactiveDisclosure.item8.administrativeFees.feesCollected"],
    ] as const) {
      await at(page, `tab.${table}`).click();
      await at(page, id).fill("123456789012345");
      // while it is typed too
      expect(await at(page, id).evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      await page.keyboard.press("Enter");
      expect(await at(page, id).inputValue()).toBe("123456789012345");
      expect([width, await cut(page)]).toEqual([width, []]);
      // the column of the next size is the usual one again
      await at(page, id).fill("");
      await page.keyboard.press("Enter");
    }
  }
});

test("figures of usual length leave a table as wide as ever, in the usual type", async () => {
  const { page } = await open({ context: { viewport: { width: 1024, height: 768 } } });
  const { columns, all } = columnWidths(printTable(edition2021, "requests"), () => ({
    ...{ text: "12345", beside: 0 },
  }));
  expect(columns).toEqual(Array.from({ length: 7 }, () => undefined));
  expect(all).toBeCloseTo(23);
  await at(page, "requests.newThisYear.naturalPerson").fill("12345");
  const size = () =>
    at(page, "requests.newThisYear.naturalPerson").evaluate((it) => getComputedStyle(it).fontSize);
  expect(await size()).toBe("14px");
});

test("no figure is cut in the checks, the comparison, or the review of a file, beside the form", async () => {
  const { page } = await open({ context: { viewport: { width: 1366, height: 768 } } });
  await pick(page, jsonCopy("年报.json", full(edition2021, 0)));
  await page.getByRole("tab", { name: "比较", exact: true }).click();
  await page.getByLabel("要比较的文件").setInputFiles(jsonCopy("乙.json", full(edition2021, 3)));
  await page.getByText(/数字\d+格不同/u).waitFor();
  for (const name of ["比较", "核对", "文字"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    for (const width of [1366, 1024]) {
      await page.setViewportSize({ width, height: 768 });
      const beyond = await page.getByRole("complementary").evaluate((pane) =>
        [...pane.querySelectorAll("*")].flatMap((it) => {
          const isHidden = getComputedStyle(it).clipPath !== "none" || it.closest("svg") !== null;
          const texts = [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          const box = pane.getBoundingClientRect();
          const isOut = it.getBoundingClientRect().right > box.right + 0.5;
          const isCut =
            it.scrollWidth > it.clientWidth && getComputedStyle(it).overflow !== "visible";
          return !isHidden && texts.length > 0 && (isOut || isCut) ? [it.outerHTML] : [];
        }),
      );
      expect([width, name, beyond]).toEqual([width, name, []]);
    }
  }
});
