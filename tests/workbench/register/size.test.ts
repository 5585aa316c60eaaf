/** How much of the register's page has to be carried. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtRegister } from "../../support/built-register.ts";

const KB = 1000;

let singleFile: string;
beforeAll(async () => {
  ({ singleFile } = await builtRegister());
});

test("the single file has at most 1 MB, and is one file", () => {
  expect(statSync(singleFile).size).toBeLessThanOrEqual(1000 * KB);
  expect(readdirSync(join(singleFile, ".."))).toEqual(["台账助手.html"]);
});

test("it has neither modules nor anything to load, and leads to the report's file beside it", () => {
  const html = readFileSync(singleFile, "utf8");
  expect(html).not.toMatch(/type="module"|<link rel="(?:modulepreload|stylesheet)"|<script src/u);
  expect(html).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/u);
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  expect(html).toContain("./年报助手.html");
  expect(html).not.toContain("./index.html");
});
