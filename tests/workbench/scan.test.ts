/**
 * A scan in the page without Excel: read in a frame of its own, to the same figures as on the command line, and looked
 * over beside its picture. Two pages of paper, one of them blank, because a page with all tables takes half a minute.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode } from "jpeg-js";
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { faultsOf } from "../support/axe.ts";
import { turnOf } from "../support/long-matrix.ts";
import { inBrowser } from "../support/standing.ts";
import { builtOgi } from "../support/built-cli.ts";
import { builtScan } from "../support/built-scan.ts";
import { builtWorkbench } from "../support/built-workbench.ts";
import { makeOfd, ofdImage, ofdPictures } from "../support/make-ofd.ts";
import { scannedPdf } from "../support/scanned-report.ts";
import { serve } from "../support/static-server.ts";
import { useBuiltPage } from "./built-page.ts";
import { allLoaded, at } from "./pages.ts";

/** What a scan may take on a machine that does other things as well. */
const PATIENCE = 240_000;

const PICTURE = join(import.meta.dirname, "../import/scan/table-four.jpg");
const RESOLUTION = 150;
/** 行政复议, 未经复议直接起诉, 复议后起诉. */
const PRINTED = [12, 3, 1, 0, 16, 7, 0, 2, 5, 14, 0, 1, 0, 2, 3];

const open = useBuiltPage({
  built: async () => ({
    folder: await builtScan(),
    singleFile: (await builtWorkbench()).singleFile,
  }),
  name: "index.html",
  patience: PATIENCE,
  shown: allLoaded,
});

const folder = mkdtempSync(join(tmpdir(), "ogi-scan-page-"));
const scan = join(folder, "扫描.pdf");

beforeAll(() => {
  const table = decode(readFileSync(PICTURE), { useTArray: true });
  const blank = { ...table, data: new Uint8Array(table.data.length).fill(255) };
  writeFileSync(scan, scannedPdf([blank, table], { resolution: RESOLUTION, wear: "clean" }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The last result of the frame, which the page keeps to itself otherwise. */
const KEEP_RESULT = `const Channel = MessageChannel;
globalThis.MessageChannel = function () {
  const channel = new Channel();
  channel.port1.addEventListener("message", ({ data }) => {
    if (data?.says === "done") globalThis.scanned = data.result.report.report;
  });
  return channel;
};`;

/** What the command line makes of a file. */
async function onCommandLine(file: string): Promise<AnnualReport> {
  const args = [await builtOgi(), "import", file, "-o", "-"];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout) as AnnualReport;
}

/**
 * Each kind of scan is read in one place, a photograph on the command line (tests/import/scan/read-picture.test.ts), a
 * PDF and an OFD here: in a full run the OFD in both.
 */
const elsewhere = turnOf([[], [onCommandLine]], 0).flat();

const choose = (page: Page, file: string): Promise<void> =>
  page.getByLabel("要打开的文件").setInputFiles(file);

test(
  "it is read page by page as it is printed, confirmed by keys beside its picture, and then opened",
  async () => {
    const { page, requests } = await open({});
    const { origin } = new URL(page.url());
    const [worker] = await Promise.all([page.waitForEvent("worker"), choose(page, scan)]);
    const ended = new Promise((resolve) => worker.once("close", resolve));
    const waiting = page.getByRole("dialog", { name: "识别扫描件" });
    await waiting.getByText("正在识别第2页，共2页…").waitFor();
    const review = page.getByRole("dialog", { name: "核对读到的数字" });
    await review.waitFor();
    // the frame is gone, and the worker in it with the memory that it took
    await ended;
    expect(await waiting.count()).toBe(0);
    expect(page.frames().length + page.workers().length).toBe(1);
    expect(requests.filter((it) => !it.replace(/^blob:/u, "").startsWith(origin))).toEqual([]);

    const inputs = review.getByRole("textbox");
    const shown = await inputs.evaluateAll((all) =>
      all.map((it) => (it as HTMLInputElement).value),
    );
    expect(shown).toEqual(PRINTED.map(String));

    await review.getByRole("img", { name: "原件：表四“行政复议”的“结果维持”" }).waitFor();
    await page.waitForFunction(() => (document.querySelector("canvas")?.width ?? 0) === 640);
    expect(await faultsOf(page, "light")).toEqual([]);

    await review.getByText("存疑15格，已核对0格。").waitFor();
    await page.keyboard.press("Enter"); // from the heading to the first
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("21");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await review.getByText("存疑15格，已核对2格。还有13格。").waitFor();
    for (let left = 13; left > 0; left -= 1) await page.keyboard.press("Enter");
    await review.getByText("存疑15格，已核对15格。").waitFor();
    await page.keyboard.press("Enter"); // 确认导入
    await page.getByText(/^已打开扫描\.pdf.*导入时已对照图片核对了全部15格。/u).waitFor();
    await at(page, "tab.disputes").click();
    const cells = edition2021.cells.filter(({ table }) => table.id === "disputes");
    const typed = await Promise.all(cells.map(({ id }) => at(page, id).inputValue()));
    expect(typed).toEqual(["21", ...PRINTED.slice(1).map(String)]);
  },
  PATIENCE,
);

test(
  "an OFD of pictures packed as a scanner packs them is read in the frame, as on the command line",
  async () => {
    const ofd = join(folder, "扫描.ofd");
    const bytes = new Uint8Array(
      readFileSync(join(import.meta.dirname, "../import/scan/kinds/table-four.jb2")),
    );
    const pictures = ofdPictures([{ id: 7, file: "Res/image_7.jb2", bytes }]);
    writeFileSync(ofd, makeOfd([ofdImage(7, [0, 0, 210, 297])], pictures));
    const { page, requests } = await open({}, KEEP_RESULT);
    const { origin } = new URL(page.url());
    await choose(page, ofd);
    const review = page.getByRole("dialog", { name: "核对读到的数字" });
    await review.getByText("存疑15格，已核对0格。").waitFor();
    expect(page.frames().length + page.workers().length).toBe(1);
    expect(requests.filter((it) => !it.replace(/^blob:/u, "").startsWith(origin))).toEqual([]);
    expect(requests.some((it) => it.endsWith("/assets/scan/decoders/jbig2.wasm"))).toBe(true);
    const here = await page.evaluate(() => (globalThis as { scanned?: AnnualReport }).scanned);
    if (!here) throw new Error("The frame gave no result.");
    for (const read of elsewhere) expect(await read(ofd)).toEqual(here);
    const disputes = Object.entries(here.figures).filter(([id]) => id.startsWith("disputes."));
    expect(disputes.map(([, figure]) => figure)).toEqual(PRINTED);
    const ways = new Set(disputes.map(([id]) => here.source?.read?.[id]));
    expect(ways).toEqual(new Set(["inferred"]));
    await review.getByRole("img", { name: "原件：表四“行政复议”的“结果维持”" }).waitFor();
    await page.waitForFunction(() => (document.querySelector("canvas")?.width ?? 0) > 0);
  },
  PATIENCE,
);

test(
  "cancelled, nothing of it is left running, and what was open stays",
  async () => {
    const { page } = await open({});
    const [worker] = await Promise.all([page.waitForEvent("worker"), choose(page, PICTURE)]);
    const waiting = page.getByRole("dialog", { name: "识别扫描件" });
    await waiting.getByText("正在识别第1页，共1页…").waitFor();
    expect(page.frames().length).toBe(2);
    await page.waitForTimeout(500); // in the middle of it
    const ended = new Promise((resolve) => worker.once("close", resolve));
    await waiting.getByRole("button", { name: "取消" }).click();
    await ended;
    await page.getByText("没有打开这份文件，现在的年报没有改动。").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(page.frames().length + page.workers().length).toBe(1);
  },
  PATIENCE,
);

test("the page as one file says where scans are read", async () => {
  const { page } = await open({ way: "single file" });
  await choose(page, PICTURE);
  await page
    .getByText("请用命令行（ogi import）或网站上的网页版识别图片，或找原来的Word文件、网页导入。")
    .waitFor();
});

test("a site that was built without the recogniser says so", async () => {
  const site = await serve((await builtWorkbench()).folder);
  await inBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await allLoaded(page);
    await choose(page, PICTURE);
    await page.getByText(/^这个网站没有带识别扫描件的网页（scan\.html）.*ogi import/u).waitFor();
    expect(page.frames()).toHaveLength(1);
  });
  await site.close();
});

test("WASM may run in the frame for scans alone, which asks nobody but the site", async () => {
  const site = await builtScan();
  const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
  const allowed = pages.filter((name) => readFileSync(join(site, name), "utf8").includes("wasm"));
  expect(pages.length).toBeGreaterThan(1);
  expect(allowed).toEqual(["scan.html"]);
  const [elsewhere, server] = await Promise.all([serve(site), serve(site)]);
  await inBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    await allLoaded(page);
    const [worker] = await Promise.all([page.waitForEvent("worker"), choose(page, PICTURE)]);
    const asked = await worker.evaluate(
      (address) =>
        fetch(address, { mode: "no-cors" }).then(
          () => "answered",
          () => "refused",
        ),
      `${elsewhere.origin}/`,
    );
    expect(asked).toBe("refused");
  });
  await Promise.all([elsewhere.close(), server.close()]);
});
