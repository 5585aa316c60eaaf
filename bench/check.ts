/**
 * `npm run bench`: what a full check of one report costs, beside two references of the same run: a bare
 * loop over the same sums, and JSON.parse of the same report. The ten reports of 2021 are figures alone; the
 * published texts of 2020 show what the rules on structure and wording add.
 */
import { readFileSync } from "node:fs";
import { Bench } from "tinybench";
import { editionOf } from "../src/form/editions.ts";
import { readFigures } from "../src/figures/figures.ts";
import { importReport } from "../src/import/import-report.ts";
import { nodeImportPlatform } from "../src/import/node-platform.ts";
import { formatAnnualReport } from "../src/report/json.ts";
import { allParagraphs } from "../src/report/paragraphs.ts";
import { check } from "../src/rules/check.ts";
import { contextOf } from "../src/rules/context.ts";
import { runRules } from "../src/rules/run-rules.ts";
import { structureRules } from "../src/rules/structure/structure-rules.ts";
import { tableRules } from "../src/rules/table-rules.ts";
import { wordingRules } from "../src/rules/wording/wording-rules.ts";
import { equationsOf } from "../src/rules/equations.ts";

const EXAMPLES = [
  "2021/sq-2024.json",
  "2021/pt-htp-2024.json",
  ...["000", "001", "002", "003", "004"].map((name) => `2020/${name}.txt`),
];

/** All rules but those that read what the text states in numbers. */
const withStructure = [...tableRules, ...structureRules, ...wordingRules];

for (const name of EXAMPLES) {
  const bytes = readFileSync(`examples/${name}`);
  const { report } = await importReport(bytes, { fileName: name, platform: nodeImportPlatform });
  const text = formatAnnualReport(report);
  const edition = editionOf(report.edition);
  const { numbers } = readFigures(edition, report.figures);
  const sums = equationsOf(edition).map(({ terms }) => ({
    at: Uint16Array.from(terms, ({ index }) => index),
    signs: Float64Array.from(terms, ({ sign }) => sign),
  }));
  const bareLoop = (): number => {
    let broken = 0;
    for (const { at, signs } of sums) {
      let off = 0;
      for (let i = 0; i < at.length; i += 1) off += (signs[i] ?? 0) * (numbers[at[i] ?? 0] ?? 0);
      if (off !== 0) broken += 1;
    }
    return broken;
  };

  const bench = new Bench({ time: 1000, warmupTime: 500 });
  bench
    .add("check", () => check(report, { stage: "finished" }))
    .add("without facts of the text", () =>
      runRules(withStructure, contextOf(report, { stage: "finished" })),
    )
    .add("bare loop over the sums", bareLoop)
    .add("JSON.parse", () => JSON.parse(text) as unknown);
  await bench.run();

  const found = check(report, { stage: "finished" }).length;
  const characters = allParagraphs(report.narrative).join("").length;
  console.log(
    `\nexamples/${name}: ${sums.length} sums, ${characters} characters, ${found} findings`,
  );
  const medians = bench.tasks.map(({ name: task, result }) => {
    if (result.state !== "completed") throw new Error(`${task} did not complete.`);
    return [task, result.latency.p50 * 1000] as const;
  });
  const [, whole = NaN] = medians[0] ?? [];
  for (const [task, median] of medians) {
    const ratio = task === "check" ? "" : `  check takes ${(whole / median).toFixed(2)} times that`;
    console.log(`${task.padEnd(26)} ${median.toFixed(2).padStart(8)} µs${ratio}`);
  }
}
