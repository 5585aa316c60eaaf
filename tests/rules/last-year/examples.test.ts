/**
 * Three real pairs of years: what last year's report adds to the findings of this year's. Each was read against
 * both tables and is true; the golden files hold them word for word.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { parseAnnualReport } from "../../../src/report/json.ts";
import { check } from "../../../src/rules/check.ts";
import { expectGolden } from "../../support/golden.ts";

const read = (name: string): AnnualReport =>
  parseAnnualReport(readFileSync(join(__dirname, `../../../examples/2021/${name}.json`), "utf8"));

test.each([
  ["pt-2024", "pt-2025"],
  ["pt-zrz-2023", "pt-zrz-2024"],
  ["sq-2023", "sq-2024"],
])("%s before %s: every finding word for word", (before, now) => {
  const report = read(now);
  const alone = check(report, { stage: "finished" }).map(({ code, at }) => `${code} ${at}`);
  const lines = check(report, { stage: "finished", lastYear: read(before) })
    .filter(({ code, at }) => !alone.includes(`${code} ${at}`))
    .flatMap(({ severity, code, at, message, basis }) => [
      `${severity} ${code} ${at}`,
      `　　${message}（${basis}）`,
    ]);
  expectGolden(`findings-yoy/${now}.txt`, lines.map((line) => `${line}\n`).join(""));
});
