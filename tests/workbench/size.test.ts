/** How much a slow line, or a mail attachment, has to carry. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtWorkbench } from "../support/built-workbench.ts";

const KB = 1000;

let page: string;
let folder: string;
let singleFile: string;
beforeAll(async () => {
  ({ folder, singleFile } = await builtWorkbench());
  page = readFileSync(join(folder, "index.html"), "utf8");
});

test("at most 200 KB of JavaScript come before the form and its checks show", () => {
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)].map(([, name = ""]) =>
    gzipSync(readFileSync(join(folder, name)), { level: 9 }),
  );
  expect(scripts.length).toBeGreaterThan(0);
  const sum = scripts.reduce((all, { length }) => all + length, 0);
  expect(sum).toBeLessThanOrEqual(200 * KB);
});

test("the single file has at most 1.5 MB, and is one file", () => {
  expect(statSync(singleFile).size).toBeLessThanOrEqual(1500 * KB);
  expect(readdirSync(join(singleFile, ".."))).toEqual(["年报助手.html"]);
});

test("the single file has neither modules nor anything to load", () => {
  const html = readFileSync(singleFile, "utf8");
  expect(html).not.toMatch(/type="module"|<link rel="(?:modulepreload|stylesheet)"|<script src/u);
  expect(html).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/u);
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
});
