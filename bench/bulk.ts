/**
 * `npm run bench:bulk`: `ogi check --json` over a thousand filled workbooks beside @e965/xlsx, which only reads them:
 * whole processes in turn, medians of five rounds. It ends with 1 where one of the promises below is not kept.
 *
 *   npm run bench:bulk -- --files 300      fewer workbooks
 *   npm run bench:bulk -- --rounds 3
 *   npm run bench:bulk -- --many 10000     so many paths, the same workbooks again, for the memory
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeWorkbooks } from "./bulk/make-workbooks.ts";
import { measure, measureNode, median, type Usage } from "./bulk/measure.ts";

const { values: given } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    many: { type: "string", default: "10000" },
  },
});
const [count, rounds, many] = [given.files, given.rounds, given.many].map(Number) as [
  number,
  number,
  number,
];

/** Slow readers read every twentieth file, and their figures are multiplied. */
const SHARE = 20;

const OGI = "build/ogi.js";
const EXAMPLE = "examples/2021/pt-2024.json";

const folder = mkdtempSync(join(tmpdir(), "ogi-bench-bulk-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true });
});
const files = await makeWorkbooks(folder, count);
const all = listed("all", files);
const some = listed(
  "some",
  files.filter((_, i) => i % SHARE === 0),
);

const check = (jobs: number, paths: readonly string[]) => (): Usage =>
  measureNode([OGI, "check", "--json", "--jobs", String(jobs), ...paths]);

console.log(`${count} workbooks, medians of ${rounds} rounds`);
const [two, one, xlsx] = inTurn([
  check(2, files),
  check(1, files),
  () => measureNode(["bench/bulk/read-with-xlsx.mjs", all]),
]);
print("ogi check --json --jobs 2", two, xlsx);
print("ogi check --json --jobs 1", one, xlsx);
print("@e965/xlsx reads", xlsx, xlsx);
const exceljs = scaled(measureNode(["bench/bulk/read-with-exceljs.mjs", some]));
print(`exceljs reads (${SHARE} × a ${SHARE}th)`, exceljs, xlsx);
if (spawnSync("python3", ["-c", "import openpyxl"]).status === 0) {
  const openpyxl = scaled(measure("python3", ["bench/bulk/read_with_openpyxl.py", some]));
  print(`openpyxl reads (${SHARE} × a ${SHARE}th)`, openpyxl, xlsx);
}

const manyFiles = Array.from({ length: many }, (_, i) => files[i % count] ?? "");
const most = check(2, manyFiles)();
print(`ogi, ${many} files`, most);

const [bare, version, json] = inTurn([
  () => measureNode(["-e", "0"]),
  () => measureNode([OGI, "--version"]),
  () => measureNode([OGI, "check", "--json", EXAMPLE]),
]);
print("node -e 0", bare);
print("ogi --version", version);
print("ogi check --json, one JSON", json);

const promises: readonly (readonly [what: string, found: number, kept: boolean])[] = [
  ["wall ≥ 8 ×", xlsx.wall / two.wall, xlsx.wall / two.wall >= 8],
  ["CPU ≥ 4 ×", xlsx.cpu / two.cpu, xlsx.cpu / two.cpu >= 4],
  [`${count} files ≤ 250 MB`, two.memory, two.memory <= 250],
  [`${many} files ≤ 250 MB`, most.memory, most.memory <= 250],
  ["--version ≤ 1.5 × node", version.wall / bare.wall, version.wall / bare.wall <= 1.5],
  ["one JSON ≤ 2.5 × node", json.wall / bare.wall, json.wall / bare.wall <= 2.5],
];
for (const [what, found, kept] of promises)
  console.log(`${kept ? "√" : "×"} ${what.padEnd(26)} ${found.toFixed(2)}`);
process.exitCode = promises.every(([, , kept]) => kept) ? 0 : 1;

/** One after the other, round by round, so that what else the machine does meets all of them. */
function inTurn<Works extends readonly (() => Usage)[]>(
  works: readonly [...Works],
): { [key in keyof Works]: Usage } {
  const usages = Array.from({ length: rounds }, () => works.map((work) => work()));
  return works.map((_, i) => median(usages.flatMap((round) => round[i] ?? []))) as {
    [key in keyof Works]: Usage;
  };
}

function listed(name: string, paths: readonly string[]): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(paths));
  return path;
}

function scaled({ wall, cpu, memory }: Usage): Usage {
  return { wall: wall * SHARE, cpu: cpu * SHARE, memory };
}

function print(what: string, { wall, cpu, memory }: Usage, beside?: Usage): void {
  const ratios = beside
    ? `   ${(beside.wall / wall).toFixed(2)} × wall  ${(beside.cpu / cpu).toFixed(2)} × CPU`
    : "";
  console.log(
    `${what.padEnd(34)} ${wall.toFixed(3).padStart(8)} s  ${cpu.toFixed(3).padStart(8)} s CPU  ${memory.toFixed(0).padStart(4)} MB${ratios}`,
  );
}
