/** Last year's reports, the saved pages and the published report, given to the page in any order: as the command line has it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { formatAnnualReport } from "../../../src/report/json.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { useCounty } from "../../support/county-folder.ts";
import { unitReport, YEAR } from "../../support/unit-reports.ts";
import { show } from "../built-page.ts";
import { downloaded } from "../pages.ts";
import { gather, useCollectionPage } from "./collect-pages.ts";
import { byCommandLine, differing } from "./same-outputs.ts";

const open = useCollectionPage();
const county = useCounty("sixteen");
const root = mkdtempSync(join(tmpdir(), "ogi-collect-beside-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const UNITS = ["某某县教育局", "某某县地震局", "某某县税务局", "某某县水利局"];

const within = (name: string): string => join(root, name);

function put(name: string, report: AnnualReport): void {
  writeFileSync(within(name), formatAnnualReport(report));
}

beforeAll(() => {
  mkdirSync(within("上年"));
  mkdirSync(within("网页"));
  for (const unit of UNITS) {
    const report = unitReport(unit);
    // something was carried over that this year's report does not have
    const carried = {
      "requests.carriedToNextYear.naturalPerson": 9,
      "requests.carriedToNextYear.total": 9,
    };
    put(`上年/${unit}.json`, {
      ...report,
      year: YEAR - 1,
      figures: { ...report.figures, ...carried },
    });
    const changed = { "requests.newThisYear.naturalPerson": 77 };
    put(`网页/${unit}.json`, {
      ...report,
      published: "2026-01-30",
      ...(unit === UNITS[1] && { figures: { ...report.figures, ...changed } }),
    });
  }
  put("公布.json", unitReport("某某县人民政府"));
});

async function giveBeside(page: Page, what: string, file: string): Promise<void> {
  const group = page.getByRole("group", { name: what });
  await group.locator("input").first().setInputFiles(within(file));
  await group.getByRole("button", { name: `不对照${what}` }).waitFor();
}

async function exported(page: Page): Promise<Record<string, Uint8Array>> {
  const zip = await downloaded(page, () =>
    page.getByRole("button", { name: "导出全部结果" }).click(),
  );
  return unzipSync(readFileSync(zip.path));
}

let first: Record<string, Uint8Array>;

test("last year's reports first, the others afterwards: all that comes of it is what the command line writes", async () => {
  const { page } = await open();
  await giveBeside(page, "上年年报", "上年");
  await gather(page, county());
  await show(page, /^名单和设置/u);
  await giveBeside(page, "公布的汇总年报", "公布.json");
  await giveBeside(page, "各单位的网页", "网页");
  first = await exported(page);
  const decisions = await downloaded(page, () =>
    page.getByRole("button", { name: "保存决定" }).click(),
  );
  const saved = within("决定.json");
  writeFileSync(saved, readFileSync(decisions.path));
  const folder = within("汇总");
  const beside = ["--last-year", within("上年"), "--sites", within("网页")];
  const more = ["--published", within("公布.json"), "--decisions", saved, "-o", folder];
  const expected = await byCommandLine([county().received, ...beside, ...more], folder);
  expect(differing(first, expected)).toEqual([]);

  await show(page, /^汇总数/u);
  await page
    .getByRole("list", { name: /^汇总数核对/u })
    .getByText(/公布/u)
    .first()
    .waitFor();
  await show(page, /^各单位/u);
  await page.getByRole("button", { name: "某某县地震局", exact: true }).click();
  await page
    .getByText(/^网页某某县地震局\.json：与定稿不同的有\d+格、0段，2026-01-30公布$/u)
    .waitFor();
  await page
    .getByText(/结转下年度/u)
    .first()
    .waitFor();
});

test("last year's reports last: what was read is checked anew, and comes to the same", async () => {
  const { page } = await open();
  await gather(page, county());
  await show(page, /^名单和设置/u);
  await giveBeside(page, "各单位的网页", "网页");
  await giveBeside(page, "公布的汇总年报", "公布.json");
  await giveBeside(page, "上年年报", "上年");
  // what is exported while they are checked waits for that
  expect(differing(await exported(page), first)).toEqual([]);
  // and as before once they are taken away
  await page.getByRole("button", { name: "不对照上年年报" }).click();
  await page.getByText(/^各单位上年的年报：/u).waitFor();
  await page.getByText("正在").waitFor({ state: "detached" });
  await show(page, /^各单位/u);
  await page.getByRole("button", { name: "某某县地震局", exact: true }).click();
  await page.getByRole("heading", { name: "核对结果0处" }).waitFor();
});

test("what cannot be read is said where it was given", async () => {
  const { page } = await open();
  writeFileSync(within("坏.docx"), "不是文档");
  const group = page.getByRole("group", { name: "公布的汇总年报" });
  await group.locator("input").setInputFiles(within("坏.docx"));
  await group.getByText(/^坏\.docx，读不出：/u).waitFor();
});
