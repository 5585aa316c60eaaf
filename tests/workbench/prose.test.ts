import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

test("Escape takes nothing of a text that is being typed", async () => {
  const { page } = await open();
  await at(page, "tab.overview").click();
  const text = at(page, "narrative.overview");
  await text.focus();
  await page.keyboard.insertText("刚写好的一大段。");
  await page.keyboard.press("Escape");
  expect(await text.inputValue()).toBe("刚写好的一大段。");
});
