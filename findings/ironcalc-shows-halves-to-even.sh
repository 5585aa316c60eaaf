#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 shows a number under a number format by rounding halves to the even digit, and so does TEXT; ROUND
# and FIXED of the same engine round them away from zero, as LibreOffice 7.4 and Gnumeric 1.12 do in all. A rate of
# exactly one eighth is so shown as 12% beside a formula that rounds it to 13%: the cell and the sentence about it differ.
#
# Seen: 0.125 in a cell formatted 0% is "12%", TEXT(0.125,"0%") 12%, ROUND(0.125,2) 0.13; 2.5 is "2" as 0, FIXED(2.5,0) 3;
# TEXT(1234.5,"#,##0") 1,234. Halves that go up to an even digit agree: TEXT(0.375,"0%") is 38%.
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
function shown(input, format) {
  model.setUserInput(0, 1, 1, input);
  const area = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
  model.updateRangeStyle(area, "num_fmt", format);
  return model.getFormattedCellValue(0, 1, 1);
}
console.log(`cells: ${shown("0.125", "0%")} ${shown("2.5", "0")}`);
const formulas = ['TEXT(0.125,"0%")', 'TEXT(1234.5,"#,##0")', 'TEXT(0.375,"0%")', "ROUND(0.125,2)", "FIXED(2.5,0)"];
for (const it of formulas) console.log(it, shown(`=${it}`, "general"));
JS
seen=$(node try.mjs)
echo "@ironcalc/wasm 0.8.4
$seen"
due='cells: 12% 2
TEXT(0.125,"0%") 12%
TEXT(1234.5,"#,##0") 1,234
TEXT(0.375,"0%") 38%
ROUND(0.125,2) 0.13
FIXED(2.5,0) 3'
[ "$seen" = "$due" ] || { echo "changed: halves are shown otherwise"; exit 1; }
echo "as noted: a half is shown rounded to even and reckoned rounded away from zero"
