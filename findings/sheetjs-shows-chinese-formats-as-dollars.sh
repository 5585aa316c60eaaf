#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS) gives with each number the text it shows, cell.w, which is what sheet_to_csv writes. Formats
# that Excel offers for Chinese come out as other things: 中文小写数字, [DBNum1][$-804]General, as an amount of dollars (the
# bracket names a language; SheetJS/sheetjs#2696 has it of another), a weekday as "$aaaa". Of General"月" the 月 is dropped,
# though it stays in 0"月", and General;General;"—" does not put the dash for 0. LibreOffice 7.4 shows what is meant.
#
# Seen, for 5 and at last 0: $5, $5元, $aaaa, 5, 5月, 0. LibreOffice: 五, 伍元, 星期四, 5月, 5月, —.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3
cat >try.mjs <<'JS'
import { read, utils, write } from "@e965/xlsx";
const shown = [
  [5, "[DBNum1][$-804]General"],
  [5, '[DBNum2][$-804]General"元"'],
  [5, "[$-804]aaaa;@"],
  [5, 'General"月"'],
  [5, '0"月"'],
  [0, 'General;General;"—"'],
];
const sheet = utils.aoa_to_sheet([shown.map(([value]) => value)]);
shown.forEach(([, format], column) => {
  sheet[utils.encode_cell({ r: 0, c: column })].z = format;
});
const book = write({ SheetNames: ["s"], Sheets: { s: sheet } }, { type: "array" });
console.log(utils.sheet_to_csv(read(book).Sheets.s));
JS
seen=$(node try.mjs)
echo "@e965/xlsx 0.20.3: $seen"
[ "$seen" = '$5,$5元,$aaaa,5,5月,0' ] || { echo "changed: Chinese formats are shown otherwise"; exit 1; }
echo "as noted: a number in Chinese becomes dollars, the word behind General is dropped"
