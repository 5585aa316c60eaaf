/** The mouse in the printed tables: a drag chooses cells as in a sheet, and never moves anything. */
import type { Page } from "playwright-core";
import { parts } from "../../src/form/parts.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { eventually } from "../pane/eventually.ts";
import { exampleReport } from "../support/examples.ts";
import { turnOf } from "../support/long-matrix.ts";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const NEW = "requests.newThisYear";
const CARRIED = "requests.carriedFromLastYear";
const PERSON = `${NEW}.naturalPerson`;
const BUSINESS = `${NEW}.commercialEnterprise`;
const RESEARCH = `${NEW}.researchInstitution`;
const block = [PERSON, BUSINESS, `${CARRIED}.naturalPerson`, `${CARRIED}.commercialEnterprise`];

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page, id: string): Promise<Point> {
  const box = await at(page, id).boundingBox();
  if (!box) throw new Error(`"${id}" is not shown.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A drag as a hand makes it: some way in between, then let go. */
async function drag(page: Page, from: Point, ...way: readonly Point[]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of way) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

async function dragCells(page: Page, from: string, to: string): Promise<void> {
  await drag(page, await middleOf(page, from), await middleOf(page, to));
}

async function chosen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main table [data-chosen] input")].map(({ id }) => id),
  );
}

async function fill(page: Page, ...values: readonly string[]): Promise<void> {
  for (const [i, value] of values.entries()) {
    await at(page, block[i] ?? "").fill(value);
    await page.keyboard.press("Enter");
  }
}

async function valuesIn(page: Page, ids: readonly string[] = block): Promise<string[]> {
  return Promise.all(ids.map((id) => at(page, id).inputValue()));
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe("a drag", () => {
  test.each([
    ["an untouched cell", () => Promise.resolve()],
    ["the cell with the keyboard", (page: Page) => at(page, PERSON).focus()],
    ["a cell whose figure was chosen by a click", (page: Page) => at(page, PERSON).click()],
    ["a cell after a double click", (page: Page) => at(page, PERSON).dblclick()],
    [
      "a cell of a text chosen across the table",
      (page: Page) =>
        page.evaluate(() => {
          getSelection()?.selectAllChildren(document.querySelector("main table") ?? document);
        }),
    ],
  ])("from %s chooses cells and moves nothing", async (_name, prepare) => {
    const { page } = await open();
    await fill(page, "1", "2", "3", "4");
    await at(page, RESEARCH).focus();
    await prepare(page);
    await dragCells(page, PERSON, block[3] ?? "");
    expect(await chosen(page)).toEqual(block);
    expect(await focused(page)).toBe(PERSON);
    expect(await valuesIn(page)).toEqual(["1", "2", "3", "4"]);
    // what is typed next takes the place of the first figure
    await page.keyboard.type("7");
    expect(await at(page, PERSON).inputValue()).toBe("7");
  });

  test("over filled cells, empty cells and labels leaves every figure where it was", async () => {
    const { page } = await open();
    await pick(page, jsonCopy("年报.json", exampleReport("pt-2025")));
    for (const { id } of parts.filter(({ id }) => ["requests", "disputes"].includes(id))) {
      await at(page, `tab.${id}`).click();
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll("main table input")].map(({ id }) => id),
      );
      const before = await valuesIn(page, ids);
      for (const [row, from] of [0, 5, 10, 15, 20, 25].entries()) {
        for (const step of turnOf([1, 3, 7], row)) {
          const [start, end] = [ids[from], ids[from + step]];
          if (start !== undefined && end !== undefined) await at(page, start).dragTo(at(page, end));
        }
      }
      expect(await valuesIn(page, ids)).toEqual(before);
    }
    await page.getByText("有未保存的改动").waitFor({ state: "detached" });
  });

  test("of chosen cells: copied, filled down and right, cleared, taken back", async () => {
    const { page } = await open({ context: clipboard });
    const { keyboard } = page;
    await fill(page, "1", "2");
    await dragCells(page, PERSON, BUSINESS);
    await keyboard.press("Control+C");
    await at(page, block[2] ?? "").focus();
    await keyboard.press("Control+V");
    expect(await valuesIn(page)).toEqual(["1", "2", "1", "2"]);
    await dragCells(page, PERSON, block[3] ?? "");
    await keyboard.press("Control+R");
    expect(await valuesIn(page)).toEqual(["1", "1", "1", "1"]);
    await fill(page, "5", "6");
    await dragCells(page, PERSON, block[3] ?? "");
    await keyboard.press("Control+D");
    expect(await valuesIn(page)).toEqual(["5", "6", "5", "6"]);
    await dragCells(page, block[3] ?? "", PERSON);
    await keyboard.press("Delete");
    expect(await valuesIn(page)).toEqual(["", "", "", ""]);
    await keyboard.press("Control+Z");
    expect(await valuesIn(page)).toEqual(["5", "6", "5", "6"]);
  });

  test("begins on a total too, and Shift goes on with it by mouse and by arrows", async () => {
    const { page } = await open();
    await fill(page, "1");
    await dragCells(page, `${CARRIED}.total`, `${NEW}.otherOrganization`);
    const ends = [`${NEW}.otherOrganization`, `${NEW}.total`].concat([
      `${CARRIED}.otherOrganization`,
      `${CARRIED}.total`,
    ]);
    expect(await chosen(page)).toEqual(ends);
    await page.keyboard.press("Shift+ArrowRight");
    expect(await chosen(page)).toEqual([ends[1], ends[3]]);
    await at(page, `${CARRIED}.otherOrganization`).click({ modifiers: ["Shift"] });
    expect(await chosen(page)).toEqual(ends.slice(2));
    expect(await focused(page)).toBe(`${CARRIED}.total`);
    // and a plain click ends it
    await at(page, `${CARRIED}.total`).click();
    expect(await chosen(page)).toEqual([]);
  });

  test("back to where it began chooses that cell alone", async () => {
    const { page } = await open();
    await fill(page, "1", "2");
    const [from, to] = [await middleOf(page, PERSON), await middleOf(page, BUSINESS)];
    await drag(page, from, to, from);
    await page.keyboard.press("Delete");
    expect(await valuesIn(page)).toEqual(["", "2", "", ""]);
  });

  test("out of the table chooses to its edge, and ends where the button is let go", async () => {
    const { page } = await open();
    const from = await middleOf(page, BUSINESS);
    await drag(page, from, { x: from.x, y: 2 }, { x: 5, y: from.y });
    expect(await chosen(page)).toEqual([PERSON, BUSINESS]);
    const far = await middleOf(page, block[3] ?? "");
    await page.mouse.move(far.x, far.y, { steps: 5 });
    expect(await chosen(page)).toEqual([PERSON, BUSINESS]);
  });

  test("below the window brings the rows there into view", async () => {
    const { page } = await open();
    const from = await middleOf(page, PERSON);
    const foot = [795, 790, 795, 790, 795].map((y) => ({ x: from.x, y }));
    await drag(page, from, ...foot);
    const last = "requests.carriedToNextYear.naturalPerson";
    expect(await chosen(page)).toContain(last);
    expect((await middleOf(page, last)).y).toBeLessThan(800);
  });

  test("within a text that is being edited chooses its characters, and never other cells", async () => {
    const { page } = await open();
    await fill(page, "123456");
    await at(page, PERSON).click();
    await at(page, PERSON).click();
    const { x, y } = await middleOf(page, PERSON);
    await drag(page, { x: x - 12, y }, { x: x + 12, y });
    const part = await at(page, PERSON).evaluate((it: HTMLInputElement) => [
      it.selectionStart,
      it.selectionEnd,
    ]);
    expect(part[0]).toBeLessThan(part[1] ?? 0);
    expect(part).not.toEqual([0, 6]);
    // what is chosen in it is not dragged out of it
    const over = await middleOf(page, BUSINESS);
    await drag(page, { x, y }, over);
    expect(await chosen(page)).toEqual([]);
    expect(await valuesIn(page)).toEqual(["123456", "", "", ""]);

    // typed and not confirmed: the press in another cell takes it
    await at(page, PERSON).click({ position: { x: 2, y: 8 } });
    await page.keyboard.type("7");
    await drag(page, over, await middleOf(page, RESEARCH));
    expect(await chosen(page)).toEqual([BUSINESS, RESEARCH]);
    expect(await at(page, PERSON).inputValue()).toBe("7123456");
  });

  test("while something is typed into a chosen range, Backspace takes a character of it", async () => {
    const { page } = await open();
    await fill(page, "1", "2", "3", "4");
    await dragCells(page, PERSON, block[3] ?? "");
    await page.keyboard.type("89");
    await page.keyboard.press("Backspace");
    expect(await valuesIn(page)).toEqual(["8", "2", "3", "4"]);
  });
});

test("a second press sets the caret where it is, so that a digit is mended", async () => {
  const { page } = await open();
  await fill(page, "1234");
  await at(page, PERSON).click();
  await at(page, PERSON).click();
  await page.keyboard.type("9");
  expect(await at(page, PERSON).inputValue()).toBe("12934");
});

test("a figure that is pasted takes the place of the other, wherever its caret is; with F2 it comes in at the caret", async () => {
  const { page } = await open({ context: clipboard });
  const { keyboard } = page;
  await page.evaluate(() => navigator.clipboard.writeText("56"));
  await fill(page, "1234");
  await at(page, PERSON).click();
  await at(page, PERSON).click();
  await keyboard.press("Control+V");
  expect(await at(page, PERSON).inputValue()).toBe("56");
  await keyboard.press("Enter");

  await at(page, PERSON).click();
  await keyboard.press("F2");
  await keyboard.press("Control+V");
  expect(await at(page, PERSON).inputValue()).toBe("5656");
  await keyboard.press("Escape");
  expect(await at(page, PERSON).inputValue()).toBe("56");
  await keyboard.press("Control+V");
  expect(await at(page, PERSON).inputValue()).toBe("56");
});

test("a tap takes the figure", async () => {
  const { page } = await open({ context: { hasTouch: true } });
  await at(page, PERSON).tap();
  expect(await focused(page)).toBe(PERSON);
  await page.keyboard.type("7");
  expect(await at(page, PERSON).inputValue()).toBe("7");
});

test("a finger scrolls the table and chooses nothing", async () => {
  const { page } = await open({ context: { hasTouch: true } });
  const devtools = await page.context().newCDPSession(page);
  const first = (await middleOf(page, PERSON)).y;
  const { x, y } = await middleOf(page, "requests.outcomes.disclosed.naturalPerson");
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: Point) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  await touch("touchStart", { x, y });
  for (let way = 20; way <= 200; way += 20) await touch("touchMove", { x, y: y - way });
  await touch("touchEnd");
  await eventually(async () => (await middleOf(page, PERSON)).y < first - 100, true);
  expect(await chosen(page)).toEqual([]);
});

describe("nothing is dropped into a field", () => {
  const places = [PERSON, "report.organ", "report.year"];

  test("in any of them: not out of another", async () => {
    const { page } = await open();
    await fill(page, "12");
    await at(page, "report.organ").fill("34");
    await page.keyboard.press("Enter");
    const before = await valuesIn(page, places);
    for (const place of places) {
      for (const source of [PERSON, "report.organ"].filter((it) => it !== place)) {
        await at(page, source).selectText();
        await drag(page, await middleOf(page, source), await middleOf(page, place));
        expect([source, place, await valuesIn(page, places)]).toEqual([source, place, before]);
      }
    }
  });

  test("in any of them: not out of the preview, the prose, or another window", async () => {
    const { page } = await open();
    const devtools = await page.context().newCDPSession(page);
    for (const place of [...places, "narrative.otherMatters"]) {
      if (place.startsWith("narrative")) await at(page, "tab.otherMatters").click();
      const before = await at(page, place).inputValue();
      const { x, y } = await middleOf(page, place);
      // as the system tells of a drag that comes from outside
      for (const type of ["dragEnter", "dragOver", "drop"] as const) {
        await devtools.send("Input.dispatchDragEvent", {
          ...{ type, x, y },
          data: { items: [{ mimeType: "text/plain", data: "77" }], dragOperationsMask: 1 },
        });
      }
      await page.keyboard.press("Enter");
      expect([place, await at(page, place).inputValue()]).toEqual([place, before]);
    }
  });
});
