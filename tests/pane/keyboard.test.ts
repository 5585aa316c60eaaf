/** The job without a mouse, from an empty workbook to the Word file; where the focus is can always be seen. */
import { readFileSync } from "node:fs";
import type { JSHandle, Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { placeOf } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";
import { documentXml } from "./rows.ts";

const open = usePanes();

/** More stops than any view has. */
const STOPS = 60;

/** Something that the keyboard has come to. */
interface Stop {
  readonly element: JSHandle<Element>;
  readonly name: string;
  readonly looks: string;
}

/** Presses Tab until the focus is on what has that name; every stop must look different once it is left. */
function tabbing(page: Page): (name: string) => Promise<void> {
  let left: Stop | undefined;
  return async (name) => {
    const passed: string[] = [];
    while (passed.length < STOPS) {
      await page.keyboard.press("Tab");
      await drawn(page);
      const stop = await stopOf(page);
      // within the preview there is more than one
      if (stop && left && stop.name !== left.name) await expectSeen(left);
      left = stop;
      if (left?.name === name) return;
      passed.push(left?.name ?? "nothing");
    }
    throw new Error(`Tab never comes to ${name}, only to ${passed.join("、")}.`);
  };
}

/** A stop that the focus has left again looked different while it was there. */
async function expectSeen({ element, name, looks }: Stop): Promise<void> {
  if (looks === (await looksOf(element))) throw new Error(`The focus on ${name} cannot be seen.`);
}

/** Where the focus is; undefined where it left the page for the window. */
async function stopOf(page: Page): Promise<Stop | undefined> {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const name = await element.evaluate((it) => {
    const isField = it instanceof HTMLInputElement || it instanceof HTMLSelectElement;
    const label = it.ariaLabel ?? (isField ? it.labels?.[0] : it)?.textContent ?? "";
    return label === "" && it instanceof HTMLElement ? it.title : label.replace(/\*$/u, "");
  });
  const isBody = await element.evaluate((it) => it === document.body);
  return isBody ? undefined : { element, name, looks: await looksOf(element) };
}

/** What follows from a key is shown two frames later at the latest. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** The lines around an element; Fluent draws those of a field on its frame. */
function looksOf(element: JSHandle<Element>): Promise<string> {
  return element.evaluate((it) =>
    [it, it.parentElement, it.nextElementSibling]
      .flatMap((near) =>
        near ? ["", "::before", "::after"].map((part) => [near, part] as const) : [],
      )
      .map(([near, part]) => getComputedStyle(near, part))
      .map(({ outline, boxShadow, border, transform }) =>
        [outline, boxShadow, border, transform].join(),
      )
      .join(),
  );
}

test("from an empty workbook to the report in Word", async () => {
  const { page, host } = await open({
    context: { acceptDownloads: true, reducedMotion: "reduce" },
  });
  const tabTo = tabbing(page);
  await page.getByText("打开的工作簿里没有年报表格").waitFor();

  await tabTo("机关全称");
  await page.keyboard.type("某某市统计局");
  await tabTo("报告年度");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2025");
  await tabTo("数字格先全部填0，有发生的再改");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.getByText("已新建年报，请在各工作表中填写。").waitFor();

  // what is typed into the sheet is mended in the checks
  const [sheet, address] = placeOf(edition2021, "proactiveDisclosure.item1.rules.inForce");
  await host.evaluate(
    (excel, [on, at]) => {
      excel.userTypes(on, at, 2);
    },
    [sheet, address] as const,
  );
  const fix = page.getByRole("button", { name: "“现行有效件数”改为0" });
  await tabTo(await fix.innerText());
  await page.keyboard.press("Enter");
  await fix.waitFor({ state: "detached" });
  await tabTo("撤销");
  await page.keyboard.press("Enter");
  await fix.waitFor();

  // one stop for all tabs, and arrow keys between them
  await page.keyboard.press("Shift+Tab");
  await tabTo("核对");
  await page.keyboard.press("ArrowRight");
  await page.getByText("还没有文字。").first().waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByText("复制全文").waitFor();

  // one stop for the papers, too
  await tabTo("报送版");
  await page.keyboard.press("ArrowRight");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    tabTo("Word").then(() => page.keyboard.press("Enter")),
  ]);
  expect(file.suggestedFilename()).toBe(
    "某某市统计局2025年政府信息公开工作年度报告（送审稿）.docx",
  );
  expect(documentXml(readFileSync(await file.path()))).toContain("某某市统计局");
  // the preview can be scrolled, and left again
  await tabTo("报告预览");
  await tabTo("报告");
});
