#!/usr/bin/env bash
# HyperFormula 3.5.0 and a cell whose formula gives "", as totals do that wait for their numbers: COUNTBLANK and
# COUNTIF(…,"") do not count it as blank, though A2="" is true; yet in a difference it is 0. LibreOffice 7.4 and Gnumeric
# 1.12 do the opposite in both: they count it and refuse to reckon with it (#VALUE!). A check of how many totals are
# still open says none, and a difference against an open total comes out as a number. SUMPRODUCT reckons with digits
# kept as text, which SUM of the same cells leaves out.
#
# Seen: of 5, "" by formula, nothing, the text 7: COUNTBLANK 1, COUNTIF by "" 1; A1-A2 is 5; SUM 5, SUMPRODUCT of the
# cells with themselves 74 (25 + 49).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat >try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
const rows = [[5], ['=IF(A1>9,A1,"")'], [null], ["'7"]];
const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
const formulas = ["COUNTBLANK(A1:A4)", 'COUNTIF(A1:A4,"")', 'A2=""', "A1-A2", "SUM(A1:A4)", "SUMPRODUCT(A1:A4,A1:A4)"];
for (const it of formulas) console.log(it, engine.calculateFormula(`=${it}`, 0));
JS
seen=$(node try.mjs)
echo "HyperFormula 3.5.0
$seen"
due='COUNTBLANK(A1:A4) 1
COUNTIF(A1:A4,"") 1
A2="" true
A1-A2 5
SUM(A1:A4) 5
SUMPRODUCT(A1:A4,A1:A4) 74'
[ "$seen" = "$due" ] || { echo "changed: blank text is reckoned otherwise"; exit 1; }
echo "as noted: blank text is not counted as blank, and is 0 in a difference"
