#!/usr/bin/env bash
# docx2txt 1.4 (Debian 1.4-5) ends a line where a paragraph ends, if it sees the paragraph: it looks for "<w:p" with
# something behind it before the ">". A plain <w:p>, as docx 9.15.2 writes it for `new Paragraph("12")`, is not seen, and
# so cells and lines follow each other without so much as a space: 12 and 5 beside each other are 125. A paragraph with
# properties is found through its <w:pPr>, wherefore a file that LibreOffice has saved comes out line by line.
#
# Seen: 总体情况 and a table of 自然人 12 5, 法人 7 0 are "总体情况自然人125法人70"; with an alignment given to every
# paragraph, seven lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq docx2txt=1.4-5 2>/dev/null # "apt-get update" first, if apt does not know it
dpkg -x docx2txt_1.4-5_all.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
async function write(name, options) {
  const paragraph = (text) => new Paragraph({ text, ...options });
  const row = (texts) => new TableRow({ children: texts.map((it) => new TableCell({ children: [paragraph(it)] })) });
  const table = new Table({ rows: [["自然人", "12", "5"], ["法人", "7", "0"]].map(row) });
  writeFileSync(name, await Packer.toBuffer(new Document({ sections: [{ children: [paragraph("总体情况"), table] }] })));
}
await write("plain.docx", {});
await write("aligned.docx", { alignment: "left" });
JS
node try.mjs
lines() { perl usr/bin/docx2txt "$1" - | grep -v '^$' | paste -sd '|'; }
plain=$(lines plain.docx)
aligned=$(lines aligned.docx)
echo "docx2txt 1.4-5: $plain; with alignment: $aligned"
[ "$plain" = "总体情况自然人125法人70" ] || { echo "changed: plain paragraphs are ended"; exit 1; }
[ "$aligned" = "总体情况|自然人|12|5|法人|7|0" ] || { echo "changed: paragraphs with properties are read otherwise"; exit 1; }
echo "as noted: the numbers of neighbouring cells run together"
