/** Blocks of cells out of Excel, WPS and Word, by what they put into the clipboard; and filling. */
import type { Page } from "playwright-core";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const NEW = "requests.newThisYear";
const CARRIED = "requests.carriedFromLastYear";

/** As the program does it: both forms of the same block. */
async function paste(page: Page, id: string, text: string, html = ""): Promise<void> {
  await at(page, id).focus();
  await at(page, id).evaluate(
    (cell, [plain, page]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      if (page !== "") data.setData("text/html", page);
      const event = new ClipboardEvent("paste", {
        ...{ clipboardData: data, bubbles: true, cancelable: true },
      });
      cell.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

async function valuesIn(page: Page, ...ids: readonly string[]): Promise<string[]> {
  return Promise.all(ids.map((id) => at(page, id).inputValue()));
}

const block = [`${NEW}.naturalPerson`, `${NEW}.commercialEnterprise`].concat([
  `${CARRIED}.naturalPerson`,
  `${CARRIED}.commercialEnterprise`,
]);

test.each([
  ["Excel, as text", "1\t2\r\n3\t4\r\n", ""],
  [
    "Excel and WPS, as a page",
    "1\t2\r\n3\t4\r\n",
    "<html><body><!--StartFragment--><table><col><tr><td align=right>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><!--EndFragment--></body></html>",
  ],
  [
    "Word",
    "1\r\n2\r\n3\r\n4\r\n",
    "<table class=MsoNormalTable><tr><td><p class=MsoNormal><span>1</span></p></td><td><p>２</p></td></tr><tr><td><p>3\n</p></td><td><p>4件</p></td></tr></table>",
  ],
])(
  "a block out of %s comes into its cells, and 撤销 takes all of it back",
  async (_, text, html) => {
    const { page } = await open();
    await paste(page, `${NEW}.naturalPerson`, text, html);
    expect(await valuesIn(page, ...block)).toEqual(["1", "2", "3", "4"]);
    await page.keyboard.press("Control+Z");
    expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
  },
);

test("a block that does not fit is refused with a sentence, and nothing of it stays", async () => {
  const { page } = await open();
  await paste(page, `${NEW}.otherOrganization`, "1\t2\t3\r\n");
  await page.getByText("要粘贴的有1行3列，从这一格起只有25行2列，放不下，没有粘贴").waitFor();
  await paste(page, `${NEW}.naturalPerson`, "1\t2\r\n3\t自然人\r\n");
  await page.getByText("要粘贴的第2行第2列“自然人”不是数字，没有粘贴").waitFor();
  expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
});

test("the cells of a merged header keep the columns below it apart", async () => {
  const { page } = await open();
  const html =
    "<table><tr><td rowspan=2>1</td><td>2</td></tr><tr><td>4</td></tr><tr><td colspan=2>5</td></tr></table>";
  await paste(page, `${NEW}.naturalPerson`, "", html);
  expect(await valuesIn(page, ...block)).toEqual(["1", "2", "", "4"]);
});

test("Shift and arrows choose cells; Ctrl+D and Ctrl+R fill them, Delete clears them", async () => {
  const { page } = await open();
  const { keyboard } = page;
  await at(page, `${NEW}.naturalPerson`).fill("7");
  await at(page, `${NEW}.naturalPerson`).press("Shift+ArrowRight");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+R");
  expect(await valuesIn(page, ...block)).toEqual(["7", "7", "", ""]);
  await keyboard.press("Shift+ArrowRight");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+D");
  expect(await valuesIn(page, ...block)).toEqual(["7", "7", "7", "7"]);
  await keyboard.press("Delete");
  expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
});

test("one cell is filled from its neighbour, by the buttons too", async () => {
  const { page } = await open();
  await at(page, `${NEW}.naturalPerson`).fill("7");
  await at(page, `${CARRIED}.naturalPerson`).click();
  await page.getByRole("button", { name: "向下填充" }).click();
  await at(page, `${CARRIED}.commercialEnterprise`).click();
  await page.getByRole("button", { name: "向右填充" }).click();
  expect(await valuesIn(page, ...block)).toEqual(["7", "", "7", "7"]);
});

test("cells that are copied can be pasted elsewhere", async () => {
  const { page } = await open({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const { keyboard } = page;
  await at(page, `${NEW}.naturalPerson`).fill("1");
  await at(page, `${NEW}.commercialEnterprise`).fill("2");
  await at(page, `${NEW}.commercialEnterprise`).press("Shift+ArrowLeft");
  await keyboard.press("Control+C");
  await at(page, `${CARRIED}.naturalPerson`).focus();
  await keyboard.press("Control+V");
  expect(await valuesIn(page, ...block)).toEqual(["1", "2", "1", "2"]);
});
