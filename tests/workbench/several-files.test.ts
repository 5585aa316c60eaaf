/** Several files dropped at once: none of them is passed over in silence. */
import { exampleReport } from "../support/examples.ts";
import { drop } from "./drop.ts";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const OTHERS = "一次只打开一份，没有打开封面.jpg、定稿.docx；要比较几份，请到“比较”里一起选。";

test("one of them is opened, and the others are named with what to do", async () => {
  const { page } = await open();
  await drop(page, "main", {
    "封面.jpg": "",
    "年报.json": JSON.stringify(exampleReport("pt-2025")),
    "定稿.docx": "",
  });
  await page.getByText(`已打开年报.json。${OTHERS}`).waitFor();
  expect(await at(page, "report.organ").inputValue()).toBe(exampleReport("pt-2025").organ.name);
});

test.each([
  ["requests.newThisYear.naturalPerson", "77"],
  ["report.organ", "甲局"],
  ["report.year", "2023"],
])("what is being typed in %s stays with the report that was open", async (id, typed) => {
  const { page } = await open();
  await at(page, id).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(typed);
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  const opened = exampleReport("pt-2024");
  await drop(page, "main", { "年报.json": JSON.stringify(opened) });
  await page.getByText(/^已打开年报.json/u).waitFor();
  expect(asked).toEqual([expect.stringContaining("还有改动没有保存")]);
  expect(await at(page, "report.organ").inputValue()).toBe(opened.organ.name);
  expect(await at(page, "report.year").inputValue()).toBe(String(opened.year));
  const person = "requests.newThisYear.naturalPerson";
  expect(await at(page, person).inputValue()).toBe(String(opened.figures[person]));
});

test("where that one cannot be read the others are named too", async () => {
  const { page } = await open();
  await drop(page, "main", { "封面.jpg": "", "年报.json": "{", "定稿.docx": "" });
  await page.getByRole("alert").getByText(OTHERS).waitFor();
});
