#!/usr/bin/env bash
# read-excel-file 9.3.17: a cell in which Excel stored an error, #REF! or #DIV/0!, reads as null, as a cell that was never
# filled in, and a column that holds errors only at the end of its rows is not there at all. The readme does not say so.
# Who asks such rows what is missing asks the office for a number it has given, instead of telling it that its total broke.
#
# Seen: the row 12, #REF!, nothing, 5, #DIV/0! is [12, null, null, 5]; exceljs 4.4.0 has the errors of the same file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0
cat >try.mjs <<'JS'
import ExcelJS from "exceljs";
import { readSheet } from "read-excel-file/node";
const written = new ExcelJS.Workbook();
const broken = (formula, error) => ({ formula, result: { error } });
written.addWorksheet("s").addRow([12, broken("SUM(#REF!)", "#REF!"), null, 5, broken("1/0", "#DIV/0!")]);
await written.xlsx.writeFile("a.xlsx");
console.log(`read-excel-file: ${JSON.stringify(await readSheet("a.xlsx"))}`);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile("a.xlsx");
const [sheet] = book.worksheets;
console.log(`exceljs: ${["B1", "E1"].map((it) => sheet.getCell(it).result.error).join(", ")}`);
JS
seen=$(node try.mjs)
echo "$seen"
due='read-excel-file: [[12,null,null,5]]
exceljs: #REF!, #DIV/0!'
[ "$seen" = "$due" ] || { echo "changed: errors in cells are read otherwise"; exit 1; }
echo "as noted: an error in a cell is read as nothing"
