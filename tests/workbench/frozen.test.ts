/** The labels of a table stay in sight wherever it is scrolled to, and never cover the cell with the keyboard. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { printTable } from "../../src/form/printed.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { reportOf } from "../support/reports.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const sizes = [
  [1366, 768],
  [1024, 768],
  [800, 900],
  [390, 800],
] as const;

/** Numbers that make every table wider than its frame. */
const wide = reportOf(
  edition2021,
  Object.fromEntries(edition2021.cells.map(({ id }) => [id, 123456789012345])),
);

interface Boxes {
  readonly frame: DOMRect;
  readonly heads: readonly DOMRect[];
  readonly labels: readonly DOMRect[];
}

/** Scrolls the frame of the table, in parts of the whole way. */
async function scrollTo(page: Page, right: number, down: number): Promise<void> {
  await page.getByRole("table").evaluate(
    (table, [x, y]) => {
      const frame = table.parentElement;
      frame?.scrollIntoView({ block: "nearest" });
      frame?.scrollTo(
        x * (frame.scrollWidth - frame.clientWidth),
        y * (frame.scrollHeight - frame.clientHeight),
      );
    },
    [right, down] as const,
  );
}

/** The heads of the first section, and the labels of all rows. */
async function boxes(page: Page): Promise<Boxes> {
  return page.getByRole("table").evaluate((table) => ({
    frame: (table.parentElement ?? table).getBoundingClientRect().toJSON() as DOMRect,
    heads: [...table.querySelectorAll("thead th")].map((it) => it.getBoundingClientRect()),
    labels: [...table.querySelectorAll("tbody th:not([scope=colgroup])")]
      .filter((it) => it.matches("[scope=row], [scope=rowgroup]"))
      .map((it) => it.getBoundingClientRect()),
  }));
}

/** How far below the top of the frame the heads stand, and how far from its left the labels. */
function placed({ frame, heads, labels }: Boxes): readonly (readonly number[])[] {
  return [
    heads.map(({ top }) => Math.round(top - frame.top)),
    labels.map(({ left }) => Math.round(left - frame.left)),
  ];
}

test("the labels of every table stand where they stood, scrolled to any place, in any size", async () => {
  const { page } = await open();
  await pick(page, jsonCopy("年报.json", wide));
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const { id } of edition2021.tables) {
      await at(page, `tab.${id}`).click();
      await scrollTo(page, 0, 0);
      const before = placed(await boxes(page));
      for (const [right, down] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [0.5, 0.5],
      ] as const) {
        await scrollTo(page, right, down);
        expect([width, id, placed(await boxes(page))]).toEqual([width, id, before]);
      }
    }
  }
});

test("the keyboard comes to no cell that is under a label, or out of sight, in any size", async () => {
  const { page } = await open();
  await pick(page, jsonCopy("年报.json", wide));
  await at(page, "tab.requests").click();
  const hidden: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const over = await page
      .getByRole("table")
      .evaluate(
        ({ parentElement: frame }) => (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0),
      );
    expect(over).toBeGreaterThan(100);
    await at(page, "requests.newThisYear.naturalPerson").focus();
    const keys = ["Control+End", "Home", "ArrowUp", "End", "ArrowUp", "Control+Home"];
    for (const key of keys.flatMap((key) => [key, "ArrowUp", "ArrowUp", "Home", "End"])) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const corners = [
          [box.left + 3, box.top + 3],
          [box.right - 3, box.bottom - 3],
        ] as const;
        return corners.flatMap(([x, y]) => {
          const there = document.elementFromPoint(x, y);
          const isCell = there?.closest("td")?.contains(document.activeElement);
          return isCell ? [] : [`${document.activeElement?.id ?? ""} ${x},${y}`];
        });
      });
      hidden.push(...covered.map((it) => `${width} wide, ${key}: ${it}`));
    }
  }
  expect(hidden).toEqual([]);
});

test("labels are set in type of at least 13 pixels, in any size", async () => {
  const { page } = await open();
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const found = await page
      .getByRole("table")
      .evaluate((table) =>
        [...table.querySelectorAll("th, th *")].map((it) =>
          parseFloat(getComputedStyle(it).fontSize),
        ),
      );
    expect(Math.min(...found)).toBeGreaterThanOrEqual(13);
  }
});

/** Of Windows; the browser of the tests hides its own. */
const SCROLLBAR = 17;

test("beside the pane on a screen of 1024 pixels every table fits into its frame, so that no total is cut", async () => {
  const { page } = await open({ context: { viewport: { width: 1024, height: 768 } } });
  for (const { id } of edition2021.tables) {
    await at(page, `tab.${id}`).click();
    const room = await page
      .getByRole("table")
      .evaluate(
        (it) => (it.parentElement?.clientWidth ?? 0) - parseFloat(getComputedStyle(it).minWidth),
      );
    expect([id, room >= SCROLLBAR]).toEqual([id, true]);
  }
});

test("where all of the page scrolls, the keyboard comes to a cell together with its labels", async () => {
  const { page } = await open({ context: { viewport: { width: 800, height: 900 } } });
  await at(page, "requests.newThisYear.naturalPerson").focus();
  for (const key of ["Control+End", "Control+Home"]) {
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.keyboard.press(key);
    const head = await page.getByText("总计", { exact: true }).first().boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    const cell = await page.locator("input:focus").boundingBox();
    expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThanOrEqual(900);
  }
});

test("the row and the column of the cell with the keyboard are marked, and go with it", async () => {
  const { page } = await open();
  const marked = () =>
    page
      .getByRole("table")
      .evaluate((table) =>
        [...table.querySelectorAll("th[data-current]")].map((it) => it.textContent),
      );
  expect(await marked()).toEqual([]);
  await at(page, "requests.newThisYear.researchInstitution").focus();
  expect(await marked()).toEqual(["科研机构", "一、本年新收政府信息公开申请数量"]);
  await page.keyboard.press("Control+End");
  expect(await marked()).toEqual(["总计", "四、结转下年度继续办理"]);
  await at(page, "tab.disputes").click();
  await at(page, "disputes.litigation.direct.corrected").focus();
  expect(await marked()).toEqual(["结果纠正"]);
  await at(page, "tab.proactiveDisclosure").click();
  await at(page, "proactiveDisclosure.item8.administrativeFees.feesCollected").focus();
  const labels = printTable(edition2021, "proactiveDisclosure").rows.flat();
  const wanted = labels.flatMap((it) =>
    it.kind === "label" && /item8\.(?:\*\.feesCollected|administrativeFees)$/u.test(it.key)
      ? [it.text]
      : [],
  );
  expect(await marked()).toEqual(wanted);
});
