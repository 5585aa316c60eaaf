#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: a cell that holds an empty text, as =IF(…,"") leaves it, and an empty cell meet the criterion
# ">=0" (in LibreOffice 7.4 and Gnumeric 1.12 neither does). COUNTIF so counts places not filled in as filled; SUMIF goes on
# to add the empty text to the numbers, from which the sum becomes a text of digits put side by side. SUMIFS adds them
# rightly. Wildcards are not known to COUNTIF, though MATCH knows them: "复议*" is counted 0 times.
#
# Seen: COUNTIF of "", null, 0, 5 by ">=0" is 4; SUMIF of "", 5, 3 by ">=0" is the text "053", SUMIFS 8; COUNTIF of
# 复议维持 and 诉讼 by "复议*" is 0, MATCH finds the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat >try.mjs <<'JS'
import { COUNTIF, MATCH, SUMIF, SUMIFS } from "@formulajs/formulajs";
const kinds = ["复议维持", "诉讼"];
const numbers = ["", 5, 3];
const results = {
  counted: COUNTIF(["", null, 0, 5], ">=0"),
  sumif: SUMIF(numbers, ">=0"),
  sumifs: SUMIFS(numbers, numbers, ">=0"),
  wildcard: COUNTIF(kinds, "复议*"),
  matched: MATCH("复议*", kinds, 0),
};
console.log(JSON.stringify(results));
JS
seen=$(node try.mjs)
echo "@formulajs/formulajs 4.6.1: $seen"
[ "$seen" = '{"counted":4,"sumif":"053","sumifs":8,"wildcard":0,"matched":1}' ] || { echo "changed: blank text is reckoned otherwise"; exit 1; }
echo "as noted: blank text counts as a number that is at least 0, and turns the sum into text"
