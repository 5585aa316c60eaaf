/** Ctrl+C and its kin: 128 and the number of the signal, and no file that is only half there. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { parseAnnualReport } from "../../src/report/json.ts";
import { builtOgi, shell } from "../support/built-cli.ts";
import { example, testFolder } from "../support/cli.ts";

const inFolder = testFolder();

beforeAll(builtOgi);

const SIGNALS: readonly (readonly [signal: string, exitCode: number])[] = [
  ["INT", 130],
  ["TERM", 143],
  ["HUP", 129],
];

/** Background jobs of a script ignore SIGINT, unless it has job control. */
const WITH_JOBS = "set -m";

test.each(SIGNALS)(
  "SIG%s while files are written leaves none half-written",
  async (signal, code) => {
    mkdirSync(inFolder("来文"));
    for (let i = 0; i < 200; i += 1) copyFileSync(example("000"), inFolder(`来文/${i}.txt`));
    const { exitCode } = await shell(
      inFolder(""),
      `${WITH_JOBS}; (exec $OGI import 来文/*.txt -o 输出/ 2> /dev/null) & ogi=$!
     until [ -e 输出/1.json ]; do sleep 0.01; done; kill -${signal} $ogi; wait $ogi`,
    );
    expect(exitCode).toBe(code);
    const written = readdirSync(inFolder("输出"));
    expect(written.length).toBeLessThan(200);
    for (const name of written) {
      expect(name).toMatch(/^\d+\.json$/u);
      expect(parseAnnualReport(readFileSync(inFolder(`输出/${name}`), "utf8")).year).toBe(2020);
    }
  },
);

/** All of them wait at once until they are sure to have been started. */
test("SIGINT, SIGTERM and SIGHUP each end who waits for standard input", async () => {
  const names = SIGNALS.map(([signal]) => signal);
  const start = names.map(
    (it) => `mkfifo ${it}; (exec $OGI check - < ${it}) & ${it}=$!; exec {open}> ${it}`,
  );
  const end = names.map((it) => `kill -${it} $${it}; wait $${it}; echo $?`);
  const lines = [WITH_JOBS, ...start, "sleep 4", ...end].join("\n");
  const { out } = await shell(inFolder(""), lines);
  expect(out.trim().split("\n").map(Number)).toEqual(SIGNALS.map(([, code]) => code));
});

test("SIGTERM ends who waits for a reader of standard output", async () => {
  const files = Array.from({ length: 30 }, () => example("001")).join(" ");
  const { exitCode } = await shell(
    inFolder(""),
    `${WITH_JOBS}; mkfifo 管道; (exec $OGI check --json ${files} > 管道) & ogi=$!; exec 3< 管道
     sleep 4; kill -TERM $ogi; wait $ogi`,
  );
  expect(exitCode).toBe(143);
});
