/**
 * `npm run bench:linear`: whether everything that walks text takes time in proportion to it. Every class of text, at
 * 10, 100 and 1,000 KB, in one paragraph and in many, goes through all that reads it; a larger text may take three
 * times as long a KB as a smaller one, or the run fails.
 *
 *   npm run bench:linear -- --only 收到      cases and stages whose name has it
 *   npm run bench:linear -- --size 100      no text larger than that, in KB
 *   npm run bench:linear -- --all           print every case, not only what takes long
 */
import { parseArgs } from "node:util";
import { cases, type Case } from "./linear/cases.ts";
import { stages, type Stage } from "./linear/stages.ts";

const SIZES = [10, 100, 1000];
const BYTES_A_KB = 1000;

/** How much longer a KB of a larger text may take. */
const MOST_TIMES = 3;

/** What is superlinear is so each time. */
const MOST_TIMES_MEASURED = 3;

/** What is over sooner is mostly the clock and the collector of garbage. */
const LEAST_MS = 5;

/** A text is read again until so much time has gone, for the shortest of several readings is the least disturbed. */
const MEASURED_MS = 10;
const [LEAST_RUNS, MOST_RUNS] = [3, 30];

/** So many cases are run once before the first is measured. */
const WARMING = 100;

/** What takes so long is not run again. */
const LONG_MS = 30;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    size: { type: "string", default: String(SIZES.at(-1)) },
    all: { type: "boolean", default: false },
  },
});

const largest = Number(values.size);
const failed: string[] = [];
/** By stage the slowest KB, at the largest size. */
const slowest = new Map<string, { readonly name: string; readonly perKb: number }>();

await warmUp();
for (const one of cases) await follow(one);

console.log("\nthe slowest of each stage:");
for (const [stage, { name, perKb }] of slowest) {
  console.log(`${stage.padEnd(24)} ${perKb.toFixed(1).padStart(8)} µs/KB  ${name}`);
}
if (failed.length > 0) {
  console.log(
    `\n${failed.length} take more than ${MOST_TIMES} times as long a KB where there is more:`,
  );
  for (const line of failed) console.log(line);
  process.exitCode = 1;
} else {
  console.log(`\nNothing takes more than ${MOST_TIMES} times as long a KB where there is more.`);
}

/** What runs for the first time is slow, and would make the small sizes look as slow as the large ones. */
async function warmUp(): Promise<void> {
  for (const { report } of cases.slice(0, WARMING)) {
    for (const { prepare } of stages) await prepare(report(BYTES_A_KB))();
  }
}

/** Of a case the stages that were asked for; what takes too long is measured afresh, for the machine may have been busy. */
async function follow(one: Case): Promise<void> {
  let left = stages.filter(
    ({ name, depths }) =>
      depths.includes(one.depth) && `${one.name} | ${name}`.includes(values.only),
  );
  let lines: string[] = [];
  for (let times = 0; times < MOST_TIMES_MEASURED && left.length > 0; times += 1) {
    const found = await superlinearAmong(one, left);
    left = found.map(({ stage }) => stage);
    lines = found.map((it) => it.line);
  }
  for (const found of lines) {
    failed.push(found);
    console.log(`${found}   superlinear`);
  }
}

interface Superlinear {
  readonly stage: Stage;
  readonly line: string;
}

async function superlinearAmong(
  { name, most, report }: Case,
  measured: readonly Stage[],
): Promise<Superlinear[]> {
  const perKb = new Map<Stage, number[]>(measured.map((stage) => [stage, []]));
  const found: Superlinear[] = [];
  for (const size of SIZES.filter((it) => it <= Math.min(most, largest))) {
    const made = report(size * BYTES_A_KB);
    for (const [stage, before] of perKb) {
      const ms = await shortest(stage.prepare(made));
      const isWorse = ms > LEAST_MS && (ms * 1000) / size > MOST_TIMES * Math.min(...before);
      before.push((ms * 1000) / size);
      if (!isWorse) continue;
      found.push({ stage, line: line(name, stage, before) });
      perKb.delete(stage);
    }
  }
  for (const [stage, times] of perKb) {
    if (values.all) console.log(line(name, stage, times));
    const [last = 0] = times.slice(-1);
    if (last > (slowest.get(stage.name)?.perKb ?? 0))
      slowest.set(stage.name, { name, perKb: last });
  }
  return found;
}

/** The shortest of several runs, in milliseconds of the processor: other programs take none of these. */
async function shortest(run: () => unknown): Promise<number> {
  let least = Infinity;
  let all = 0;
  for (let runs = 0; runs < MOST_RUNS && (runs < LEAST_RUNS || all < MEASURED_MS); runs += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    least = Math.min(least, ms);
    all += ms;
    if (all > LONG_MS) break;
  }
  return least;
}

function line(name: string, stage: Stage, times: readonly number[]): string {
  const [first = NaN] = times;
  const columns = times.map((time) =>
    `${time.toFixed(1)} (×${(time / first).toFixed(2)})`.padStart(18),
  );
  return `${`${name} | ${stage.name}`.padEnd(60)} µs/KB: ${columns.join(" ")}`;
}
