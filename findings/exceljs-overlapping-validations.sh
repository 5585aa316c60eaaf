#!/usr/bin/env bash
# exceljs 4.4.0: one rule of data validation given to each cell of a block is not written as that block. Its
# "optimised" ranges overlap, so that cells fall under two rules (exceljs#2820, open). Given once for the whole range by
# worksheet.dataValidations.add() it is written clean. A form whose every cell accepts whole numbers is just this case.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3
cat >try.cjs <<'JS'
const ExcelJS = require("exceljs");
const { unzipSync, strFromU8 } = require("fflate");
const rule = { type: "whole", operator: "greaterThanOrEqual", formulae: [0] };
async function ranges(fill) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("three");
  fill(sheet);
  const zip = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const xml = strFromU8(zip["xl/worksheets/sheet1.xml"]);
  return [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map((it) => it[1]).join(" + ");
}
(async () => {
  const cellByCell = await ranges((sheet) => {
    for (let row = 4; row <= 26; row += 1) {
      for (let column = 4; column <= 9; column += 1) sheet.getCell(row, column).dataValidation = rule;
    }
  });
  const atOnce = await ranges((sheet) => sheet.dataValidations.add("D4:I26", rule));
  console.log(`cell by cell: ${cellByCell}`);
  console.log(`at once: ${atOnce}`);
  process.exitCode = cellByCell !== "D4:I26" && atOnce === "D4:I26" ? 0 : 1;
})();
JS
node try.cjs && echo "as noted: exceljs 4.4.0 writes overlapping ranges" || { echo "changed"; exit 1; }
