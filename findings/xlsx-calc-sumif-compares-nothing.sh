#!/usr/bin/env bash
# xlsx-calc 0.9.2 recalculates a workbook read by SheetJS. SUMIF is among its functions, but takes the criterion as a value
# to be equal to: ">0" is looked for as a text, so every comparison sums to 0. A function it lacks, as COUNTIF, raises an
# error; this one does not, and 0 is what a sum of nothing looks like in a report. Numbers kept as text are added by SUM,
# and -2.5 is rounded to -2: LibreOffice 7.4 and Gnumeric 1.12 leave such text out and give -3.
#
# Seen: for 5, 3, 0 SUMIF(A1:A3,">0") is 0, with a range to sum as well; by name it works. SUM of the text "12" and 3 is
# 15. ROUND(-2.5,0) is -2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-calc@0.9.2 @e965/xlsx@0.20.3
cat >try.cjs <<'JS'
const { utils } = require("@e965/xlsx");
const recalculate = require("xlsx-calc");
function result(rows, formula) {
  const sheet = utils.aoa_to_sheet(rows);
  sheet.H1 = { t: "n", f: formula };
  sheet["!ref"] = "A1:H3";
  recalculate({ SheetNames: ["sheet"], Sheets: { sheet } });
  return sheet.H1.v;
}
const cases = [["维持", 5], ["纠正", 3], ["维持", 0]];
const tries = [
  [cases, 'SUMIF(B1:B3,">0")'],
  [cases, 'SUMIF(B1:B3,">3",B1:B3)'],
  [cases, 'SUMIF(A1:A3,"维持",B1:B3)'],
  [[["12"], [3]], "SUM(A1:A2)"],
  [[[-2.5]], "ROUND(A1,0)"],
];
for (const [rows, formula] of tries) console.log(`${formula} ${result(rows, formula)}`);
try {
  result(cases, "COUNTIF(B1:B3,5)");
} catch ({ message }) {
  console.log(message);
}
JS
seen=$(node try.cjs)
echo "xlsx-calc 0.9.2
$seen"
due='SUMIF(B1:B3,">0") 0
SUMIF(B1:B3,">3",B1:B3) 0
SUMIF(A1:A3,"维持",B1:B3) 5
SUM(A1:A2) 15
ROUND(A1,0) -2
"sheet"!H1: Function COUNTIF not found'
[ "$seen" = "$due" ] || { echo "changed: what is summed is reckoned otherwise"; exit 1; }
echo "as noted: a SUMIF that compares is 0, and nothing is said"
