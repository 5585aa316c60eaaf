/**
 * Part of `npm run bench`: what it costs to count and to check a register of 1,000 requests, beside a bare loop that
 * sorts the same lines into the same cells of table three and reads nothing; and to make its workbook, beside the
 * annual one: empty, and with all its lines.
 */
import { readFileSync } from "node:fs";
import { Bench } from "tinybench";
import { fillBook } from "../src/book/fill-book.ts";
import { fillRegister } from "../src/book/register/fill-register.ts";
import { answeredRequest, registerOf } from "../src/build/rule-cases/sound-register.ts";
import { dayNumber, dayOfNumber } from "../src/calendar/day-number.ts";
import { editionOf } from "../src/form/editions.ts";
import { REGISTER_TEMPLATE } from "../src/layout/register/plan-register.ts";
import { templatePath } from "../src/layout/template-name.ts";
import { nodePlatform } from "../src/package/node-platform.ts";
import { checkRegister } from "../src/register/check-register.ts";
import { countRegister } from "../src/register/count.ts";
import { readRegister } from "../src/register/read-register.ts";
import type { Register } from "../src/register/register.ts";
import { emptyReport } from "../src/report/empty-report.ts";
import { openWorkbook } from "../src/workbook/open-workbook.ts";

const LINES = 1000;

const day = (first: string, i: number): string => dayOfNumber(dayNumber(first) + (i % 330));

const register = registerOf(
  Array.from({ length: LINES }, (_, i) =>
    answeredRequest({
      number: String(i),
      applicant: `申请人${i % 300}`,
      subject: `第${i}项`,
      received: day("2026-01-01", i),
      consultations: [{ sent: day("2026-01-03", i), answered: day("2026-01-09", i) }],
      answered: day("2026-01-20", i),
    }),
  ),
);

function bareLoop(): Map<string, number> {
  const cells = new Map<string, number>();
  const add = (cell: string): void => {
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  };
  for (const { received, answered, kind, outcome } of register.requests) {
    if (received > "2026-12-31" || (answered && answered < "2026-01-01")) continue;
    add(`requests.${received < "2026-01-01" ? "carriedFromLastYear" : "newThisYear"}.${kind}`);
    const isClosed = answered && answered <= "2026-12-31" && outcome;
    add(`requests.${isClosed ? outcome : "carriedToNextYear"}.${kind}`);
  }
  return cells;
}

const bench = new Bench({ time: 1000, warmupTime: 500 });
bench
  .add("bare loop", bareLoop)
  .add("count", () => countRegister(readRegister(register)))
  .add("check", () => checkRegister(register, "2026-12-31"));
await bench.run();

const at = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const edition = editionOf(register.edition);
const annualBytes = at(templatePath(edition, { zeros: false }));
const registerBytes = at(REGISTER_TEMPLATE);

function annualWorkbook(): void {
  const workbook = openWorkbook(annualBytes, nodePlatform);
  const organ = { name: "某某市统计局", kind: "department" } as const;
  fillBook(workbook, emptyReport({ edition, year: 2026, organ, zeros: false }));
  workbook.save();
}

function registerWorkbook(of: Register): void {
  const workbook = openWorkbook(registerBytes, nodePlatform);
  fillRegister(workbook, of, "2026-12-31");
  workbook.save();
}

const makers = {
  "annual workbook": annualWorkbook,
  "register, empty": () => {
    registerWorkbook({ ...register, requests: [] });
  },
  "register, all lines": () => {
    registerWorkbook(register);
  },
};
const made = Object.entries(makers).map(([name, make]) => {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    make();
    return performance.now() - start;
  });
  return [name, Math.min(...times)] as const;
});
const [, annual = NaN] = made[0] ?? [];
for (const [name, time] of made) {
  const ratio = `${(time / annual).toFixed(1)} times the annual one`;
  console.log(`${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ms  ${ratio}`);
}

console.log(`\na register of ${LINES} requests`);
const medians = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name} did not complete.`);
  return [name, result.latency.p50] as const;
});
const [, bare = NaN] = medians[0] ?? [];
for (const [name, median] of medians) {
  const ratio = name === "bare loop" ? "" : `  ${(median / bare).toFixed(1)} times the bare loop`;
  console.log(`${name.padEnd(10)} ${median.toFixed(2).padStart(8)} ms${ratio}`);
}
