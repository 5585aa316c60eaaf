/** What the page says of what was done last: never beside what makes it untrue, and without moving the tables. */
import type { Page } from "playwright-core";
import { jsonCopy } from "../pane/word-copy.ts";
import { exampleReport } from "../support/examples.ts";
import { doubtfulText } from "../support/doubtful-text.ts";
import { turnOf } from "../support/long-matrix.ts";
import { livingReport } from "../support/living-report.ts";
import { reportOf } from "../support/reports.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { at, downloaded, pick, saveJson, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const PERSON = "requests.newThisYear.naturalPerson";
const OTHER = "requests.newThisYear.commercialEnterprise";
const FIRST = "proactiveDisclosure.item1.rules.issuedThisYear";
const LAST = "requests.newThisYear.otherOrganization";

type Act = (page: Page) => Promise<void>;

const button =
  (name: string | RegExp): Act =>
  (page) =>
    page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
const tab =
  (name: string): Act =>
  (page) =>
    page.getByRole("tab", { name, exact: true }).click();

async function enter(page: Page, id: string, text: string): Promise<void> {
  await at(page, id).fill(text);
  await page.keyboard.press("Enter");
}

async function paste(page: Page, id: string, text: string): Promise<void> {
  await at(page, id).focus();
  await at(page, id).evaluate((cell, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    cell.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const CLEANED = "“8件”已按8填入。";
const NO_REPORT = /^没有找到年报的表格/u;
const file = (name: string, text: string) => ({
  ...{ name, mimeType: "text/plain", buffer: Buffer.from(text) },
});
const draft = { ...file("年报.txt", ""), buffer: doubtfulText() };

/** One that is typed, one that is taken back: for what is said by commands and by the pane. */
const someEdits: Readonly<Record<string, Act>> = {
  "another cell filled in": (page) => enter(page, OTHER, "56"),
  "a step taken back by keys": async (page) => {
    await at(page, LAST).focus();
    await page.keyboard.press("Control+Z");
  },
};

const edits: Readonly<Record<string, Act>> = {
  ...someEdits,
  "the same cell filled in": (page) => enter(page, PERSON, "9"),
  "a step taken back by the bar": button("撤销上一步"),
  "cells cleared": async (page) => {
    await at(page, PERSON).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Delete");
  },
  "a block pasted": (page) => paste(page, PERSON, "6\t7"),
  "the name changed": (page) => enter(page, "report.organ", "另一市统计局"),
};

const typing: Readonly<Record<string, Act>> = {
  "a key typed into a cell": async (page) => {
    await at(page, OTHER).focus();
    await page.keyboard.type("5");
  },
  "a key typed into the head": async (page) => {
    await at(page, "report.year").focus();
    await page.keyboard.type("2");
  },
};

interface Case {
  readonly says: string | RegExp;
  readonly cause: Act;
  readonly ends: Readonly<Record<string, Act>>;
}

const openLiving: Act = async (page) => {
  await pick(page, jsonCopy("年报.json", livingReport));
  await at(page, "tab.requests").click();
};

const cases: Readonly<Record<string, Case>> = {
  "a block that does not fit": {
    says: /放不下，没有粘贴/u,
    cause: (page) => paste(page, LAST, "1\t2\t3"),
    ends: { "a block pasted": (page) => paste(page, PERSON, "6\t7"), ...someEdits },
  },
  "a block with words": {
    says: /不是数字，没有粘贴/u,
    cause: (page) => paste(page, PERSON, "1\t自然人"),
    ends: typing,
  },
  "a year that is none": {
    says: "统一格式的表格从2019年度起才有，请填2019年以后的年份。",
    cause: (page) => enter(page, "report.year", "2018"),
    ends: {
      ...typing,
      "a year that is one": (page) => enter(page, "report.year", "2024"),
      "a year that is being typed": (page) => at(page, "report.year").fill("2026"),
    },
  },
  saved: {
    says: /^已保存/u,
    cause: async (page) => {
      await enter(page, PERSON, "8");
      await downloaded(page, () => saveJson(page));
    },
    ends: { ...someEdits, "a fix of the checks": button(/^其余空格填0/u) },
  },
  opened: {
    says: /^已打开年报\.json/u,
    cause: (page) => pick(page, jsonCopy("年报.json", exampleReport("pt-2025"))),
    ends: someEdits,
  },
  "a file that is no report": {
    says: NO_REPORT,
    cause: (page) => page.getByLabel("要打开的文件").setInputFiles(file("通知.txt", "通知")),
    ends: { ...someEdits },
  },
  "a number that was bound": {
    says: "已与表格绑定，现为8。",
    cause: async (page) => {
      await openLiving(page);
      await tab("文字")(page);
      await button(/^新收政府信息公开申请9件/u)(page);
      await button("与表格绑定，显示8")(page);
    },
    ends: someEdits,
  },
  "a fix": {
    says: /^已完成/u,
    cause: button(/^其余空格填0/u),
    ends: someEdits,
  },
  "marked cells": {
    says: /^已标记/u,
    cause: async (page) => {
      await pick(page, jsonCopy("年报.json", reportOf(edition2021, { [PERSON]: 8 })));
      await button("标记单元格")(page);
    },
    ends: {
      ...someEdits,
      unmarked: button("取消标记"),
    },
  },
  downloaded: {
    says: /^已下载报送版文本报告/u,
    cause: async (page) => {
      await tab("报告")(page);
      await downloaded(page, () => button("文本")(page));
    },
    ends: {
      ...someEdits,
      "another use chosen": (page) => page.getByRole("radio", { name: "网站版" }).check(),
    },
  },
  copied: {
    says: /^已复制全文/u,
    cause: async (page) => {
      await tab("报告")(page);
      await page.getByTitle("报告预览").waitFor();
      await button("复制全文")(page);
    },
    ends: someEdits,
  },
  "a new report": {
    says: /^已新建年报/u,
    cause: async (page) => {
      await button("新建")(page);
      await page.getByRole("complementary").getByLabel("机关全称").fill("某某市统计局");
      await page.locator("form").getByRole("button", { name: "新建年报", exact: true }).click();
      // the keyboard is in the first table
      await at(page, FIRST).waitFor();
    },
    ends: {
      "a cell filled in": (page) => enter(page, FIRST, "56"),
      "a step taken back by keys": async (page) => {
        await at(page, FIRST).focus();
        await page.keyboard.press("Control+Z");
      },
    },
  },
  "last year's report": {
    says: /^已读取上年年报/u,
    cause: async (page) => {
      await page
        .getByLabel("要核对的上年年报")
        .setInputFiles(jsonCopy("上年.json", exampleReport("pt-2024")));
    },
    ends: { ...someEdits, "taken away": button("不用上年年报") },
  },
  "a file to begin with": {
    says: /请看下面的说明。$/u,
    cause: async (page) => {
      await button("新建")(page);
      await page
        .getByLabel("要导入的文件")
        .setInputFiles(jsonCopy("公布.json", exampleReport("pt-2025")));
    },
    ends: {
      "taken away": button("不用这份文件"),
      ...someEdits,
    },
  },
  "a file in doubt": {
    says: /请先核对。$/u,
    cause: async (page) => {
      await button("新建")(page);
      await page.getByLabel("要导入的文件").setInputFiles(draft);
    },
    ends: { "given up": button("放弃") },
  },
  "a file given up": {
    says: "没有打开这份文件，现在的年报没有改动。",
    cause: async (page) => {
      await page.getByLabel("要打开的文件").setInputFiles(draft);
      await page.getByRole("dialog").getByRole("button", { name: "放弃" }).click();
    },
    ends: { ...someEdits, ...typing },
  },
  "copies compared": {
    says: /^已与乙\.json比较/u,
    cause: async (page) => {
      await tab("比较")(page);
      await page
        .getByLabel("要比较的文件")
        .setInputFiles(jsonCopy("乙.json", exampleReport("pt-2025")));
    },
    ends: { ...someEdits, "taken away": button("移去乙：乙.json") },
  },
};

/** A message with the button that closes it; to ask every element of the page whether it has one takes long. */
const lineIn = (page: Page) => page.locator("button[aria-label=关闭消息]").locator("..");

/** What is said; of one page and its pane there is one message. */
async function messages(page: Page): Promise<string[]> {
  return (await lineIn(page).allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
}

const rows = Object.entries(cases).map(([name, it], row) => [name, it, row] as const);

/** A message ends with one of all that ends it, each with the next. */
describe.each(rows)("%s", (_name, { says, cause, ends }, row) => {
  test.each(turnOf(Object.entries(ends), row))("is not said any more after: %s", async (_, act) => {
    const { page } = await open();
    page.on("dialog", (dialog) => void dialog.accept());
    await cause(page);
    await expectEnded(page, says, act);
  });
});

async function expectEnded(page: Page, says: string | RegExp, act: Act): Promise<void> {
  await page.getByText(says).first().waitFor();
  expect(await messages(page)).toEqual([expect.stringMatching(says)]);
  await act(page);
  await page.getByText(says).first().waitFor({ state: "detached" });
  expect((await messages(page)).filter((it) => !it.startsWith("已取消"))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(says)]),
  );
}

test("a figure that was cleaned is said each time anew, and not any more after whatever is done", async () => {
  const { page } = await open();
  for (const act of Object.values({ ...edits, ...typing })) {
    // what is there already is not filled in again
    await enter(page, PERSON, "");
    await enter(page, PERSON, "8件");
    await expectEnded(page, CLEANED, act);
  }
});

test("the key that ends a message is typed all the same, wherever", async () => {
  const { page } = await open();
  for (const place of [OTHER, "report.organ", "report.year", "narrative.otherMatters"]) {
    if (place.startsWith("narrative")) await at(page, "tab.otherMatters").click();
    await page.getByLabel("要打开的文件").setInputFiles(file("通知.txt", "通知"));
    await page.getByRole("alert").getByText(NO_REPORT).waitFor();
    await at(page, place).focus();
    // in the grid it leads to the end of the row
    if (place !== OTHER) await page.keyboard.press("End");
    const before = await at(page, place).inputValue();
    await page.keyboard.type("57");
    expect([place, await at(page, place).inputValue()]).toEqual([place, `${before}57`]);
    await page.getByText(NO_REPORT).waitFor({ state: "detached" });
    expect(await messages(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("a message comes into a region that was there before it, done or not", async () => {
  const { page } = await open();
  const regions = await page.locator("[role=status], [role=alert]").count();
  await enter(page, PERSON, "8件");
  await page.getByRole("status").getByText("“8件”已按8填入。").waitFor();
  await enter(page, "report.year", "2018");
  await page.getByRole("alert").getByText("从2019年度起才有").waitFor();
  expect(await page.locator("[role=status], [role=alert]").count()).toBe(regions);
});

const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 800, height: 900 },
];

test("no message moves a cell, when it comes and when it goes, in any size", async () => {
  const { page } = await open();
  const places = [PERSON, "requests.outcomes.disclosed.total", "report.year", "tab.requests"];
  const boxes = () => Promise.all(places.map((id) => at(page, id).boundingBox()));
  for (const size of sizes) {
    await page.setViewportSize(size);
    await enter(page, PERSON, "");
    await at(page, PERSON).focus();
    const before = await boxes();
    const expectUnmoved = async (): Promise<void> => {
      expect([size, await boxes()]).toEqual([size, before]);
    };
    expect(await messages(page)).toEqual([]);
    expect(before.every((it) => it !== null)).toBe(true);
    await paste(page, PERSON, "1\t自然人");
    await page.getByText("没有粘贴").waitFor();
    await expectUnmoved();
    await button("关闭消息")(page);
    await expectUnmoved();
    await at(page, PERSON).fill("8件");
    await page.keyboard.press("Tab");
    await page.getByText("已按8填入").waitFor();
    await expectUnmoved();
    await downloaded(page, () => page.keyboard.press("Control+S"));
    await page.getByText(/^已保存/u).waitFor();
    await expectUnmoved();
    await page.keyboard.type("5");
    await page.getByText(/^已保存/u).waitFor({ state: "detached" });
    await expectUnmoved();
  }
});

/** A row with the window in one size, the next in another; in a full run every row in every one. */
test.each(turnOf([...sizes.keys()], 0))(
  "the cell with the keyboard is never under a message, in any size, beginning with %i",
  async (first) => {
    const { page } = await open();
    await at(page, PERSON).focus();
    for (let row = 0; row < 24; row += 1) {
      await page.setViewportSize(sizes[(first + row) % sizes.length] ?? { width: 0, height: 0 });
      await page.keyboard.type("8件");
      await page.keyboard.press("Enter");
      const line = lineIn(page);
      await line.waitFor();
      const cell = await page.locator("input:focus").boundingBox();
      const message = await line.boundingBox();
      if (!cell || !message) throw new Error("Both are shown.");
      expect(cell.y + cell.height).toBeLessThanOrEqual(message.y);
    }
  },
);
