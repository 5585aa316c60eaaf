/** 核对 and 报告 beside the form: one count, the way to the clause, and what only the published text had. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import { faultsOf } from "../support/axe.ts";
import { reportOf } from "../support/reports.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { downloaded, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const sound = reportOf(edition2021);
const CLAUSE = "收到政府信息公开申请9件";

/** So long that the clause lies far below what is seen at first. */
const overview = [
  ...Array.from({ length: 60 }, (_, i) => `第${i + 1}段，持续做好各项工作，不断提高服务水平。`),
  `本年${CLAUSE}，均已办结。`,
  ...sound.narrative.overview,
];
const report = {
  ...sound,
  narrative: { ...sound.narrative, overview },
  source: {
    title: "某某市统计局2022年政府信息公开工作年度报告",
    headings: parts.map(({ heading }) => heading.replace("一、总体情况", "一、概述")),
  },
};

async function openReport(changed = report): Promise<Page> {
  const { page } = await open({ context: { viewport: { width: 1024, height: 768 } } });
  await pick(page, jsonCopy("年报.json", changed));
  return page;
}

test("转到此处 selects the clause in its text and brings it into view", async () => {
  const page = await openReport();
  const finding = page.getByRole("listitem").filter({ hasText: CLAUSE }).first();
  await finding.getByRole("button", { name: "转到此处" }).click();
  const text = page.locator("[id='narrative.overview']");
  await text.waitFor();
  const selected = () =>
    text.evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd));
  expect(await selected()).toBe(CLAUSE);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("narrative.overview");
  // it stands behind four fifths of the text: its line is in the middle of what is seen
  const [seen, wanted, room] = await text.evaluate((it: HTMLTextAreaElement) => {
    const panel = document.getElementById("part") ?? it;
    const { top } = it.getBoundingClientRect();
    const middle = panel.getBoundingClientRect().top + panel.clientHeight / 2 - top;
    const before = it.value.slice(0, it.selectionStart).split("\n").length;
    // every paragraph before it is a line of its own
    const line = Number.parseFloat(getComputedStyle(it).lineHeight);
    return [middle, before * line, panel.clientHeight / 2];
  });
  expect(Math.abs(seen - wanted)).toBeLessThan(room);
});

test("核对 at both stages and 报告 say the same count, and of which stage it is", async () => {
  const figures = { ...sound.figures, "requests.newThisYear.total": null };
  const page = await openReport({ ...report, figures });
  const says = page.getByText(/按定稿核对，还有\d+处必须改正。/u);
  const inDraft = /按定稿核对，还有\d+处/u.exec((await says.textContent()) ?? "")?.[0];
  await page.getByText("以上只核对填好的部分。").waitFor();
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByText(`${inDraft}必须改正。改正前报告首页标有“草稿”。`).waitFor();
  const [, count] = /(\d+)处/u.exec(inDraft ?? "") ?? [];
  const preview = page.frameLocator("iframe");
  await preview.getByText(`草稿（${count}处未改正）`).waitFor();
  await page.getByRole("button", { name: "去核对" }).click();
  await page.getByRole("button", { name: new RegExp(`^必须改正\\s*${count}$`, "u") }).waitFor();
  await page.getByText(`${inDraft}必须改正。`).waitFor();
});

test("a heading of the published text is told, not asked for", async () => {
  const page = await openReport();
  await page.getByText("原文另有1处，生成的报告按统一格式印制，不用再改").click();
  await page.getByText("标题“一、概述”与统一格式不一致").waitFor();
  expect(await page.getByRole("region", { name: "核对结果" }).getByText("一、概述").count()).toBe(
    1,
  );
  // one click takes the printed one, and can be taken back
  await page.getByRole("button", { name: "标题改用印发的" }).click();
  await page.getByText("标题已改用印发的文字。").waitFor();
  expect(await page.getByText("一、概述").count()).toBe(0);
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await page.getByText("原文另有1处，生成的报告按统一格式印制，不用再改").waitFor();
});

test("a finding on a number is settled where it stands: 改为, 绑定", async () => {
  const page = await openReport();
  const finding = page.getByRole("listitem").filter({ hasText: CLAUSE }).first();
  await finding.getByRole("button", { name: /^与表格绑定/u }).waitFor();
  await finding.getByRole("button", { name: "改为表中的0" }).click();
  await page.getByText("已改为表中的0。").waitFor();
  expect(await page.getByText(CLAUSE).count()).toBe(0);
});

test("a number that is wrong alike at several places is mended at all of them by one click, and taken back by one", async () => {
  const twice = { ...report.narrative, otherMatters: [`${CLAUSE.replace("9", "九")}。`] };
  const page = await openReport({ ...report, narrative: twice });
  const finding = page.getByRole("listitem").filter({ hasText: CLAUSE }).first();
  await finding.getByRole("button", { name: "改为表中的0（2处）" }).click();
  await page.getByText("2处已改为表中的0。").waitFor();
  expect(await page.getByText(CLAUSE).count()).toBe(0);
  await page.locator("[id='tab.otherMatters']").click();
  const text = page.locator("[id='narrative.otherMatters']");
  expect(await text.inputValue()).not.toContain("九件");
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await finding.waitFor();
  expect(await text.inputValue()).toContain("九件");
});

test("全部改正 shows what it changes, changes it in one step, and is taken back by one", async () => {
  const wrong = ["本年,公开信息8条.", "自2022年01月01日起(全年)。"];
  const { narrative } = sound;
  const page = await openReport({
    ...report,
    narrative: { ...narrative, overview: [...narrative.overview, ...wrong] },
  });
  await page.getByRole("button", { name: "看改哪些" }).click();
  const list = page.getByRole("region", { name: "可以一起改正的标点和写法" });
  expect(await list.getByRole("listitem").count()).toBe(2);
  expect(await faultsOf(page, "light")).toEqual([]);
  await list.getByRole("button", { name: "全部改正" }).click();
  await page.getByText("已改正2段的标点、全半角、文号括号和日期写法。").waitFor();
  await page.locator("[id='tab.overview']").click();
  const text = page.locator("[id='narrative.overview']");
  expect(await text.inputValue()).toContain("本年，公开信息8条。\n自2022年1月1日起（全年）。");
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await page.getByText("2段文字的标点、全半角、文号括号、日期写法可以一起改正").waitFor();
  expect(await text.inputValue()).toContain(wrong.join("\n"));
});

test("marks of half width in several paragraphs are mended in all of them by one click on one finding", async () => {
  const { narrative } = sound;
  const page = await openReport({
    ...report,
    narrative: {
      ...narrative,
      overview: [...narrative.overview, "本年,公开信息8条."],
      otherMatters: [...narrative.otherMatters, "没有其他事项,特此说明.", "按[2021]30号编写。"],
    },
  });
  await page.getByRole("button", { name: "全文改用全角标点（2段）" }).first().click();
  await page.getByText("2段已改用全角标点。").waitFor();
  await page.locator("[id='tab.overview']").click();
  expect(await page.locator("[id='narrative.overview']").inputValue()).toContain(
    "本年，公开信息8条。",
  );
  await page.locator("[id='tab.otherMatters']").click();
  const text = page.locator("[id='narrative.otherMatters']");
  // what another finding tells of stays
  expect(await text.inputValue()).toContain("没有其他事项，特此说明。\n按[2021]30号编写。");
  await page.getByRole("button", { name: "撤销上一步" }).click();
  expect(await text.inputValue()).toContain("没有其他事项,特此说明.");
});

test("the next step is done by a click where it can be: customary wording, then the report as Word", async () => {
  const { narrative } = sound;
  const page = await openReport({
    ...report,
    signed: "2023-01-25",
    narrative: { ...narrative, opening: [] },
  });
  await page.getByText(/^下一步：填首段/u).waitFor();
  await page.getByRole("button", { name: "采用惯用的写法" }).click();
  await page.getByText("已采用首段的写法，请按实际修改。").waitFor();
  await page.locator("[id='narrative.opening']:focus").waitFor();
  expect(await page.locator("[id='narrative.opening']").inputValue()).toMatch(
    /^某某市统计局根据《中华人民共和国政府信息公开条例》/u,
  );
  await page.getByRole("button", { name: "撤销上一步" }).click();
  expect(await page.locator("[id='narrative.opening']").inputValue()).toBe("");
  await pick(page, jsonCopy("年报.json", { ...report, signed: "2023-01-25", narrative }));
  await page.getByText("下一步：看报告并下载").waitFor();
  const { name } = await downloaded(page, () =>
    page.getByRole("button", { name: "下载Word" }).click(),
  );
  expect(name).toBe("某某市统计局2022年政府信息公开工作年度报告.docx");
});

test("the next step is named and gone to; a superior's day is kept, and checked", async () => {
  const cell = "requests.newThisYear.researchInstitution";
  const page = await openReport({
    ...report,
    signed: "2023-01-25",
    figures: { ...sound.figures, [cell]: null },
    narrative: sound.narrative,
  });
  await page.getByText("下一步：填三依申请公开，剩1格").waitFor();
  await page.getByRole("tab", { name: "三依申请公开 144格已填143" }).waitFor();
  await page.getByRole("tab", { name: "四复议诉讼 已完成" }).waitFor();
  await page.getByRole("button", { name: "去做" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell);
  await page.keyboard.type("0\n");
  await page.getByText("下一步：看报告并下载").waitFor();

  await page.getByRole("button", { name: "填上级要求" }).click();
  await page.getByLabel("上级要求的日期").fill("2023-01-20");
  await page.getByText("上级要求2023年1月20日（星期五）前，已过").waitFor();
  await page.getByText("上级通知要求在此日期前完成").first().waitFor();
  await page.reload();
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await pick(page, jsonCopy("年报.json", report));
  await page.getByText("上级要求2023年1月20日（星期五）前，已过").waitFor();
});
