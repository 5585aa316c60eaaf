/** Letters and papers in the register's page: which fit, what they say, and what goes back into the line. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { makeLetter } from "../../../src/document/register-letters/make-letter.ts";
import { letterNamed } from "../../../src/register/letters/letters.ts";
import { formatRegister, parseRegister } from "../../../src/register/json.ts";
import { registerContext } from "../../../src/register/register-context.ts";
import {
  answeredRequest,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../../src/build/rule-cases/sound-register.ts";
import { paragraph } from "../../support/make-docx.ts";
import { officeTemplate } from "../../support/office-template.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { wordText } from "../../support/word-text.ts";
import { downloaded } from "../pages.ts";
import { choose, show, type Way } from "../built-page.ts";
import { useRegisterPage } from "./register-pages.ts";

const open = useRegisterPage();

const TODAY = "2026-01-20";
const REGISTER = registerOf([
  requestOf({ number: "2026-001", received: "2026-01-15" }),
  answeredRequest({ number: "2026-002", received: "2026-01-05", answered: "2026-01-19" }),
]);

const json = {
  name: "2026.json",
  mimeType: "application/json",
  buffer: Buffer.from(formatRegister(REGISTER)),
};

const docx = (name: string, text: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(officeTemplate({ body: paragraph(text) })),
});

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function letters(way: Way = "served"): Promise<Page> {
  const { page } = await open({ way, today: TODAY });
  await choose(page, "打开台账…", json);
  await press(page, "文书2026-001");
  await page.getByRole("button", { name: "下载Word" }).waitFor();
  return page;
}

test.each<[Way]>([["served"], ["single file"]])(
  "%s: what fits the line comes first, and the letter is the one that the command line makes",
  async (way) => {
    const page = await letters(way);
    const fitting = await page.locator("optgroup").first().locator("option").allTextContents();
    expect(fitting.slice(0, 5)).toEqual([
      "登记回执",
      "补正告知书（最迟2026年1月26日）",
      "征求意见函（第三方）",
      "征求意见函（行政机关）",
      "延期答复告知书（最迟2026年2月12日）",
    ]);
    await page.getByLabel("文书", { exact: true }).selectOption("补正告知书");
    await page.getByLabel("补正期限").fill("2026-02-03");
    await page.getByLabel("补正事项").fill("请写明年份");
    await page.getByText("参考文本，须审核签发").waitFor();
    const { name, path } = await downloaded(page, () => press(page, "下载Word"));
    expect(name).toBe("2026-001补正告知书.docx");
    const context = registerContext(REGISTER, TODAY);
    const [line] = context.lines;
    const letter = letterNamed(context.edition, "补正告知书");
    if (!line || !letter) throw new Error("The register has the line, and the edition the letter.");
    const given = { 补正期限: "2026-02-03", 补正事项: "请写明年份" };
    const made = makeLetter({ context, line, letter, given, platform: nodePlatform });
    const text = wordText(readFileSync(path));
    expect(text).toBe("bytes" in made ? wordText(made.bytes) : "");
    for (const words of ["参考文本，须审核签发", "请写明年份", PEOPLE[0]])
      expect(text).toContain(words);
    expect(openXmlErrors(readFileSync(path), name)).toEqual([]);
  },
);

test("days go back into the line once somebody says so, and are taken back in one step", async () => {
  const page = await letters();
  await page.getByLabel("文书", { exact: true }).selectOption("补正告知书");
  await page.getByLabel("补正期限").fill("2026-02-03");
  await page.getByText("空 → 2026年1月20日").waitFor();
  await press(page, "记入台账");
  await page.getByText(/^已把.*记入2026-001，请下载台账。$/u).waitFor();
  await page.getByText("还没有下载，关闭网页就没有了").waitFor();
  const saved = await downloaded(page, () => press(page, "下载JSON"));
  const [request] = parseRegister(readFileSync(saved.path, "utf8")).requests;
  expect(request?.supplement).toEqual({ asked: TODAY, limit: "2026-02-03" });
});

test("what was written into the line is taken back", async () => {
  const page = await letters();
  await page.getByLabel("文书", { exact: true }).selectOption("延期答复告知书");
  await press(page, "记入台账");
  await press(page, "撤销");
  await page.getByText("已撤销。").waitFor();
  const saved = await downloaded(page, () => press(page, "下载JSON"));
  expect(parseRegister(readFileSync(saved.path, "utf8"))).toEqual(REGISTER);
});

test("a template of the office's own is filled; one with an unknown place is refused with its name", async () => {
  const page = await letters();
  await choose(page, "用本机关的模板…", docx("我的.docx", "致{申请人}，编号｛编号｝，{补正事项}"));
  await page.getByText("用本机关的模板“我的.docx”").waitFor();
  await page.getByLabel("补正事项").fill("写明年份");
  const { path } = await downloaded(page, () => press(page, "下载Word"));
  expect(wordText(readFileSync(path))).toContain(`致${PEOPLE[0]}，编号2026-001，写明年份`);
  await choose(page, "用本机关的模板…", docx("坏.docx", "致{申请人姓名}，{编号"));
  await page.getByText("模板里的{申请人姓名}不是可以填写的内容").waitFor();
  await page.getByText("模板里的“{编号”只有一边花括号").waitFor();
  expect(await page.getByRole("button", { name: "下载Word" }).count()).toBe(0);
  await press(page, "改回自带的模板");
  await page.getByRole("button", { name: "下载Word" }).waitFor();
});

test("register, slip, archive list and handover are Word files, and a line that is not there is said", async () => {
  const page = await letters();
  for (const [button, name] of [
    ["台账（A4横向）", "某某市统计局2026年台账.docx"],
    ["归档目录", "某某市统计局2026年归档目录.docx"],
    ["交接清单", "某某市统计局2026年交接清单.docx"],
    ["2026-001的办理单", "2026-001办理单.docx"],
  ] as const) {
    const file = await downloaded(page, () => press(page, button));
    expect(file.name).toBe(name);
    expect(openXmlErrors(readFileSync(file.path), name)).toEqual([]);
    const isWhole = button.startsWith("台账");
    if (isWhole) expect(wordText(readFileSync(file.path))).not.toContain(PEOPLE[1]);
  }
  await page.getByLabel("编号", { exact: true }).fill("2026-009");
  await page.getByText("台账里没有编号为2026-009的一件").waitFor();
  await page.getByLabel("编号", { exact: true }).fill("2026-002");
  await page.getByRole("button", { name: "2026-002的办理单" }).waitFor();
  await show(page, "今日");
});

test("no name of an applicant is in any storage, console or address, and what is made goes nowhere", async () => {
  const { page, requests } = await open({ today: TODAY });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await choose(page, "打开台账…", json);
  await press(page, "文书2026-001");
  await page.getByLabel("文书", { exact: true }).selectOption("补正告知书");
  await page.getByLabel("补正事项").fill(PEOPLE[2]);
  await downloaded(page, () => press(page, "下载Word"));
  await downloaded(page, () => press(page, "交接清单"));
  await press(page, "记入台账");
  await page.getByText(/^已把/u).waitFor();
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map((it) => it.name);
    const caches_ = "caches" in globalThis ? await caches.keys() : [];
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      names,
      caches_,
    ]);
  });
  const all = [kept, page.url(), await page.title(), ...requests, ...said].join("\n");
  for (const name of PEOPLE) expect(all).not.toContain(name);
  expect(kept).toBe(JSON.stringify([[], [], "", [], []]));
  const origin = new URL(page.url()).origin;
  expect(requests.filter((it) => !it.startsWith(origin) && !it.startsWith("blob:"))).toEqual([]);
});
