#!/usr/bin/env bash
# xlsx-template 1.4.7: ${table:…} pushes down the rows below, and merged cells and defined names go with them. Formulas do
# not: one that took the total from B3 still takes B3 when the total has moved to B5, which is now the number of one
# office, and the total's own SUM keeps its old range. The readme says that formulas are preserved, which they are, to the
# letter. Conditional formats and validations stay behind as well (xlsx-template#228 and #230, open). Nothing is raised,
# and the workbook is well-formed; its numbers are wrong once a program reckons them.
#
# Seen: three offices with 1, 2, 3: the total stands in B5 as SUM(B2:B2), what was =B3 in B4 is =B3 in B6, so 2, and so is
# =表!B3 of another sheet; the name total is B5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-template@1.4.7 exceljs@4.4.0 fflate@0.8.3
cat >try.mjs <<'JS'
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import XlsxTemplate from "xlsx-template";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("表");
const total = { formula: "SUM(B2:B2)" };
sheet.addRows([["机关", "件数"], ["${table:all.name}", "${table:all.number}"], ["合计", total], ["上报", { formula: "B3" }]]);
book.definedNames.add("表!$B$3", "total");
book.addWorksheet("封面").getCell("A1").value = { formula: "表!B3" };
const template = new XlsxTemplate(Buffer.from(await book.xlsx.writeBuffer()));
const all = ["甲局", "乙局", "丙局"].map((name, index) => ({ name, number: index + 1 }));
template.substitute("表", { all });
const parts = unzipSync(new Uint8Array(template.generate({ type: "nodebuffer" })));
const part = (path) => strFromU8(parts[`xl/${path}.xml`]);
const cells = (path) =>
  [...part(path).matchAll(/<c r="([AB]\d)"[^>]*>(?:<f>(.*?)<\/f>|<v>(.*?)<\/v>)/gu)]
    .filter(([, place]) => place.startsWith("B") || path.endsWith("2"))
    .map(([, place, formula, value]) => `${place} ${formula ? `=${formula}` : value}`);
console.log(cells("worksheets/sheet1").slice(1).join(", "));
console.log(cells("worksheets/sheet2").join(", "));
console.log(/name="total">(.*?)</u.exec(part("workbook"))[1]);
JS
seen=$(node try.mjs)
echo "xlsx-template 1.4.7
$seen"
due="B2 1, B3 2, B4 3, B5 =SUM(B2:B2), B6 =B3
A1 =表!B3
'表'!\$B\$5"
[ "$seen" = "$due" ] || { echo "changed: formulas follow the rows otherwise"; exit 1; }
echo "as noted: the total has moved, the formulas that take it have not"
