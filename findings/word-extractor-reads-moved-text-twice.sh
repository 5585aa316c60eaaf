#!/usr/bin/env bash
# word-extractor 1.0.4 and a .docx with tracked changes: what was deleted (w:del) is left out, but of a sentence that was
# dragged elsewhere both places are given, where it was (w:moveFrom) and where it is (w:moveTo). Word shows it once when
# the changes are accepted or hidden; a number in it is counted twice, and a figure moved within a cell is joined to
# itself. mammoth 1.13.0 reads the same file right.
#
# Seen: "新收218件" stands before and behind the heading, the deleted "作废" nowhere; mammoth has it once, behind.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.3
cat >try.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const { strToU8, zipSync } = require("fflate");
const mammoth = require("mammoth");
const WordExtractor = require("word-extractor");
const [word, office] = ["wordprocessingml", "officeDocument"].map((it) => `http://schemas.openxmlformats.org/${it}/2006`);
const packages = "http://schemas.openxmlformats.org/package/2006";
const mime = "application/vnd.openxmlformats";
const author = 'w:author="A" w:date="2026-01-05T09:00:00Z"';
const moved = (way, id) =>
  `<w:p><w:${way}RangeStart w:id="${id}" w:name="m" ${author}/><w:${way} w:id="${id + 1}" ${author}><w:r><w:t>新收218件</w:t></w:r></w:${way}><w:${way}RangeEnd w:id="${id}"/></w:p>`;
const deleted = `<w:p><w:del w:id="9" ${author}><w:r><w:delText>作废</w:delText></w:r></w:del></w:p>`;
const heading = "<w:p><w:r><w:t>二、收到申请</w:t></w:r></w:p>";
const body = [moved("moveFrom", 1), deleted, heading, moved("moveTo", 5)].join("");
const parts = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${mime}-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mime}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="${word}/main"><w:body>${body}</w:body></w:document>`,
};
writeFileSync("a.docx", zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))));
(async () => {
  const lines = (text) => text.split("\n").filter((it) => it !== "").join(" / ");
  console.log(`word-extractor: ${lines((await new WordExtractor().extract("a.docx")).getBody())}`);
  console.log(`mammoth: ${lines((await mammoth.extractRawText({ path: "a.docx" })).value)}`);
})();
JS
seen=$(node try.cjs)
echo "$seen"
due='word-extractor: 新收218件 / 二、收到申请 / 新收218件
mammoth: 二、收到申请 / 新收218件'
[ "$seen" = "$due" ] || { echo "changed: moved text is read otherwise"; exit 1; }
echo "as noted: what was moved is read where it was as well"
