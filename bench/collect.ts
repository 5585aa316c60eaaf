/**
 * `npm run bench:collect`: `ogi collect` over a thousand workbooks of a thousand units beside @e965/xlsx, which only
 * reads them, and over ten times as many reports in JSON. It ends with 1 where one of the promises below is not kept.
 *
 *   npm run bench:collect -- --files 300 --rounds 3
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { nodeGatherPlatform } from "../src/cli/collection/node-gather-platform.ts";
import { writeManyFiles } from "../src/cli/write-whole.ts";
import { collect } from "../src/collection/collect.ts";
import type { ReadFile } from "../src/collection/handed-in.ts";
import { NOTHING_WRITTEN } from "../src/gathering/output-file.ts";
import { collectionOutputs } from "../src/gathering/outputs.ts";
import { formatAnnualReport } from "../src/report/json.ts";
import { check } from "../src/rules/check.ts";
import { unitReport } from "../tests/support/unit-reports.ts";
import { makeWorkbooks } from "./bulk/make-workbooks.ts";
import { measureNode, median, type Usage } from "./bulk/measure.ts";

const { values: given } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
  },
});
const [count, rounds] = [Number(given.files), Number(given.rounds)];
const many = 10 * count;

const OGI = "build/ogi.js";
const FEEDBACK = "审核反馈意见";

const folder = mkdtempSync(join(tmpdir(), "ogi-bench-collect-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true });
});

const nameOf = (i: number): string => `某某省第${i}局`;
const received = join(folder, "xlsx");
mkdirSync(received);
const workbooks = await makeWorkbooks(received, count, (report, i) => ({
  ...report,
  year: 2025,
  organ: { ...report.organ, name: nameOf(i) },
}));
const fewer = made("json", count, (i) => formatAnnualReport(unitReport(nameOf(i))));
const more = made("json", many, (i) => formatAnnualReport(unitReport(nameOf(i))));
const list = join(folder, "list.json");
writeFileSync(list, JSON.stringify(workbooks));

const gather = (from: string): Usage =>
  measureNode([OGI, "collect", from, "--year", "2025", "-o", join(folder, "汇总"), "--force"]);
const collecting = medianOf(() => gather(received));
const reading = medianOf(() => measureNode(["bench/bulk/read-with-xlsx.mjs", list]));
const few = gather(fewer);
const most = gather(more);
const feedback = await feedbackSeconds(Math.min(count, 100));

const table: readonly (readonly [what: string, usage: Usage])[] = [
  [`@e965/xlsx reads ${count} workbooks`, reading],
  [`ogi collect, ${count} workbooks`, collecting],
  [`ogi collect, ${count} reports in JSON`, few],
  [`ogi collect, ${many} reports in JSON`, most],
];
for (const [what, { wall, cpu, memory }] of table) {
  const times = [wall, cpu].map((it) => it.toFixed(2).padStart(7));
  console.log(`${what.padEnd(38)} ${times.join(" s, CPU ")} s ${memory.toFixed(0).padStart(5)} MB`);
}
const withoutFeedback = collecting.wall - feedback * count;
const promises: readonly (readonly [what: string, found: number, kept: boolean])[] = [
  [
    "all but 反馈 ≥ 4 × reading",
    reading.wall / withoutFeedback,
    reading.wall / withoutFeedback >= 4,
  ],
  ["反馈 ≤ 15 ms each", 1000 * feedback, 1000 * feedback <= 15],
  ["ten times as many ≤ 10 × time", most.wall / few.wall, most.wall / few.wall <= 10],
  [`${many} reports ≤ 500 MB`, most.memory, most.memory <= 500],
];
for (const [what, found, kept] of promises)
  console.log(`${kept ? "√" : "×"} ${what.padEnd(32)} ${found.toFixed(2)}`);
process.exitCode = promises.every(([, , kept]) => kept) ? 0 : 1;

/** Writes so many files into a folder of their own. */
function made(ending: string, files: number, write: (i: number) => string): string {
  const within = join(folder, `${ending}-${files}`);
  mkdirSync(within);
  for (let i = 0; i < files; i += 1) writeFileSync(join(within, `${i}.${ending}`), write(i));
  return within;
}

function medianOf(work: () => Usage): Usage {
  return median(Array.from({ length: rounds }, work));
}

/** What the feedback of one unit takes to be made and to be there, in this process. */
async function feedbackSeconds(units: number): Promise<number> {
  const files = Array.from({ length: units }, (_, i): ReadFile => {
    const report = unitReport(nameOf(i), { figures: { "requests.newThisYear.total": 9 } });
    const findings = check(report, { stage: "finished" });
    return { file: `${i}.json`, hash: String(i), report, findings };
  });
  const collected = collect({ files, year: 2025, today: "2026-01-20" });
  const feedback = collectionOutputs.find(({ what }) => what === FEEDBACK);
  if (!feedback) throw new Error(`There is no "${FEEDBACK}" among the outputs.`);
  const written = writeManyFiles();
  const within = join(folder, FEEDBACK);
  mkdirSync(within);
  const start = performance.now();
  for await (const { name, content } of feedback.files(
    ...([collected, NOTHING_WRITTEN, nodeGatherPlatform] as const),
  )) {
    written.write(join(within, basename(name)), [content].flat());
  }
  written.settle();
  return (performance.now() - start) / 1000 / units;
}
