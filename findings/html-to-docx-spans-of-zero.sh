#!/usr/bin/env bash
# html-to-docx 1.8.0 gives each cell that a rowspan covers the width <w:gridSpan w:val="0"/>. mammoth 1.13.0 takes this at its
# word: the cell has no width, and the next one counts for the same column. Where two labels side by side are merged over
# two rows, the first is so read as three rows high in a table of two, the second as one, and the number of the second row
# stands under the second label. Neither says a word; with one merged label a row all is right. LibreOffice 7.4 takes the
# width for 1 and has both labels two rows high.
#
# Seen: of <td rowspan=2>甲<td rowspan=2>乙<td>1 / <td>2 comes rowspan 3, no rowspan, and 2 alone in its row.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strFromU8, unzipSync } from "fflate";
import toDocx from "html-to-docx";
import mammoth from "mammoth";
async function readBack(page) {
  const buffer = Buffer.from(await toDocx(page));
  const spans = strFromU8(unzipSync(buffer)["word/document.xml"]).match(/gridSpan w:val="0"/gu) ?? [];
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  const table = value.replace(/<\/?p>/gu, "").replace(/<\/t[dr]>/gu, "");
  console.log(`${table}, ${spans.length} spans of 0, ${messages.length} messages`);
}
await readBack("<table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>");
await readBack("<table><tr><td rowspan=2>甲</td><td rowspan=2>乙</td><td>1</td></tr><tr><td>2</td></tr></table>");
JS
seen=$(node try.mjs)
echo "$seen"
due='<table><tr><td rowspan="2">甲<td>1<tr><td>2</table>, 1 spans of 0, 0 messages
<table><tr><td rowspan="3">甲<td>乙<td>1<tr><td>2</table>, 2 spans of 0, 0 messages'
[ "$seen" = "$due" ] || { echo "changed: covered cells are written or read otherwise"; exit 1; }
echo "as noted: two merged labels side by side come back as one of three rows and one of one"
