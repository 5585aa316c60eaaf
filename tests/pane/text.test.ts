/** Living numbers in the pane: what is underlined, what a click does in the workbook, what a changed figure touches. */
import type { Locator, Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { withParagraphs } from "../../src/report/paragraphs.ts";
import type { Pane } from "../excel/browser.ts";
import { livingReport, TOLD } from "../support/living-report.ts";
import { RECEIVED as RECEIVED_BESIDE, textEverywhere } from "../support/text-everywhere.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

const workbook = filled(livingReport);

const RECEIVED = "新收政府信息公开申请";

/** 8 requests by the table, 12 by the paragraph before it. */
const WRONG = "2022年，共收到政府信息公开申请12件，上年结转2件。";
const besideTable = filled({
  ...textEverywhere,
  narrative: withParagraphs(textEverywhere.narrative, { "requests.before": [WRONG] }),
});

/** The text view of the workbook. */
async function openText(options: Parameters<typeof open>[0] = {}): Promise<Pane> {
  const pane = await open({ workbook, ...options });
  await pane.page.getByRole("tab", { name: "文字" }).click();
  await numberOf(pane.page, RECEIVED).waitFor();
  return pane;
}

/** The number of the text whose quote begins so. */
function numberOf(page: Page, quote: string): Locator {
  return page.getByRole("button", { name: new RegExp(`^${quote}`, "u") });
}

/** The texts of the workbook that begin so. */
function textsIn({ host }: Pane, begin: string): () => Promise<unknown[]> {
  return () =>
    host.evaluate(
      (excel, words) =>
        excel.book.sheets
          .flatMap(({ cells }) => [...cells.values()])
          .flatMap((it) => (it.kind === "value" ? [it.value] : []))
          .filter((it) => typeof it === "string" && it.startsWith(words)),
      begin,
    );
}

async function type({ host }: Pane, id: string, figure: number): Promise<void> {
  await host.evaluate(
    (excel, [on, at, value]) => {
      excel.userTypes(on, at, value);
    },
    [...placeOf(edition2021, id), figure] as const,
  );
}

test("each number that states a figure is a button that says how it stands; the others are words", async () => {
  const { page } = await openText();
  const names = await page
    .getByRole("region", { name: "文字" })
    .locator("p [role=button]")
    .evaluateAll((all) => all.map((it) => it.ariaLabel));
  expect(names).toEqual([
    "公示行政处罚决定56件，表二“行政处罚”的“本年处理决定数量”为0件，请核对",
    "新收政府信息公开申请9件，表三“本年新收”为8件，不一致",
    "上年结转2件，表三“上年结转”为2件，与表格一致",
    "办结9件，表三“办理结果总计”为9件，已与表格绑定",
    "结转下年度1件，表三“结转下年度”为1件，与表格一致",
    "予以公开9件，表三“予以公开”为9件，与表格一致",
  ]);
  expect(await numberOf(page, "办结").innerText()).toBe("9件");
});

test("the four states are told apart by their lines, without colour", async () => {
  const { page } = await openText();
  const lines = await Promise.all(
    [RECEIVED, "公示行政处罚", "上年结转", "办结"].map((quote) =>
      numberOf(page, quote).evaluate((it) => getComputedStyle(it).textDecorationStyle),
    ),
  );
  expect(lines).toEqual(["wavy", "dashed", "solid", "double"]);
});

test("one click takes the number of the table, and the finding goes; 撤销 brings both back", async () => {
  const pane = await openText();
  const { page } = pane;
  const finding = page.getByText("写“新收政府信息公开申请9件”；");
  const texts = textsIn(pane, "2022年，新收");
  await numberOf(page, RECEIVED).click();
  await page.getByRole("button", { name: "改为表中的8" }).click();
  await page.getByText("已改为表中的8。").waitFor();
  await eventually(texts, [TOLD.replace("9件，上年", "8件，上年")]);
  await numberOf(page, `${RECEIVED}8件，.*，与表格一致`).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByRole("region", { name: "核对结果" }).waitFor();
  expect(await finding.count()).toBe(0);

  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await finding.waitFor();
  await eventually(texts, [TOLD]);
});

test("the panel names the cells, and leads to each", async () => {
  const { page, host } = await openText();
  await numberOf(page, "办结").click();
  const cells = page.getByRole("dialog").getByRole("listitem");
  expect(await cells.allInnerTexts()).toEqual([
    expect.stringMatching(/^表三“（七）总计”行“总计”列\s+9\s+转到J29$/u),
  ]);
  await cells.getByRole("button").click();
  await eventually(
    () => host.evaluate(({ book }) => [book.selection?.sheet.name, book.selection?.area]),
    ["三依申请公开", { top: 28, left: 9, bottom: 28, right: 9 }],
  );
});

test("bound, a number follows the table, and the sentence is shown; released, it stays", async () => {
  const pane = await openText();
  const { page } = pane;
  const texts = textsIn(pane, "2022年，新收");
  await numberOf(page, RECEIVED).click();
  await page.getByRole("button", { name: "与表格绑定，显示8" }).click();
  await page.getByText("已与表格绑定，现为8。").waitFor();
  await eventually(texts, [TOLD.replace("9件，上年", "{新收申请}件，上年")]);

  await type(pane, "requests.newThisYear.naturalPerson", 7);
  await numberOf(page, `${RECEIVED}12件，.*，已与表格绑定`).waitFor();
  const touched = page.getByRole("region", { name: "数字改动涉及的句子" });
  await touched.getByText("新收政府信息公开申请12件").waitFor();
  await touched.getByText("刚改的数字涉及1句正文").waitFor();

  await numberOf(page, RECEIVED).click();
  await page.getByRole("button", { name: "解除绑定，写成12" }).click();
  await eventually(texts, [TOLD.replace("9件，上年", "12件，上年")]);
  await numberOf(page, `${RECEIVED}12件，.*，与表格一致`).waitFor();
});

test("a changed figure shows every sentence that it touches, until that is dismissed", async () => {
  const pane = await openText();
  const { page } = pane;
  const touched = page.getByRole("region", { name: "数字改动涉及的句子" });
  expect(await touched.count()).toBe(0);
  // the figure changes while the checks are shown: the text remembers
  await page.getByRole("tab", { name: "核对" }).click();
  await type(pane, "requests.outcomes.disclosed.naturalPerson", 3);
  await page.getByText("相差1").first().waitFor();
  await page.getByRole("tab", { name: "文字" }).click();
  await touched.getByText("刚改的数字涉及2句正文").waitFor();
  const [first = "", second = ""] = await touched
    .getByRole("listitem")
    .filter({ has: page.getByRole("button") })
    .allInnerTexts();
  expect(first).toMatch(/^总体情况第4段\s+看这句\s+办结8件\s+已与表格绑定/u);
  expect(second).toMatch(/^总体情况第4段\s+看这句\s+予以公开9件\s+不一致\s+表三“予以公开”为8件/u);

  await touched.getByRole("button", { name: "看这句" }).last().click();
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toContain("予以公开9件");
  const marked = await page.locator("p > span").evaluateAll((all) => {
    const plain = getComputedStyle(document.body).backgroundColor;
    const isMarked = (it: Element) =>
      it.id !== "" && getComputedStyle(it).backgroundColor !== "rgba(0, 0, 0, 0)";
    return plain === "" ? [] : all.filter(isMarked).map((it) => it.textContent);
  });
  expect(marked).toEqual([
    "2022年，新收政府信息公开申请9件，上年结转2件，办结8件，结转下年度1件。",
    "其中予以公开9件。",
  ]);

  await touched.getByRole("button", { name: "不再显示涉及的句子" }).click();
  await touched.waitFor({ state: "detached" });
});

test("what touches no sentence shows none", async () => {
  const pane = await openText();
  await type(pane, "proactiveDisclosure.item1.rules.inForce", 2);
  await pane.page.getByRole("tab", { name: "核对" }).click();
  await pane.page.getByText("现行有效件数").first().waitFor();
  await pane.page.getByRole("tab", { name: "文字" }).click();
  await numberOf(pane.page, RECEIVED).waitFor();
  expect(await pane.page.getByText("刚改的数字").count()).toBe(0);
});

test("a missing sentence is put into its part by a click, and taken out again", async () => {
  const pane = await openText();
  const { page } = pane;
  const sentences = [
    "2022年，制发行政规范性文件0件，废止0件，现行有效0件。",
    "2022年，未发生因政府信息公开引起的行政复议、行政诉讼。",
    "2022年度未收取信息处理费。",
  ];
  for (const text of sentences) {
    const insert = page.getByRole("button", { name: `插入：${text}`, exact: true });
    await insert.click();
    await page.getByText(`已插入：${text}`).waitFor();
    await insert.waitFor({ state: "detached" });
    await eventually(async () => (await textsIn(pane, text)()).length, 1);
  }
  await numberOf(page, "未发生因政府信息公开引起的行政复议、行政诉讼").waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByRole("button", { name: `插入：${sentences.at(-1) ?? ""}` }).waitFor();
  await eventually(textsIn(pane, "无"), ["无。"]);
});

test("nothing is written over a paragraph that reads otherwise by now", async () => {
  const pane = await openText();
  const { page, host } = pane;
  await numberOf(page, RECEIVED).click();
  const changed = "2022年，新收政府信息公开申请19件。";
  // the workbook changes, and the pane is not told in time
  await host.evaluate(
    (excel, [from, to]) => {
      for (const { cells } of excel.book.sheets) {
        for (const [key, cell] of cells) {
          if (cell.kind === "value" && cell.value === from) cells.set(key, { ...cell, value: to });
        }
      }
    },
    [TOLD, changed] as const,
  );
  await page.getByRole("button", { name: "改为表中的8" }).click();
  await page.getByText("这一段文字刚才有改动，没有修改").waitFor();
  await numberOf(page, `${RECEIVED}19件`).waitFor();
  expect(await textsIn(pane, "2022年，新收")()).toEqual([changed]);
});

test("numbers beside a table are shown on their side of it, and taken from it by a click in its sheet", async () => {
  const pane = await open({ workbook: besideTable });
  const { page } = pane;
  await page.getByRole("tab", { name: "文字" }).click();
  await numberOf(page, "收到政府信息公开申请12件").click();
  const part = page.getByRole("region", { name: "三、收到和处理政府信息公开申请情况" });
  expect(await part.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
    "表格前",
    "表格后",
  ]);
  await page.getByRole("button", { name: "改为表中的8" }).click();
  await page.getByText("已改为表中的8。").waitFor();
  await eventually(textsIn(pane, "2022年，共收到"), [RECEIVED_BESIDE]);
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await eventually(textsIn(pane, "2022年，共收到"), [WRONG]);
});

test("a report without text beside its tables shows none", async () => {
  const { page } = await openText();
  expect(await page.getByRole("heading", { level: 3, name: /^表格[前后]$/u }).count()).toBe(0);
});

test("all by keyboard: open, mend, come back to the number, bind, leave by Escape, insert", async () => {
  const { page } = await openText({ context: { reducedMotion: "reduce" } });
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  const tabTo = async (name: string): Promise<void> => {
    const passed: unknown[] = [];
    while (passed.length < 60) {
      await keyboard.press("Tab");
      const now = await focused();
      if (now?.startsWith(name)) return;
      passed.push(now);
    }
    throw new Error(`Tab never comes to ${name}, only to ${passed.join("、")}.`);
  };
  await tabTo("下一处不一致");
  await keyboard.press("Enter");
  expect(await focused()).toContain("新收政府信息公开申请9件");
  const outline = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : "",
  );
  expect(outline).toBe("solid");

  await keyboard.press("Enter");
  await page.getByRole("dialog", { name: "新收政府信息公开申请9件，不一致" }).waitFor();
  await tabTo("改为表中的8");
  await keyboard.press("Enter");
  await numberOf(page, `${RECEIVED}8件`).waitFor();
  expect(await focused()).toContain("新收政府信息公开申请8件");

  await keyboard.press("Space");
  await tabTo("与表格绑定");
  await keyboard.press("Enter");
  await numberOf(page, `${RECEIVED}8件，.*绑定`).waitFor();

  await keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focused()).toContain("新收政府信息公开申请8件");

  await tabTo("插入：2022年，制发");
  await keyboard.press("Enter");
  await page.getByText("已插入：2022年，制发").waitFor();
  await tabTo("插入：2022年，未发生");
});
