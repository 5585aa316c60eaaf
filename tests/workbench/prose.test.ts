import { formatAnnualReport } from "../../src/report/json.ts";
import { textEverywhere } from "../support/text-everywhere.ts";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

test("Escape takes nothing of a text that is being typed", async () => {
  const { page } = await open();
  await at(page, "tab.overview").click();
  const text = at(page, "narrative.overview");
  await text.focus();
  await page.keyboard.insertText("刚写好的一大段。");
  await page.keyboard.press("Escape");
  expect(await text.inputValue()).toBe("刚写好的一大段。");
});

describe("text beside a table", () => {
  test("is asked for by a button, and gone again when its part is left without any", async () => {
    const { page } = await open();
    await at(page, "tab.disputes").click();
    const text = at(page, "narrative.disputes.before");
    expect(await text.count()).toBe(0);
    await page.getByRole("button", { name: "添加表格前的文字" }).click();
    expect(await text.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "添加表格后的文字" }).click();
    expect(await text.count()).toBe(1);
    await at(page, "tab.requests").click();
    await at(page, "tab.disputes").click();
    expect(await text.count()).toBe(0);
  });

  test("is typed, checked, and taken back by 撤销; while it is emptied it stays", async () => {
    const { page } = await open();
    await at(page, "tab.disputes").click();
    await page.getByRole("button", { name: "添加表格后的文字" }).click();
    await page.keyboard.insertText("今年没有案件。");
    await page.getByText("用了“今年”").waitFor();
    const text = at(page, "narrative.disputes.after");
    await page.getByRole("button", { name: "撤销上一步" }).click();
    expect(await text.inputValue()).toBe("");
    await page.getByRole("button", { name: "重做下一步" }).click();
    expect(await text.inputValue()).toBe("今年没有案件。");
    await text.fill("");
    await page.getByText("用了“今年”").waitFor({ state: "detached" });
    expect(await text.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test("is shown where there is some, and a finding leads to its words", async () => {
    const { page } = await open();
    const requests = { before: ["2022年，共收到政府信息公开申请12件。"], after: [] };
    const narrative = { ...textEverywhere.narrative, requests };
    const buffer = Buffer.from(formatAnnualReport({ ...textEverywhere, narrative }));
    const file = { name: "年报.json", mimeType: "application/json", buffer };
    await page.getByLabel("要打开的文件").setInputFiles(file);
    await page.getByText("已打开年报.json").waitFor();
    await at(page, "tab.overview").click();
    await page.getByRole("button", { name: "转到此处" }).first().click();
    const text = at(page, "narrative.requests.before");
    await text.waitFor();
    const selected = await text.evaluate((it) => {
      const { value, selectionStart, selectionEnd } = it as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe("收到政府信息公开申请12件");
    expect(await text.getAttribute("aria-invalid")).toBe("true");
    expect(await at(page, "narrative.requests.after").count()).toBe(0);
  });
});
