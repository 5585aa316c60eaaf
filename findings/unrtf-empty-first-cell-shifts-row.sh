#!/usr/bin/env bash
# unrtf 0.21.10 (Debian 0.21.10-clean-1), RTF to HTML: where the first cell of a row is empty, as below a merged label or
# in front of a total, the <td> for it is written before the <tr> of its row. A browser makes a row of its own of it, and
# the numbers of its own row move one column to the left. Empty cells further on are kept.
#
# Seen: under item, last, this the row "", 5, 6 becomes <td></td><tr><td>5</td><td>6</td></tr>, while sum, "", 10 has
# three cells in its row. parse5 8.1.0, reading as browsers do, has an empty row and then 5 in the first column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq unrtf=0.21.10-clean-1 2>/dev/null # "apt-get update" first, if apt does not know it
dpkg -x unrtf_*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse5@8.1.0
row() { printf '\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl %s\\cell %s\\cell %s\\cell\\row\n' "$@"; }
{ printf '{\\rtf1\\ansi\n'; row item last this; row new 3 4; row "" 5 6; row sum "" 10; printf '\\pard end\\par}\n'; } >a.rtf
usr/bin/unrtf -P usr/share/unrtf --html a.rtf >a.html 2>/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { parse } from "parse5";
const text = (node) => node.value ?? (node.childNodes ?? []).map(text).join("");
const all = (node, name) => (node.childNodes ?? []).flatMap((it) => (it.nodeName === name ? [it] : all(it, name)));
for (const row of all(parse(readFileSync("a.html", "utf8")), "tr")) {
  console.log(all(row, "td").map((it) => text(it).trim()).join("|"));
}
JS
written=$(tr -d '\n' <a.html)
seen=$(node try.mjs | head -n 5)
echo "unrtf 0.21.10, rows as parsed:
$seen"
[[ $written == *'<td></td><tr><td>5</td><td>6</td></tr>'* ]] || { echo "changed: an empty first cell stands in its row"; exit 1; }
grep -qx '5|6' <<<"$seen" && grep -qx 'sum||10' <<<"$seen" || { echo "changed: the rows are read otherwise"; exit 1; }
echo "as noted: a row that begins with an empty cell loses it"
