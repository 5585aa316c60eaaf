/** The first ten minutes: from an old list to the first due list, and from December's register to the annual report. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { bookReport } from "../../../src/book/book-report.ts";
import { readBook } from "../../../src/book/read-book.ts";
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import { countRegister } from "../../../src/register/count.ts";
import { readRegister } from "../../../src/register/read-register.ts";
import { turnOf } from "../../support/long-matrix.ts";
import { asOldAsChromium90 } from "../../support/old-browser.ts";
import { listWorkbook } from "../../support/foreign-lists.ts";
import { oldList, TAKEN_OVER } from "../../support/old-list.ts";
import { open as openBook } from "../../support/workbooks.ts";
import { downloaded } from "../pages.ts";
import { choose, show, type Way } from "../built-page.ts";
import { useRegisterPage } from "./register-pages.ts";

const open = useRegisterPage();

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function listFile() {
  const buffer = Buffer.from(await listWorkbook(oldList));
  return { name: "旧台账.xlsx", mimeType: TYPE, buffer };
}

/** All that the browser keeps for the page. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const kept = (storage: Storage) => Object.entries(storage);
    const state: unknown = history.state;
    return JSON.stringify([
      kept(localStorage),
      kept(sessionStorage),
      databases,
      document.cookie,
      state,
    ]);
  });
}

const EMPTY = JSON.stringify([[], [], [], "", null]);

type Walk = readonly [name: string, way: Way, before: (() => void) | undefined];

/** As one file it is one page, in an old browser or a new one. */
const AS_ONE_FILE: readonly Walk[] = [
  ["as one file", "single file", undefined],
  ["as one file in a browser as old as Chromium 90", "single file", asOldAsChromium90],
];

const waysOf = (row: number): readonly Walk[] => [
  ["served", "served", undefined],
  ...turnOf(AS_ONE_FILE, row),
];

test.each(waysOf(0))(
  "%s: an old list of sixty lines becomes a register with its first due list in two clicks, and a file in one more",
  async (_name, way, before) => {
    const { page, requests, clicks } = await open({
      way,
      today: TAKEN_OVER,
      ...(before && { before }),
    });
    const asked = requests.length;
    await page.context().setOffline(true);
    await choose(page, "用我的旧台账…", await listFile());
    await page.getByRole("heading", { name: "旧台账.xlsx：60件" }).waitFor();
    await page.getByText("第7行“申请人类别”：“法人”读不出，原样带入，请改正。").waitFor();
    await page.getByRole("button", { name: "建立台账" }).click();
    await page.getByRole("heading", { name: "3件快到期，1件逾期" }).waitFor();
    expect(await clicks()).toBe(2);

    const file = await downloaded(page, () =>
      page.getByRole("button", { name: "下载台账Excel" }).click(),
    );
    expect(await clicks()).toBe(3);
    expect(file.name).toBe("2026年政府信息公开申请台账.xlsx");
    const { register } = readRegisterBook(openBook(readFileSync(file.path)));
    expect(register.requests).toHaveLength(60);
    expect(register.requests[55]).toMatchObject({ number: "2026-056", received: "2026-10-26" });

    expect(requests.slice(asked).filter((it) => !it.startsWith("blob:"))).toEqual([]);
    const kept = await stored(page);
    expect(kept).toBe(EMPTY);
  },
);

test.each(waysOf(1))(
  "%s: December's register becomes the annual report in three clicks",
  async (_name, way, before) => {
    const first = await open({ way, today: TAKEN_OVER, ...(before && { before }) });
    await choose(first.page, "用我的旧台账…", await listFile());
    await first.page.getByLabel("机关全称").fill("某某市统计局");
    await first.page.getByRole("button", { name: "建立台账" }).click();
    const { path } = await downloaded(first.page, () =>
      first.page.getByRole("button", { name: "下载台账Excel" }).click(),
    );
    const bytes = readFileSync(path);

    const { page, clicks } = await open({ way, today: "2026-12-31", ...(before && { before }) });
    await choose(page, "打开台账…", { name: "台账.xlsx", mimeType: TYPE, buffer: bytes });
    await page.getByRole("heading", { name: "某某市统计局2026年申请台账，60件" }).waitFor();
    await show(page, "生成年报");
    const annual = await downloaded(page, () =>
      page.getByRole("button", { name: "生成年报" }).click(),
    );
    expect(await clicks()).toBe(3);
    expect(annual.name).toBe("某某市统计局2026年政府信息公开工作年度报告.xlsx");

    const book = readBook(openBook(readFileSync(annual.path)));
    if (!book) throw new Error("It is no annual workbook.");
    const { figures } = countRegister(readRegister(readRegisterBook(openBook(bytes)).register));
    expect(bookReport(book).figures).toMatchObject(figures);
  },
);
