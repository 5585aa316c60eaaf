/** The register's page for everybody: axe in every view and both brightnesses, and the whole walk by keyboard alone. */
import type { Page } from "playwright-core";
import { formatRegister } from "../../../src/register/json.ts";
import { registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";
import { askedForFiles } from "../../support/asked-for-files.ts";
import { faultsInAll } from "../../support/axe.ts";
import { listWorkbook, monthly } from "../../support/foreign-lists.ts";
import { oldList, TAKEN_OVER } from "../../support/old-list.ts";
import { downloaded } from "../pages.ts";
import { choose, show, tabTo } from "../built-page.ts";
import { useRegisterPage } from "./register-pages.ts";

const MOST_TABS = 80;

const open = useRegisterPage();

const bytesFile = (bytes: Uint8Array, name: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const OTHER = registerOf(
  [
    requestOf({ number: "2026-001", received: "2026-12-01" }),
    requestOf({ number: "2026-002", received: "2026-12-01" }),
  ],
  { organ: { name: "", kind: "department" } },
);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 350, height: 700 },
];

/** The tabs of one word that is broken, at any size. */
async function tabsInTwoLines(page: Page): Promise<(string | null)[]> {
  const broken: (string | null)[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const found = await page.getByRole("tab").evaluateAll((tabs) =>
      tabs
        .filter(({ textContent }) => textContent && !textContent.includes("、"))
        .filter((tab) => {
          const text = document.createRange();
          text.selectNodeContents(tab);
          return new Set(Array.from(text.getClientRects(), ({ top }) => top)).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    broken.push(...found);
  }
  return broken;
}

test("axe finds nothing, and nothing is wider, in any size, in the light and in the dark", async () => {
  const { page } = await open({ today: TAKEN_OVER });
  let sights = 0;
  const expectNoFaults = async (at: string): Promise<void> => {
    expect([at, await faultsInAll(page, SIZES, sights)]).toEqual([at, []]);
    sights += 1;
  };
  page.on("dialog", (dialog) => void dialog.accept());
  await expectNoFaults("start");
  await choose(page, "用我的旧台账…", bytesFile(await listWorkbook(...monthly), "逐月.xlsx"));
  await page.getByRole("button", { name: "建立台账" }).waitFor();
  await expectNoFaults("several sheets");
  await page.getByRole("button", { name: "换一本…" }).click();
  await choose(page, "用我的旧台账…", bytesFile(await listWorkbook(oldList), "旧台账.xlsx"));
  await page.getByRole("button", { name: "建立台账" }).waitFor();
  await expectNoFaults("list");
  await page.getByRole("button", { name: "建立台账" }).click();
  await page.getByRole("tab", { name: "今日" }).waitFor();
  await page
    .getByRole("button", { name: /^逐日推算/u })
    .first()
    .click();
  await expectNoFaults("今日");
  expect(await tabsInTwoLines(page)).toEqual([]);
  await page
    .getByRole("button", { name: /看这一件$/u })
    .first()
    .click();
  await expectNoFaults("a line");
  await page.keyboard.press("Escape");
  for (const view of ["核对", "统计", "生成年报", "结转"]) {
    await show(page, view);
    await expectNoFaults(view);
  }
  await show(page, "今日");
  await page.getByRole("button", { name: /^文书/u }).first().click();
  await page.getByRole("button", { name: "下载Word" }).waitFor();
  await expectNoFaults("文书打印");
  await show(page, "结转");
  const buffer = Buffer.from(formatRegister(OTHER));
  await choose(page, "选择另一本…", { name: "另一本.json", mimeType: "a/b", buffer });
  await page.getByRole("group", { name: "2026-001" }).waitFor();
  await expectNoFaults("numbers twice");
});

test("from the list to the annual report by keyboard alone", async () => {
  const { page, clicks } = await open({ today: TAKEN_OVER });
  await tabTo(page, "用我的旧台账…", MOST_TABS);
  const chooser = await askedForFiles(page, () => page.keyboard.press("Enter"));
  await chooser.setFiles(bytesFile(await listWorkbook(oldList), "旧台账.xlsx"));
  await page.getByRole("button", { name: "建立台账" }).waitFor();
  await tabTo(page, "建立台账", MOST_TABS);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "3件快到期，1件逾期" }).waitFor();
  await tabTo(page, "逐日推算2026-056", MOST_TABS);
  await page.keyboard.press("Enter");
  await page.getByText("2026年10月26日起算，当日不计，共20个工作日").waitFor();
  await tabTo(page, "2026-057，看这一件", MOST_TABS);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tabTo(page, "文书2026-057", MOST_TABS);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "下载Word" }).waitFor();
  await tabTo(page, "下载Word", MOST_TABS);
  const letter = await downloaded(page, () => page.keyboard.press("Enter"));
  expect(letter.name).toBe("2026-057登记回执.docx");
  await page.getByRole("tab", { name: "文书打印" }).focus();
  await page.keyboard.press("Home");
  for (let moves = 0; moves < 3; moves += 1) await page.keyboard.press("ArrowRight");
  await tabTo(page, "生成年报", MOST_TABS);
  const { name } = await downloaded(page, () => page.keyboard.press("Enter"));
  expect(name).toBe("2026年政府信息公开工作年度报告.xlsx");
  expect(await clicks()).toBe(0);
});
