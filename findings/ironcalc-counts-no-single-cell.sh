#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4: COUNTIF, COUNTIFS and SUMIF of one cell, COUNTIF(A1,5), are #VALUE!; written as a range of one
# cell, COUNTIF(A1:A1,5), the same is counted. Excel, LibreOffice and Gnumeric count both. COUNTBLANK(A1) works.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const model = new Model("book", "en", "UTC", "en");
model.setUserInput(0, 1, 1, "5");
const shown = (formula) => {
  model.setUserInput(0, 1, 3, formula);
  const result = model.getFormattedCellValue(0, 1, 3);
  console.log(formula, result);
  return result;
};
const alone = ["=COUNTIF(A1,5)", "=COUNTIFS(A1,5)", "=SUMIF(A1,5)"].map(shown);
const range = ["=COUNTIF(A1:A1,5)", "=COUNTIFS(A1:A1,5)"].map(shown);
const blank = shown("=COUNTBLANK(A2)");
const isAsNoted =
  alone.every((it) => it === "#VALUE!") && range.every((it) => it === "1") && blank === "1";
process.exitCode = isAsNoted ? 0 : 1;
JS
node try.mjs && echo "as noted: IronCalc 0.8.4 counts in a range, not in a single cell" || { echo "changed"; exit 1; }
