#!/usr/bin/env bash
# xls2csv of catdoc 0.95 (Debian 1:0.95-6~deb12u1) reckons the dates of a .xls from 1904, though the record DATEMODE of the
# file says 0, "from 1900": a day comes out four years and a day late, in a file of SheetJS as in one of Gnumeric. That is if
# it is shown as a date at all: a format of one's own, yyyy-mm-dd or with 年月日, leaves the serial number. TRUE is left
# blank.
#
# Seen, for 45681, 24 January 2025, in the built-in format m/d/yy: 2029-01-25 with -f %Y-%m-%d; as yyyy-mm-dd: 45681; the
# record is 22 00 02 00 00 00. Gnumeric 1.12 reads 2025/01/24 and TRUE from the same file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq catdoc=1:0.95-6~deb12u1 2>/dev/null # "apt-get update" first, if apt does not know it
dpkg -x catdoc_*.deb .
for setting in charset_path map_path; do echo "$setting = $folder/usr/share/catdoc"; done >.catdocrc
echo "source_charset = 8859-1" >>.catdocrc
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
const sheet = utils.aoa_to_sheet([[45681, 45681, true, 218]]);
sheet.A1.z = "m/d/yy";
sheet.B1.z = "yyyy-mm-dd";
const bytes = write({ SheetNames: ["s"], Sheets: { s: sheet } }, { type: "buffer", bookType: "biff8" });
writeFileSync("a.xls", bytes);
const record = bytes.indexOf(Buffer.from("22000200", "hex"));
console.log(bytes.subarray(record, record + 6).toString("hex"));
JS
record=$(node try.mjs)
seen=$(HOME=$folder usr/bin/xls2csv -d utf-8 -f %Y-%m-%d a.xls | head -n 1)
echo "catdoc 0.95: record $record, row $seen"
[ "$record" = 220002000000 ] || { echo "changed: the file is written otherwise"; exit 1; }
[ "$seen" = '"2029-01-25","45681",,"218"' ] || { echo "changed: dates are read otherwise"; exit 1; }
echo "as noted: a day of 2025 is one of 2029"
