/** The job from a published report to the files that are handed in: served, and as one file by double click. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { exampleReport } from "../support/examples.ts";
import { asOldAsChromium90 } from "../support/old-browser.ts";
import { withoutSource } from "../support/reports.ts";
import { open as openBook } from "../support/workbooks.ts";
import type { Way } from "./built-page.ts";
import { at, downloaded, pick, saveJson, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");
const RESEARCH = "requests.newThisYear.researchInstitution";
const CAUSE = "疑似表三“一、本年新收”行“科研机构”列填错";

const ways: readonly (readonly [string, Way, (() => void) | undefined])[] = [
  ["served", "served", undefined],
  ["as one file", "single file", undefined],
  ["served to a browser as old as Chromium 90", "served", asOldAsChromium90],
  ["as one file in a browser as old as Chromium 90", "single file", asOldAsChromium90],
];

describe.each(ways)("%s", (_name, way, before) => {
  test("001 is opened, mended, made into Word, saved and opened again", async () => {
    const { page, requests } = await open({
      way,
      context: { acceptDownloads: true },
      ...(before && { before }),
    });
    // from here on there is nobody to ask
    const asked = requests.length;
    await page.context().setOffline(true);

    await pick(page, EXAMPLE);
    const cause = page.getByRole("region", { name: CAUSE });
    await cause.getByText("表三“一、本年新收”行：前六列之和为8").waitFor();
    await cause.getByText("表三“科研机构”列：第一项8＋第二项0＝8").waitFor();

    await cause.getByRole("button", { name: "转到此处" }).first().click();
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    await cause.waitFor({ state: "detached" });
    expect(await at(page, RESEARCH).inputValue()).toBe("0");

    await page.getByRole("tab", { name: "报告" }).click();
    const word = await downloaded(page, () => page.getByRole("button", { name: "Word" }).click());
    expect(word.name).toBe("西宁市湟中区统计局2020年政府信息公开工作年度报告.docx");
    const text = strFromU8(
      unzipSync(readFileSync(word.path))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(text).toContain("西宁市湟中区统计局");

    const save = () => page.getByRole("button", { name: "保存Excel" }).click();
    const saved = await downloaded(page, save);
    expect(saved.name).toBe("西宁市湟中区统计局2020年政府信息公开工作年度报告.xlsx");
    const bytes = readFileSync(saved.path);
    const book = readBook(openBook(bytes));
    const mended = changeReport(withoutSource(exampleReport("001")), {
      figures: { [RESEARCH]: 0 },
    });
    expect(book && bookReport(book)).toEqual(mended);

    await page.getByRole("button", { name: "关闭消息" }).first().click();
    await pick(page, { name: saved.name, mimeType: "application/octet-stream", buffer: bytes });
    expect(await at(page, RESEARCH).inputValue()).toBe("0");
    // nothing was changed, so nothing differs, to the last byte of every part
    const again = await downloaded(page, save);
    expect(unzipSync(readFileSync(again.path))).toEqual(unzipSync(bytes));

    const json = await downloaded(page, () => saveJson(page));
    expect(JSON.parse(readFileSync(json.path, "utf8"))).toEqual(mended);
    expect(requests.slice(asked).filter((it) => !it.startsWith("blob:"))).toEqual([]);
  });
});

test("every example of the repository opens", async () => {
  const { page } = await open();
  const list = page.getByLabel("打开示例");
  const names = await list
    .locator("option")
    .evaluateAll((all) =>
      all.map((it) => (it as HTMLOptionElement).value).filter((value) => value !== ""),
    );
  expect(names).toHaveLength(15);
  for (const name of names) {
    await list.selectOption(name);
    await page.getByText(`已打开${name}`).waitFor();
  }
});
