#!/usr/bin/env bash
# officeparser 8.1.1 knows where the cells of a table with vertically merged ones stand: in its tree the cell behind a
# merged one has metadata.col 1, and the HTML has a rowspan. Its text, .to("text"), draws a table with lines between the
# columns, but sets the cells of such a row from the first column on. Whoever splits the drawing at its lines reads every
# number in the second and later rows of a merged label one column too far left.
#
# Seen: a label 申请 merged over 自然人 12 and 法人 5: the tree has 法人 in column 1, the text "| 法人  | 5   |" below
# "| 申请  | 自然人 | 12  |".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 docx@9.15.2
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { parseOffice } from "officeparser";
const cell = (text, rowSpan = 1) => new TableCell({ children: [new Paragraph(text)], rowSpan });
const rows = [[cell("申请", 2), cell("自然人"), cell("12")], [cell("法人"), cell("5")]];
const table = new Table({ rows: rows.map((children) => new TableRow({ children })) });
writeFileSync("a.docx", await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
const tree = await parseOffice("a.docx");
const second = tree.content.find(({ type }) => type === "table").children[1];
console.log(`tree: ${second.children.map((it) => `${it.text} in column ${it.metadata.col}`).join(", ")}`);
const { value } = await tree.to("text");
const lines = value.split("\n").filter((it) => it.startsWith("|"));
console.log(`text: ${lines.map((line) => line.split("|").slice(1, -1).map((it) => it.trim()).join("|")).join(" // ")}`);
JS
seen=$(node try.mjs)
echo "officeparser 8.1.1
$seen"
due='tree: 法人 in column 1, 5 in column 2
text: 申请|自然人|12 // 法人|5'
[ "$seen" = "$due" ] || { echo "changed: rows below a merged cell are drawn otherwise"; exit 1; }
echo "as noted: the text sets the second row of a merged label one column too far left"
