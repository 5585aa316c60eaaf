/**
 * Table four of a report, printed and photographed askew in bad light (tests/support/worn-page.ts), read by the command
 * line as it is installed, with the recogniser. All pages and all that is done to them: `npm run bench:scans`.
 */
import { encode } from "fast-png";
import { decode } from "jpeg-js";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importReport } from "../../../src/import/import-report.ts";
import { nodeImportPlatform } from "../../../src/import/node-platform.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { builtOgi } from "../../support/built-cli.ts";

const PICTURE = join(import.meta.dirname, "table-four.jpg");

/** 行政复议, 未经复议直接起诉, 复议后起诉. */
const PRINTED = [12, 3, 1, 0, 16, 7, 0, 2, 5, 14, 0, 1, 0, 2, 3];

/** What of table four is read from a picture. */
async function tableFour(picture: string): Promise<{
  readonly disputes: readonly string[];
  readonly report: AnnualReport;
  readonly stderr: string;
}> {
  const args = [await builtOgi(), "import", picture, "-o", "-"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const report = JSON.parse(stdout) as AnnualReport;
  const disputes = Object.keys(report.figures).filter((id) => id.startsWith("disputes."));
  return { disputes, report, stderr };
}

test("every number of a photographed table on its head is right, by itself or by its sum, and said to be unconfirmed", async () => {
  const { width, height, data } = decode(readFileSync(PICTURE), { useTArray: true });
  const grey = Uint8Array.from({ length: width * height }, (_, i) => data[4 * i] ?? 0).reverse();
  const folder = mkdtempSync(join(tmpdir(), "ogi-turned-"));
  const turned = join(folder, "表四.png");
  writeFileSync(turned, encode({ width, height, data: grey, channels: 1 }));
  const { disputes, report, stderr } = await tableFour(turned);
  rmSync(folder, { recursive: true });
  const { figures, source } = report;
  expect(disputes.map((id) => figures[id])).toEqual(PRINTED);
  for (const id of disputes) expect(source?.read?.[id]).toBe("inferred");
  expect(stderr).toContain(
    "这是扫描件或图片，15格由识别程序读自图片，读取时都没有经人核对：看得清的13格，看不清而按等式推定的2格，看不清也定不了、写着“？”或几种读法的0格。请逐格对照原件。",
  );
  expect(stderr).toContain(
    "2格在图片里看不清，按等式推定，请对照原文核实：表四“行政复议”的“其他结果”＝1（表四“行政复议”：前四项之和＝总计）；表四“未经复议直接起诉”的“结果维持”＝7（表四“未经复议直接起诉”：前四项之和＝总计）。",
  );
});

test("where pictures are not read it is said what to do", async () => {
  const reading = importReport(readFileSync(PICTURE), {
    fileName: "表四.jpg",
    platform: nodeImportPlatform,
  });
  await expect(reading).rejects.toThrow(
    "本助手不能直接读取.jpg文件，请用命令行（ogi import）或网站上的网页版识别图片，或找原来的Word文件、网页导入。",
  );
});
