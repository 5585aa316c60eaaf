/** The page at 200 %, on a phone, and in the colours of the system. */
import type { Locator, Page } from "playwright-core";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

async function openExample(
  context: NonNullable<Parameters<typeof open>[0]>["context"],
): Promise<Page> {
  const { page } = await open(context ? { context } : {});
  await page.getByLabel("打开示例").selectOption("001.txt");
  await page.getByText("已打开001.txt").waitFor();
  return page;
}

/** Where the top of an element is in the window. */
function topOf(element: Locator): Promise<number> {
  return element.evaluate((it) => it.getBoundingClientRect().top);
}

test("at 200 % the pane is one visible tab, and one key, away", async () => {
  // a screen of 1366 × 768
  const page = await openExample({ viewport: { width: 683, height: 384 } });
  const sides = page.getByRole("navigation", { name: "填表和窗格" });
  const pane = page.locator("#pane");
  expect(await topOf(pane)).toBeGreaterThan(384);
  await sides.getByRole("button", { name: "核对 必须改正3处 提示2处" }).click();
  expect(await topOf(pane)).toBeLessThan(100);
  await sides.locator("[aria-current=true]", { hasText: "核对" }).waitFor();
  // its tabs stay below the way back
  const [way, tabs] = [
    await sides.boundingBox(),
    await page.getByRole("tab", { name: "核对" }).boundingBox(),
  ];
  expect(tabs?.y).toBeGreaterThanOrEqual((way?.y ?? 0) + (way?.height ?? 0));

  await sides.getByRole("button", { name: "填表" }).click();
  expect(await topOf(page.locator("#form"))).toBeLessThan(100);
  // wherever the keyboard is, also nowhere
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press("F6");
  expect(await topOf(pane)).toBeLessThan(100);
  // where both stand side by side, there is nothing to choose
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await sides.isVisible()).toBe(false);
});

test("at 390 pixels no field lies over another, and the message over the table", async () => {
  const page = await openExample({ viewport: { width: 390, height: 844 } });
  const boxes = await page
    .getByRole("group", { name: "机关、年度和日期" })
    .locator("input, select")
    .evaluateAll((all) =>
      all.map((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  expect(boxes).toHaveLength(6);
  for (const [i, a] of boxes.entries()) {
    expect(a.right).toBeLessThanOrEqual(390);
    for (const b of boxes.slice(i + 1)) {
      const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(isOver).toBe(false);
    }
  }
  const message = page.getByText(/^已打开001\.txt/u);
  const { x = 0, y = 0 } = (await message.boundingBox()) ?? {};
  const isOnTop = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.closest("table") === null,
    [x + 2, y + 2] as const,
  );
  expect(isOnTop).toBe(true);
});

test.each([
  ["新建", /^机关全称/u],
  ["Ctrl+H", /^查找$/u],
])("at 390 pixels %s leads to the field it is about, wherever the page was", async (deed, name) => {
  const page = await openExample({ viewport: { width: 390, height: 844 } });
  if (deed === "新建") await page.getByRole("button", { name: deed }).first().click();
  else await page.keyboard.press("Control+h");
  const field = page.locator("#pane").getByLabel(name);
  await field.and(page.locator(":focus")).waitFor();
  const top = await topOf(field);
  // below the ways to the sides and the tabs
  expect(top).toBeGreaterThan(80);
  expect(top).toBeLessThan(800);
});

test("in forced colours a selection is outlined", async () => {
  const page = await openExample({ forcedColors: "active" });
  await at(page, "requests.newThisYear.naturalPerson").focus();
  await page.keyboard.press("Shift+ArrowRight");
  const outlines = await page
    .locator("[data-chosen]")
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).outlineStyle));
  expect(outlines).toEqual(["solid", "solid"]);
});

test("a button in a narrow pane breaks its words nowhere", async () => {
  const page = await openExample({ viewport: { width: 1024, height: 768 } });
  await page
    .getByText(/^按定稿核对/u)
    .or(page.getByText("以上只核对"))
    .first()
    .waitFor();
  const broken = await page.locator("#pane button:not([role=tab])").evaluateAll((all) =>
    all
      .filter((it) => (it as HTMLElement).innerText.length <= 8)
      .filter((it) => it.getClientRects()[0] && it.getBoundingClientRect().height > 36)
      .map((it) => it.textContent),
  );
  expect(broken).toEqual([]);
});

test.each([
  [683, 384],
  [390, 844],
])(
  "at %s × %s what opens below a button of the bar is within the window",
  async (width, height) => {
    const page = await openExample({ viewport: { width, height } });
    for (const name of ["更多", "撤销到哪一步"]) {
      await page.getByRole("button", { name, exact: true }).click();
      const list = await page.getByRole("group", { name, exact: true }).boundingBox();
      expect(list?.x).toBeGreaterThan(0);
      expect((list?.x ?? width) + (list?.width ?? width)).toBeLessThan(width);
      await page.keyboard.press("Escape");
    }
  },
);
