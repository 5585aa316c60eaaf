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

test("where that one cannot be read the others are named too", async () => {
  const { page } = await open();
  await drop(page, "main", { "封面.jpg": "", "年报.json": "{", "定稿.docx": "" });
  await page.getByRole("alert").getByText(OTHERS).waitFor();
});
