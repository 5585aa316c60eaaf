/**
 * `npm run corpus`: how the texts of the tests are read, and what the example reports are told, beside the figures
 * of tests/corpora/measured.json; with `--write` those are renewed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measure, type Measured } from "../tests/corpora/measure.ts";

const file = fileURLToPath(new URL("../tests/corpora/measured.json", import.meta.url));
const before = JSON.parse(readFileSync(file, "utf8")) as Measured;
const now = measure();

for (const corpus of new Set([...Object.keys(now), ...Object.keys(before)])) {
  console.log(`\n${corpus}`);
  const [counts = {}, known = {}] = [now[corpus], before[corpus]];
  for (const what of new Set([...Object.keys(counts), ...Object.keys(known)])) {
    const [count, was] = [counts[what] ?? 0, known[what] ?? 0];
    const change = count === was ? "" : `  ${count > was ? "+" : ""}${count - was}`;
    console.log(`  ${what.padEnd(28)} ${String(count).padStart(6)}${change}`);
  }
}

if (process.argv.includes("--write")) {
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
  console.log(`\n${file}`);
}
