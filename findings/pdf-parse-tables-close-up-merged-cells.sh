#!/usr/bin/env bash
# pdf-parse 2.4.5, getTable(): the cells of a ruled table in a PDF come as rows of texts. A cell merged over two rows or two
# columns counts once, in its first row and column, and what it covers is not there at all, neither as "" nor as a span. A
# cell left empty does come as "". So rows have different lengths, and under a merged label the first number stands where
# the label stood. pdf-table-extractor 1.0.3 gives the places covered, and says which cells are merged.
#
# Seen: a label merged over two rows, a heading over two columns: rows of 3, 4, 3 and 4 texts; the row below the label
# begins with its first number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-parse@2.4.5 pdf-lib@1.17.1
cat >try.mjs <<'JS'
import { PDFDocument, StandardFonts } from "pdf-lib";
import { PDFParse } from "pdf-parse";
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([400, 300]);
const [xs, ys] = [[40, 120, 200, 280, 360], [260, 230, 200, 170, 140]];
const rule = (x, y, toX, toY) => page.drawLine({ start: { x, y }, end: { x: toX, y: toY } });
ys.forEach((y, row) => rule(xs[row === 2 ? 1 : 0], y, xs[4], y)); // no rule through the label "new"
xs.forEach((x, column) => rule(x, ys[column === 2 ? 1 : 0], x, ys[4])); // nor through the heading "persons"
const rows = [["item", "persons", null, "firms"], ["new", "1", "22", "3"], [null, "4", "", "6"], ["sum", "5", "22", "9"]];
rows.forEach((texts, row) =>
  texts.forEach((text, column) => {
    if (text) page.drawText(text, { x: xs[column] + 8, y: ys[row] - 20, size: 10, font });
  }),
);
const { pages } = await new PDFParse({ data: new Uint8Array(await pdf.save()) }).getTable();
for (const row of pages[0].tables[0]) console.log(JSON.stringify(row));
JS
seen=$(node try.mjs)
echo "pdf-parse 2.4.5
$seen"
due='["item","persons","firms"]
["new","1","22","3"]
["4","","6"]
["sum","5","22","9"]'
[ "$seen" = "$due" ] || { echo "changed: merged cells are given otherwise"; exit 1; }
echo "as noted: what a merged cell covers is left out, the cells behind it move up"
