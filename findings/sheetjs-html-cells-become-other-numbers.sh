#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS) reading a table of an HTML page takes a cell for a number where it is none. A bracket anywhere
# in it makes it negative and is then dropped, so that "218(5)", 218 of which 5, is -2185; a comma is dropped wherever it
# stands, so that the two places "3,4" are 34; a stroke behind a number, "5-", makes it 1 May 2001, day 37012. That "1-2"
# becomes a date is known of spreadsheets; of these three LibreOffice 7.4 keeps all as text, Gnumeric 1.12 the first two.
# With { raw: true } all stay text, the plain numbers too. Full-width brackets and commas are left alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3
cat >try.mjs <<'JS'
import { read } from "@e965/xlsx";
const texts = ["218", "218(5)", "3,4", "5-", "218（5）", "3，4"];
const page = `<table>${texts.map((it) => `<tr><td>${it}</td></tr>`).join("")}</table>`;
const values = (options) => {
  const { Sheet1: sheet } = read(page, { type: "string", ...options }).Sheets;
  return JSON.stringify(texts.map((_, row) => sheet[`A${row + 1}`].v));
};
console.log(values({}));
console.log(values({ raw: true }));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '[218,-2185,34,37012,"218（5）","3，4"]
["218","218(5)","3,4","5-","218（5）","3，4"]' ] || { echo "changed: cells of HTML are read otherwise"; exit 1; }
echo "as noted: @e965/xlsx 0.20.3 makes -2185 of 218(5) and 34 of 3,4"
