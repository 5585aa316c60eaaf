/** How much of the collection's page has to be carried. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtCollect } from "../../support/built-collect.ts";

const KB = 1000;

let singleFile: string;
beforeAll(async () => {
  ({ singleFile } = await builtCollect());
});

test("the single file has at most 2.5 MB, and is one file", () => {
  expect(statSync(singleFile).size).toBeLessThanOrEqual(2500 * KB);
  expect(readdirSync(join(singleFile, ".."))).toEqual(["汇总助手.html"]);
});

test("it has neither modules nor anything to load, lets no worker run but its own, and leads to the report's file", () => {
  const html = readFileSync(singleFile, "utf8");
  expect(html).not.toMatch(/type="module"|<link rel="(?:modulepreload|stylesheet)"|<script src/u);
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  expect(html).toContain("worker-src blob:");
  expect(html).toContain("./年报助手.html");
  expect(html).not.toContain("./index.html");
});
