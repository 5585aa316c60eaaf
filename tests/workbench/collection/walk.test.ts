/** The first ten minutes with sixty units: dropped, decided, the worst unit told what to mend, everything handed over. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { formatAnnualReport } from "../../../src/report/json.ts";
import { useCounty } from "../../support/county-folder.ts";
import { unitReport } from "../../support/unit-reports.ts";
import { asOldAsChromium90 } from "../../support/old-browser.ts";
import { serve } from "../../support/static-server.ts";
import { downloaded } from "../pages.ts";
import { show } from "../built-page.ts";
import { gather, useCollectionPage } from "./collect-pages.ts";
import { byCommandLine, differing } from "./same-outputs.ts";
import { NOTHING_STORED, stored } from "./stored.ts";

const open = useCollectionPage();
const county = useCounty("sixty");
const few = useCounty("sixteen");
const root = mkdtempSync(join(tmpdir(), "ogi-collect-walk-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test("sixty reports are gathered, the worst unit told and everything handed over, as the command line would", async () => {
  const { page, requests, clicks } = await open({ context: { permissions: ["clipboard-read"] } });
  await gather(page, county());
  expect(await clicks()).toBe(2);
  // one that holds, and others that read
  expect(page.workers().length).toBeGreaterThan(1);

  // the worst of those that are there, told what to mend: three clicks
  await page.getByRole("button", { name: "某某县统计局", exact: true }).click();
  await page.getByRole("heading", { name: "核对结果3处，勾选的写进反馈意见" }).waitFor();
  expect(await page.frameLocator("iframe").getByText("某某县统计局").first().isVisible()).toBe(
    true,
  );
  await page.getByRole("checkbox").first().click();
  await page.getByText("需要改正2处").waitFor();
  await page.getByRole("button", { name: "复制", exact: true }).click();
  await page.getByText("已复制给某某县统计局的反馈意见").waitFor();
  expect(await clicks()).toBe(5);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    "某某县统计局：\n你单位报送的2025年政府信息公开工作年度报告经审核，需要改正2处",
  );

  // in other words, then back at its row
  await page.getByRole("button", { name: /^改写这一条：表三“自然人”列：第一项/u }).click();
  await page.getByLabel("告诉该单位的话").fill("自然人一列两边不等，请核对原始登记。");
  await page.getByRole("button", { name: "用这句" }).click();
  await page.getByText("2.自然人一列两边不等，请核对原始登记。").waitFor();
  await page.getByRole("button", { name: "退回", exact: true }).click();
  await page.keyboard.press("Escape");
  const row = page.getByRole("row", { name: /^某某县统计局/u });
  expect(await row.textContent()).toContain("退回");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("某某县统计局");

  // what is asked, and taken back
  await show(page, /^待您确认6处/u);
  await page.getByRole("button", { name: "以第2份为定稿" }).first().click();
  await page.getByRole("heading", { name: "60家：收到54，缺3，待您确认3" }).waitFor();
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await page.getByRole("heading", { name: "60家：收到53，缺3，待您确认4" }).waitFor();
  await page.getByRole("button", { name: "重做下一步" }).click();
  await page.getByRole("heading", { name: "60家：收到54，缺3，待您确认3" }).waitFor();
  await page.getByRole("button", { name: "不属于这次汇总" }).click();
  await page.getByRole("button", { name: "某某县渔业发展中心不计入汇总" }).click();
  await page.getByRole("tab", { name: "待您确认3处" }).waitFor();

  await show(page, /^名单和设置/u);
  await page.getByLabel("汇总机关").fill("某某县政务公开办公室");
  await page.getByLabel("报送期限").fill("2026-01-20");
  await page.getByLabel("整改时限").fill("2026-02-20");
  await page.keyboard.press("Tab");
  await show(page, /^各单位/u);
  await page.getByRole("button", { name: /^迟报 ?2$/u }).waitFor();

  // a number and who stands behind it
  await show(page, /^汇总数/u);
  await page.getByRole("button", { name: /^表三“一、本年新收”行“自然人”列：/u }).click();
  const behind = page.getByRole("dialog").getByRole("row");
  const values = (await behind.allTextContents()).slice(1).map((it) => Number(/\d+$/u.exec(it)));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  const sum = values.reduce((all, it) => all + it, 0);
  await page.keyboard.press("Escape");
  const cell = page.getByRole("button", { name: `表三“一、本年新收”行“自然人”列：${sum}` });
  expect(await cell.count()).toBe(1);

  await show(page, /^图表/u);
  await page.getByRole("img", { name: /^报送情况/u }).waitFor();

  // nothing leaves the page, and nothing is kept
  expect(
    requests.filter(
      (it) => new URL(it).origin !== new URL(page.url()).origin && !it.startsWith("blob:"),
    ),
  ).toEqual([]);
  expect(await stored(page)).toBe(NOTHING_STORED);

  const decisions = await downloaded(page, () =>
    page.getByRole("button", { name: "保存决定" }).click(),
  );
  const zip = await downloaded(page, () =>
    page.getByRole("button", { name: "导出全部结果" }).click(),
  );
  const saved = join(root, "决定.json");
  writeFileSync(saved, readFileSync(decisions.path));
  const outputs = unzipSync(readFileSync(zip.path));
  const folder = join(root, "汇总");
  const words = [county().received, "--decisions", saved, "-o", folder];
  expect(differing(outputs, await byCommandLine(words, folder))).toEqual([]);
  expect(Object.keys(outputs)).toContain("反馈/某某县统计局.txt");

  // the next round in a new page: what was decided and written comes in with what was received
  const next = join(root, "第二轮");
  cpSync(county().received, join(next, "收到"), { recursive: true });
  cpSync(join(root, "汇总"), join(next, "汇总"), { recursive: true });
  cpSync(saved, join(next, "决定.json"));
  writeFileSync(join(next, "收到/补报.json"), formatAnnualReport(unitReport("某某县审计局")));
  const again = await open();
  await again.page.getByLabel("收到的文件夹").setInputFiles(next);
  await again.page.getByRole("heading", { name: "60家：收到55，缺2，待您确认3" }).waitFor();
  await again.page.getByLabel("按单位、文件名查找").fill("审计局");
  await again.page.getByRole("button", { name: "某某县审计局", exact: true }).click();
  await again.page.getByRole("heading", { name: "与上一轮比：未报送→已收到" }).waitFor();
});

let first: Record<string, Uint8Array> | undefined;

describe.each([
  ["as one file", undefined],
  ["as one file in a browser as old as Chromium 90", asOldAsChromium90],
  [
    "as one file where no worker may run",
    () => {
      Reflect.deleteProperty(globalThis, "Worker");
    },
  ],
] as const)("%s", (name, before) => {
  test("the folder is read, and everything handed over, wherever the work is done", async () => {
    const { page, requests } = await open({ way: "single file", ...(before && { before }) });
    await gather(page, few());
    const zip = await downloaded(page, () =>
      page.getByRole("button", { name: "导出全部结果" }).click(),
    );
    expect(page.workers().length > 1).toBe(!name.includes("no worker"));
    const outputs = unzipSync(readFileSync(zip.path));
    first ??= outputs;
    expect(Object.keys(outputs)).toContain("汇总表.xlsx");
    expect(differing(outputs, first)).toEqual([]);
    expect(requests.filter((it) => /^https?:/u.test(it))).toEqual([]);
  });
});

test("a worker of the page may ask no other origin for anything", async () => {
  const { page } = await open();
  const elsewhere = await serve(root);
  const told = await page.evaluate((origin) => {
    const text = `fetch("${origin}/", { mode: "no-cors" }).then(
      () => postMessage("sent"),
      (error) => postMessage(error.message),
    );`;
    const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => {
        resolve(data);
      };
    });
  }, elsewhere.origin);
  await elsewhere.close();
  expect(told).toMatch(/^Failed to fetch/u);
});
