/**
 * `npm run bench`: what it costs to read all facts of a report of 7,000 characters, for the first time and once one
 * paragraph has been edited, beside one `\d+` scan of the same text.
 */
import { readFileSync } from "node:fs";
import { Bench } from "tinybench";
import { readReport } from "../src/narrative/read-report.ts";
import { emptyReport } from "../src/report/empty-report.ts";
import type { AnnualReport } from "../src/report/annual-report.ts";
import { editionOf } from "../src/form/editions.ts";

const LENGTH = 7000;

/** The prose of the published reports, one behind the other. */
const paragraphs = ["000", "001", "002", "003", "004"]
  .flatMap((name) => readFileSync(`examples/2020/${name}.txt`, "utf8").split("\n"))
  .map((line) => line.trim())
  .filter((line) => line.length > 60);

const overview: string[] = [];
for (let i = 0, length = 0; length < LENGTH; i += 1) {
  const text = (paragraphs[i % paragraphs.length] ?? "").slice(0, LENGTH - length);
  overview.push(text);
  length += text.length;
}

const bare = emptyReport({
  edition: editionOf("2019"),
  year: 2020,
  zeros: false,
  organ: { name: "某某市统计局", kind: "department" },
});
const report = { ...bare, narrative: { ...bare.narrative, overview } };
const text = overview.join("\n");

/** Of another organ each time, so that no paragraph is known. */
let count = 0;
function unread(): AnnualReport {
  count += 1;
  return {
    ...report,
    organ: { ...report.organ, name: count % 2 ? "某某市统计局" : "某某县统计局" },
  };
}

/** With another last paragraph each time. */
function edited(): AnnualReport {
  count += 1;
  const last = `${overview.at(-1) ?? ""}${count}`;
  return {
    ...report,
    narrative: { ...report.narrative, overview: [...overview.slice(0, -1), last] },
  };
}

const bench = new Bench({ time: 1000, warmupTime: 500 });
bench
  .add("all facts", () => readReport(unread()))
  .add("behind an edit", () => readReport(edited()))
  .add("one \\d+ scan", () => text.match(/\d+/gu));
await bench.run();

const found = readReport(report).flatMap(({ facts }) => facts).length;
console.log(`\n${text.length} characters, ${found} facts`);
const medians = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name} did not complete.`);
  return [name, result.latency.p50 * 1000] as const;
});
const [, whole = NaN] = medians[0] ?? [];
for (const [name, median] of medians) {
  const ratio =
    name === "all facts" ? "" : `  facts take ${(whole / median).toFixed(1)} times that`;
  console.log(`${name.padEnd(24)} ${median.toFixed(2).padStart(8)} µs${ratio}`);
}
