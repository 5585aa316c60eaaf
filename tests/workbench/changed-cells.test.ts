/** Where a click changed figures, one sees which: for a moment, without moving for those who want nothing to move. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { at, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");
const PERSON = "requests.newThisYear.naturalPerson";

async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main table [data-changed]")].map(
      (it) => it.closest("td")?.querySelector("input")?.id ?? "",
    ),
  );
}

test("a button of a finding, and 撤销, mark the cells they change, and bring them into sight", async () => {
  const { page } = await open({ context: { viewport: { width: 1024, height: 768 } } });
  await pick(page, EXAMPLE);
  expect(await marked(page)).toEqual([]);
  await at(page, PERSON).focus();
  await page.keyboard.press("Control+End");
  await page.getByRole("button", { name: /“科研机构”列改为0$/u }).click();
  const cell = "requests.newThisYear.researchInstitution";
  expect(await at(page, cell).inputValue()).toBe("0");
  expect(await marked(page)).toEqual([cell]);
  const isSeen = await at(page, cell).evaluate((input) => {
    const { left, top, width, height } = input.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === input;
  });
  expect(isSeen).toBe(true);
  await page.keyboard.press("Control+Z");
  expect(await at(page, cell).inputValue()).toBe("8");
  expect(await marked(page)).toContain(cell);
});

test("what is typed is marked nowhere, nor a document that was opened", async () => {
  const { page } = await open();
  await at(page, PERSON).fill("5");
  await page.keyboard.press("Enter");
  expect(await marked(page)).toEqual([]);
  await page.getByRole("button", { name: "本表其余空格填0" }).click();
  expect((await marked(page)).length).toBeGreaterThan(100);
  await at(page, PERSON).fill("6");
  await page.keyboard.press("Enter");
  expect(await marked(page)).toEqual([]);
});

test.each([
  ["reduce", "step-end"],
  ["no-preference", "ease"],
] as const)("where motion is wanted so: %s, the mark goes by %s", async (reducedMotion, timing) => {
  const { page } = await open({ context: { reducedMotion } });
  await page.getByRole("button", { name: "本表其余空格填0" }).click();
  const mark = page.locator("main table [data-changed]").first();
  const style = await mark.evaluate((it) => {
    const { animationTimingFunction, opacity } = getComputedStyle(it);
    return { animationTimingFunction, opacity };
  });
  expect(style).toEqual({
    // as the browser writes step-end
    animationTimingFunction: timing === "step-end" ? "steps(1)" : timing,
    opacity: "1",
  });
  await mark.evaluate((it) => Promise.all(it.getAnimations().map(({ finished }) => finished)));
  expect(await mark.evaluate((it) => getComputedStyle(it).opacity)).toBe("0");
});
