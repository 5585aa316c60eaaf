#!/usr/bin/env bash
# A cell of .xlsx may hold its date as a text of ISO 8601, <c t="d">; openpyxl writes so when asked (iso_dates), Excel in
# its strict format. xlsx-populate 1.21.0 takes it for a number that is none, NaN, and writes "NaN" into the file it saves,
# a value the schema does not allow, without the type: the date is lost for good. exceljs 4.4.0 reads the digits to the
# first hyphen as a day since 1900 (exceljs#2695, open) and saves that. @e965/xlsx 0.20.3 reads the day meant.
#
# Seen, for 2025-01-24: xlsx-populate NaN, saved <v>NaN</v>; exceljs 17 July 1905, saved <v>2025</v>; @e965/xlsx 45681.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-populate@1.21.0 exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.3
cat >try.mjs <<'JS'
import { read, utils, write } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Populate from "xlsx-populate";
const sheetPath = "xl/worksheets/sheet1.xml";
const sheetOf = (bytes) => strFromU8(unzipSync(new Uint8Array(bytes))[sheetPath]);
const savedIn = (bytes) => /<c r="A1"[^>]*>(.*?)<\/c>/u.exec(sheetOf(bytes))[1];

const plain = utils.aoa_to_sheet([[45681]]);
plain.A1.z = "yyyy-mm-dd";
const parts = unzipSync(new Uint8Array(write({ SheetNames: ["s"], Sheets: { s: plain } }, { type: "array" })));
const due = strFromU8(parts[sheetPath]).replace(/<c r="A1"([^>]*)><v>45681</u, '<c r="A1" t="d"$1><v>2025-01-24<');
const book = Buffer.from(zipSync({ ...parts, [sheetPath]: strToU8(due) }));

const populate = await Populate.fromDataAsync(book);
console.log(`xlsx-populate: ${populate.sheet(0).cell("A1").value()}, saved ${savedIn(await populate.outputAsync())}`);
const excel = new ExcelJS.Workbook();
await excel.xlsx.load(book);
const [first] = excel.worksheets;
console.log(`exceljs: ${first.getCell("A1").value.toISOString().slice(0, 10)}, saved ${savedIn(await excel.xlsx.writeBuffer())}`);
console.log(`@e965/xlsx: ${read(book).Sheets.s.A1.v}`);
JS
seen=$(node try.mjs)
echo "$seen"
due='xlsx-populate: NaN, saved <v>NaN</v>
exceljs: 1905-07-17, saved <v>2025</v>
@e965/xlsx: 45681'
[ "$seen" = "$due" ] || { echo "changed: a date written as text is read otherwise"; exit 1; }
echo "as noted: a date written as text is lost by one library and falls into 1905 in the other"
