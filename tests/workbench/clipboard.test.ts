/** Blocks of cells out of Excel, WPS and Word, by what they put into the clipboard; and filling. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { printTable } from "../../src/form/printed.ts";
import { exampleReport } from "../support/examples.ts";
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
  await page.getByText("要粘贴的有1行3列，从这一格起只有25行2列，第3列放不下，没有粘贴").waitFor();
  await paste(page, `${NEW}.naturalPerson`, "1\t2\r\n3\t约5件\r\n");
  await page
    .getByText("要粘贴的第2行第2列“约5件”（表三“二、上年结转”行“商业企业”列）不是数字，没有粘贴")
    .waitFor();
  expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
});

/** The printed table three as a page, in the way of a program: its cells with their spans. */
function tableThree(cell: (text: string, spans: string) => string): string {
  const { figures } = exampleReport("pt-2025");
  const rows = printTable(edition2021, "requests").rows.map((row) =>
    row.map((it) => {
      const text = it.kind === "label" ? it.text : String(figures[it.cell.id] ?? "");
      return cell(text, `rowspan=${it.rowSpan} colspan=${it.colSpan}`);
    }),
  );
  return rows.map((row) => `<tr>${row.join("")}</tr>`).join("");
}

const sources: readonly (readonly [string, string])[] = [
  [
    "Word",
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><table class=MsoTableGrid>${tableThree(
      (text, spans) => `<td ${spans}><p class=MsoNormal><span>${text}</span></p></td>`,
    )}</table></body></html>`,
  ],
  [
    "WPS",
    `<html xmlns:et="urn:et"><body><!--StartFragment--><table><col width=72 span=10>${tableThree(
      (text, spans) => `<td class=et2 height=19 ${spans} x:str>${text}</td>`,
    )}</table><!--EndFragment--></body></html>`,
  ],
  [
    "a page",
    `<table><tr><td>首页</td></tr><tr><td><table>${tableThree(
      (text, spans) => `<th ${spans}><div>&nbsp;${text}\n</div></th>`,
    )}</table></td></tr></table>`,
  ],
];

test.each(sources)(
  "the whole of table three out of %s, labels and totals too, comes to its cells and stays chosen",
  async (_, html) => {
    const { page } = await open();
    await paste(page, `${CARRIED}.commercialEnterprise`, "", html);
    const cells = edition2021.cells.filter(({ table }) => table.id === "requests");
    const typed = cells.filter(({ computed }) => !computed);
    await page
      .getByText(
        `已粘贴${typed.length}格；行名、表头没有算进去；总计${cells.length - typed.length}格与自动算出的一致。`,
      )
      .waitFor();
    const { figures } = exampleReport("pt-2025");
    expect(await valuesIn(page, ...cells.map(({ id }) => id))).toEqual(
      cells.map(({ id }) => String(figures[id])),
    );
    const chosen = await page.locator("main table [data-chosen] input").count();
    expect(chosen).toBe(cells.length);
    await page
      .getByRole("status", { name: "选中的单元格" })
      .getByText(/^选中175格/u)
      .waitFor();
    await page.keyboard.press("Control+Z");
    expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
  },
);

/** Pasted while the keyboard is in no cell, as after a file was opened. */
async function pasteNowhere(page: Page, html: string, text = ""): Promise<void> {
  await page.evaluate(
    ([page, plain]) => {
      const data = new DataTransfer();
      data.setData("text/html", page);
      data.setData("text/plain", plain);
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
    },
    [html, text] as const,
  );
}

test("with the keyboard in no cell its labels say where a table belongs; figures alone do not, and are refused", async () => {
  const { page } = await open();
  await pasteNowhere(page, "", "1\t2\r\n3\t4\r\n");
  await page.getByText("还没有选定单元格，要粘贴的也没有本表的行名，没有粘贴").waitFor();
  expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
  await at(page, "tab.requests").focus();
  await pasteNowhere(page, sources[0]?.[1] ?? "");
  await page.getByText(/^已粘贴144格/u).waitFor();
  const { figures } = exampleReport("pt-2025");
  expect(await valuesIn(page, ...block)).toEqual(block.map((id) => String(figures[id])));
  // a text takes what is pasted into it
  await at(page, "report.organ").focus();
  await page.keyboard.press("Control+Z");
  await pasteNowhere(page, sources[0]?.[1] ?? "");
  expect(await valuesIn(page, ...block)).toEqual(["", "", "", ""]);
});

test("rows with their labels as text, one of them with a line of its own, in other widths", async () => {
  const { page } = await open();
  const text =
    '"二、上年结转政府\n信息公开申请数量"\t８件\t1，100\t\t\t\t\t1108\r\n四、结转下年度继续办理\t1\t2\t0\t0\t0\t0\t4\r\n';
  await paste(page, `${NEW}.naturalPerson`, text);
  await page
    .getByText(
      /已粘贴12格；行名、表头没有算进去；2格换成了数字：“８件”→8、“1，100”→1100；总计有2格/u,
    )
    .waitFor();
  await page.getByText(/“四、结转下年度”行“总计”列是3，粘贴的是4/u).waitFor();
  expect(await valuesIn(page, ...block)).toEqual(["", "", "8", "1100"]);
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
