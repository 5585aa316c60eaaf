/** Excel refuses what is clicked, for every reason it has: one sentence, nothing lost, and it works again. */
import type { Page } from "playwright-core";
import type { Pane } from "../excel/browser.ts";
import type { HostErrorCode } from "../excel/host/host-error.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { askedForFiles } from "../support/asked-for-files.ts";
import { onThatDay } from "../support/on-that-day.ts";
import { collectionInExcel } from "../support/collection-in-excel.ts";
import { largeCollection } from "../support/collections.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { turnOf } from "../support/long-matrix.ts";
import { unitReport } from "../support/unit-reports.ts";
import { filled } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { draftWorkbook } from "./draft-workbook.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

/** What Excel says, and how it is told. */
const FAULTS: readonly (readonly [code: HostErrorCode, words: string])[] = [
  ["InvalidOperationInCellEditMode", "正在编辑单元格，请按回车确认或按Esc取消，再试一次。"],
  ["AccessDenied", "工作表设有保护，不能写入，请点“审阅—撤销工作表保护”后再试。"],
  [
    "ItemNotFound",
    "要找的工作表或单元格已不在工作簿里，可能已被删除或改名，请撤销删除或重新核对。",
  ],
  ["GeneralException", "Excel没有完成这一步，工作簿没有改动，请稍等片刻再试。"],
  ["RequestAborted", "Excel中断了这一步，工作簿没有改动，请再试一次。"],
];

interface Action {
  readonly name: string;
  /** The workbook that is open; an empty one without. */
  readonly opened?: Uint8Array;
  /** Runs in the pane before anything else. */
  readonly script?: string;
  /** Clicks and types all that comes before the last button. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly button: string | RegExp;
  /** What is shown once it is done. */
  readonly done: string | RegExp;
  /** A field, and what was typed there, which a failure must not take away. */
  readonly kept?: readonly [field: string, text: string];
}

const TODAY = "2026-01-20";
const register = registerInExcel(registerOf([requestOf({ number: "2026-001" })]), TODAY);

const collection = collectionInExcel(largeCollection(20));

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel("机关全称").fill("某某市统计局");
}

const actions: readonly Action[] = [
  {
    name: "转到第一格",
    opened: draftWorkbook,
    prepare: async (page) => {
      await page.getByText("还有1格未填").waitFor();
    },
    button: "转到第一格",
    done: "还有1格未填",
  },
  { name: "a fix", opened: draftWorkbook, button: /“现行有效件数”改为0/u, done: /^已完成：/u },
  {
    name: "撤销",
    opened: draftWorkbook,
    prepare: (page) => click(page, "其余空格填0"),
    button: "撤销",
    done: "已撤销。",
  },
  { name: "其余空格填0", opened: draftWorkbook, button: "其余空格填0", done: "各格都已填写" },
  { name: "标记单元格", opened: draftWorkbook, button: "标记单元格", done: /^已标记/u },
  {
    name: "取消标记",
    opened: draftWorkbook,
    prepare: async (page) => {
      await click(page, "标记单元格");
      await page.getByText(/^已标记/u).waitFor();
    },
    button: "取消标记",
    done: "已取消标记。",
  },
  {
    name: "写入函数核对栏",
    opened: draftWorkbook,
    button: "写入函数核对栏",
    done: "已在表三、表四旁写入函数核对栏。",
  },
  {
    name: "保存说明",
    opened: draftWorkbook,
    prepare: async (page) => {
      await click(page, "写情况说明");
      await page.getByLabel("情况说明").fill("尚未施行。");
    },
    button: "保存说明",
    done: "已保存情况说明。",
    kept: ["情况说明", "尚未施行。"],
  },
  {
    name: "重新读取",
    opened: draftWorkbook,
    button: "重新读取",
    done: "还有1格未填",
  },
  {
    name: "生成工作表",
    opened: draftWorkbook,
    prepare: (page) => page.getByRole("tab", { name: "报告" }).click(),
    button: "生成工作表",
    done: "已生成工作表，在工作簿的最后。",
  },
  {
    name: "新建年报 here",
    prepare: fillForm,
    button: "新建年报",
    done: "已新建年报，请在各工作表中填写。",
    kept: ["机关全称", "某某市统计局"],
  },
  {
    name: "新建年报 in a workbook of its own",
    prepare: async (page) => {
      await fillForm(page);
      await page.getByRole("radio", { name: "新开一个工作簿" }).check();
    },
    button: "新建年报",
    done: /^已在新的工作簿里新建年报/u,
    kept: ["机关全称", "某某市统计局"],
  },
  {
    name: "生成年报 of a register",
    opened: register,
    script: onThatDay(TODAY),
    prepare: (page) => page.getByRole("tab", { name: "生成年报" }).click(),
    button: "生成年报",
    done: /^已在新的工作簿里/u,
  },
  {
    name: "记入台账",
    opened: register,
    script: onThatDay(TODAY),
    prepare: async (page) => {
      await click(page, "文书2026-001");
      await page.getByLabel("文书", { exact: true }).selectOption("延期答复告知书");
      await Promise.all([page.waitForEvent("download"), click(page, "下载Word")]);
    },
    button: "记入台账",
    done: /^已把.*记入2026-001。$/u,
  },
  {
    name: "a unit of a collection",
    opened: collection,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^第8局/u }).click();
      await page.getByText("请催报").waitFor();
    },
    button: "转到它的一行",
    done: "请催报",
  },
  {
    name: "a finding of a collection",
    opened: collection,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^第8局/u }).click();
      await page.getByText("请催报").waitFor();
    },
    button: "转到这一条",
    done: "请催报",
  },
  {
    name: "打开汇总表",
    prepare: async (page) => {
      const chooser = await askedForFiles(page, () => click(page, "选择文件…"));
      const sent = filled(unitReport("某某县教育局"));
      await chooser.setFiles({ name: "年报.xlsx", mimeType: "", buffer: Buffer.from(sent) });
      await page.getByRole("heading", { name: "1家：收到1" }).waitFor();
    },
    button: "打开汇总表",
    done: /^已在新的工作簿里打开汇总表/u,
  },
];

/** All that somebody could lose, as text. */
function bookOf({ host }: Pane): Promise<string> {
  return host.evaluate(({ book, otherWorkbooks }) =>
    JSON.stringify({
      sheets: book.sheets.map(({ name, cells, protection, conditionalFormats }) => ({
        ...{ name, protection, marks: conditionalFormats.length },
        cells: [...cells],
      })),
      names: book.names.map(({ name, formula }) => `${name} ${formula}`),
      properties: [...book.properties],
      others: otherWorkbooks.length,
    }),
  );
}

const table = actions.map((action, row) => ({ ...action, faults: turnOf(FAULTS, row) }));

test.each(table)("$name", async ({ opened, script, prepare, button, done, kept, faults }) => {
  const pane = await open({ ...(opened && { workbook: opened }), ...(script && { script }) });
  const { page, host } = pane;
  await prepare?.(page);
  await page.getByRole("button", { name: button }).first().waitFor();
  await host.evaluate((excel) => excel.settled());
  const before = await bookOf(pane);
  const alerts = page.getByRole("alert");
  for (const [code, words] of faults) {
    await host.evaluate((excel, failure) => {
      excel.failNext(failure);
    }, code);
    await click(page, button);
    await alerts.filter({ hasText: words }).waitFor();
    expect((await alerts.allInnerTexts()).filter((it) => it !== "")).toHaveLength(1);
    expect(await bookOf(pane)).toBe(before);
    if (kept) expect(await page.getByLabel(kept[0]).inputValue()).toBe(kept[1]);
  }
  await click(page, button);
  await page.getByText(done).waitFor();
  await eventually(async () => (await alerts.allInnerTexts()).join(""), "");
});
