#!/usr/bin/env bash
# A row of a Word table need not begin at the first column: <w:gridBefore w:val="2"/> leaves two out. mammoth 1.13.0 and
# officeparser 8.1.1 make a row of one cell from it, which stands under the first heading; neither leaves a gap nor
# warns, and the number belongs to another column. Both are right about merged
# cells (gridSpan, vMerge), so one trusts them with this. LibreOffice 7.4 puts empty cells in front when it saves as HTML.
#
# Seen: under 项目, 上年, 本年 the row with 218 under 本年 becomes a row whose first cell is 218, in the HTML of both;
# mammoth has no messages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 docx@9.15.2 fflate@0.8.3
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
const row = (...texts) =>
  new TableRow({ children: texts.map((it) => new TableCell({ children: [new Paragraph(it)] })) });
const table = new Table({ rows: [row("项目", "上年", "本年"), row("218")] });
const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
const path = "word/document.xml";
const [head, rest] = strFromU8(parts[path]).split(/(?<=<\/w:tr>)<w:tr>/u);
parts[path] = strToU8(`${head}<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${rest}`);
writeFileSync("a.docx", zipSync(parts));
const rows = (html) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)]
    .map(([, cells]) => [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map((it) => it[1].replace(/<[^>]*>|\s/gu, "")).join(" | "))
    .join(" // ");
const { value, messages } = await mammoth.convertToHtml({ path: "a.docx" });
console.log(`mammoth: ${rows(value)}, ${messages.length} messages`);
console.log(`officeparser: ${rows((await (await parseOffice("a.docx")).to("html")).value)}`);
JS
seen=$(node try.mjs)
echo "$seen"
due='mammoth: 项目 | 上年 | 本年 // 218, 0 messages
officeparser: 项目 | 上年 | 本年 // 218'
[ "$seen" = "$due" ] || { echo "changed: skipped columns are read otherwise"; exit 1; }
echo "as noted: the columns that a row skips are lost, its number stands under the first heading"
