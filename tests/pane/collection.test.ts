/** 汇总 in Excel: chosen files become a 汇总表 of their own, and one that is open is known, shown and walked through. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { isCollectionBook } from "../../src/book/collection/collection-book-kind.ts";
import { lineSheets } from "../../src/layout/collection/sheets.ts";
import { askedForFiles } from "../support/asked-for-files.ts";
import { colorSchemes, faultsOf } from "../support/axe.ts";
import { collectionInExcel } from "../support/collection-in-excel.ts";
import { largeCollection } from "../support/collections.ts";
import { useCounty, type CountyFolder } from "../support/county-folder.ts";
import { open as openBook } from "../support/workbooks.ts";
import type { Pane } from "../excel/browser.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

const few = useCounty("sixteen");
const many = useCounty("sixty");

const folder = mkdtempSync(join(tmpdir(), "ogi-gathered-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What was received as a .zip, and the list. */
function packed({ received, list, units }: CountyFolder): readonly string[] {
  const path = join(folder, `${units}.zip`);
  const zipped: Record<string, Uint8Array> = {};
  for (const name of readdirSync(received, { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(received, name)).isFile()) continue;
    const bytes = readFileSync(join(received, name));
    // what lies in a .zip of a .zip is not looked for
    Object.assign(zipped, name.endsWith(".zip") ? unzipSync(bytes) : { [name]: bytes });
  }
  writeFileSync(path, zipSync(zipped, { level: 0 }));
  return [path, list];
}

async function choose(page: Page, button: string, files: readonly string[]): Promise<void> {
  const chooser = await askedForFiles(page, () =>
    page.getByRole("button", { name: button }).click(),
  );
  await chooser.setFiles([...files]);
}

const selectionOf = ({ host }: Pane) =>
  host.evaluate(({ book }) => [book.selection?.sheet.name, book.selection?.area.top]);

const opened = async ({ host }: Pane): Promise<readonly string[]> =>
  host.evaluate(({ otherWorkbooks }) => otherWorkbooks);

describe("开始 → 汇总", () => {
  test("a .zip and the list come to one line, and to a 汇总表 in a workbook of its own", async () => {
    const pane = await open();
    const { page } = pane;
    await choose(page, "选择文件…", packed(few()));
    await page.getByRole("heading", { name: few().standing }).waitFor({ timeout: 90_000 });
    await page.getByText("未齐（13/16），不得公布").waitFor();
    await page.getByText("处要您定").waitFor();
    // the keyboard is on what comes next
    await page.keyboard.press("Enter");
    await page.getByText("已在新的工作簿里打开汇总表").waitFor({ timeout: 60_000 });
    const [made = ""] = await opened(pane);
    expect(isCollectionBook(openBook(Buffer.from(made, "base64")))).toBe(true);
  });

  test("where no worker may run the pane reads by itself, a file at a time, and can be stopped", async () => {
    const pane = await open({ script: "delete window.Worker;" });
    const { page } = pane;
    await choose(page, "选择文件…", packed(many()));
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText(/^已停止，\d+个文件读了\d+个。$/u).waitFor();
    await page.getByRole("heading", { name: /^60家：收到\d+/u }).waitFor();
    await click(page, "重新开始");
    await page.getByText("选收到的年报").waitFor();
  });

  test("an Excel that opens no workbook gives it as a file", async () => {
    const pane = await open();
    const { page, host } = pane;
    await choose(page, "选择文件…", packed(few()));
    await page.getByRole("heading", { name: few().standing }).waitFor({ timeout: 90_000 });
    await host.evaluate((excel) => {
      excel.failNext("UnsupportedFeature");
    });
    const [file] = await Promise.all([page.waitForEvent("download"), click(page, "打开汇总表")]);
    expect(file.suggestedFilename()).toBe("汇总表.xlsx");
    await page
      .getByText("这里的Excel不能打开新的工作簿，已下载汇总表.xlsx，请从“下载”文件夹打开。")
      .waitFor();
    expect(await opened(pane)).toEqual([]);
  });

  test("what cannot be opened is told of, and nothing is there to be made", async () => {
    const { page } = await open();
    const broken = join(folder, "坏.zip");
    writeFileSync(broken, "PK");
    await choose(page, "选择文件…", [broken]);
    await page.getByRole("heading", { name: "0家：收到0" }).waitFor();
  });
});

describe("a 汇总表 that is open", () => {
  const workbook = collectionInExcel(largeCollection(300));

  test("shows its units with what became of them, and leads to their lines", async () => {
    const pane = await open({ workbook });
    const { page } = pane;
    await page.getByRole("heading", { name: "未齐（285/300），不得公布" }).waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual(["各单位", "再汇总"]);
    await page.getByLabel("按单位、文件名查找").fill("第13镇");
    await page.getByText("显示1家，共300家。").waitFor();
    await page.getByRole("list", { name: "各单位" }).getByRole("button").click();
    await eventually(() => selectionOf(pane), [lineSheets.standing, 16]);
    await page.getByRole("heading", { name: "必须改正（1处）" }).waitFor();
    await page.getByText("总体情况写新收申请12件").waitFor();
    await page
      .getByRole("region", { name: "请核实" })
      .getByRole("button", { name: "转到这一条" })
      .click();
    await eventually(async () => (await selectionOf(pane))[0], lineSheets.findings);
    await page.keyboard.press("Escape");
    await eventually(() => page.evaluate(() => document.activeElement?.id), "unit.第13镇人民政府");
  });

  test("by the keyboard alone: down the list, into a unit, back to its line", async () => {
    const { page } = await open({ workbook });
    await page.getByRole("button", { name: /^未报送/u }).click();
    const rows = page.getByRole("list", { name: "各单位" }).getByRole("button");
    await rows.first().focus();
    await page.keyboard.press("ArrowDown");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("title") ?? "");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name, exact: true }).waitFor();
    await page.getByText("请催报").waitFor();
    await page.keyboard.press("Escape");
    await eventually(
      () => page.evaluate(() => document.activeElement?.getAttribute("title")),
      name,
    );
  });

  test("what somebody types into it is shown", async () => {
    const { page, host } = await open({ workbook });
    await page.getByRole("heading", { name: "未齐（285/300），不得公布" }).waitFor();
    await page.getByRole("button", { name: /^未报送\s*15$/u }).waitFor();
    await host.evaluate((excel, sheet) => {
      excel.coauthorTypes(sheet, "H12", "已收到");
    }, lineSheets.standing);
    await page.getByRole("button", { name: /^未报送\s*14$/u }).waitFor();
  });

  test("a fault at the click is one sentence; findings that were not read are read again", async () => {
    const { page, host } = await open({ workbook });
    await page.getByRole("heading", { name: "未齐（285/300），不得公布" }).waitFor();
    await host.evaluate((excel) => {
      excel.cellEditing = true;
    });
    await page.getByRole("list", { name: "各单位" }).getByRole("button").first().click();
    await page.getByText("正在编辑单元格，请按回车确认或按Esc取消，再试一次。").waitFor();
    await host.evaluate((excel) => {
      excel.cellEditing = false;
    });
    await click(page, "再读一次核对结果");
    await page.getByText("请催报").waitFor();
  });

  test.each(colorSchemes)("axe finds nothing in any view, in the %s", async (scheme) => {
    const { page } = await open({
      workbook,
      theme: scheme,
      context: { viewport: { width: 320, height: 700 } },
    });
    await page.getByRole("list", { name: "各单位" }).getByRole("button").first().waitFor();
    expect(await faultsOf(page, scheme)).toEqual([]);
    await page.getByRole("list", { name: "各单位" }).getByRole("button").first().click();
    await page.getByText("请催报").waitFor();
    expect(await faultsOf(page, scheme)).toEqual([]);
    await page.getByRole("tab", { name: "再汇总" }).click();
    await page.getByRole("heading", { name: "汇总各单位的年报" }).waitFor();
    expect(await faultsOf(page, scheme)).toEqual([]);
  });
});
