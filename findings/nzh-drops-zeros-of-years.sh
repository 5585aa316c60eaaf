#!/usr/bin/env bash
# nzh 1.0.14, a much used package for Chinese numerals, also reads them back with decodeS. Digits that stand one after the
# other, as in a year or a document's number written in Chinese, are strung together only until a zero comes: 〇 or 零 is
# skipped, so that 一九九八 is right and every year since 2000 is not. What it does not know counts as nothing, 两 among
# it. There is neither an error nor NaN, and the result looks like a number of cases.
#
# Seen: 一九九八 is 1998, but 二〇二五 and 二零二五 are 225, 二〇〇八 is 28, 一九八〇 198; 两百 and 两万 are 0 while 二百 is
# 200; 廿三 is 3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14
cat >try.cjs <<'JS'
const { cn } = require("nzh");
const numerals = ["一九九八", "二〇二五", "二零二五", "二〇〇八", "一九八〇", "两百", "两万", "二百", "廿三"];
console.log(numerals.map((it) => `${it}=${cn.decodeS(it)}`).join(" "));
JS
seen=$(node try.cjs)
echo "nzh 1.0.14: $seen"
due="一九九八=1998 二〇二五=225 二零二五=225 二〇〇八=28 一九八〇=198 两百=0 两万=0 二百=200 廿三=3"
[ "$seen" = "$due" ] || { echo "changed: numerals are read otherwise"; exit 1; }
echo "as noted: a year loses its zeros, 两百 becomes 0"
