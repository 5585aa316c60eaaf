#!/usr/bin/env bash
# docx 9.15.2, patchDocument: the places of a template are replaced one name after the other, and what a value brings in
# is looked through for the names that follow. A value that is itself the text of a place is so filled once more: what
# somebody wrote into a form decides what is put into the letter to them.
#
# Seen: a template of the one place {{applicant}}, whose value is the text "{{number}}", comes out as "2026-001" where
# number stands after applicant among the patches, and as "{{number}}" where it stands before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 fflate@0.8.3
cat >try.mjs <<'EOF'
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, PatchType, TextRun, patchDocument } from "docx";
import { strFromU8, unzipSync } from "fflate";

const { version } = JSON.parse(readFileSync("node_modules/docx/package.json", "utf8"));
const template = await Packer.toBuffer(
  new Document({ sections: [{ children: [new Paragraph("{{applicant}}")] }] }),
);

async function filled(values) {
  const patches = Object.fromEntries(
    Object.entries(values).map(([name, text]) => [
      name,
      { type: PatchType.PARAGRAPH, children: [new TextRun(text)] },
    ]),
  );
  const bytes = await patchDocument({ outputType: "uint8array", data: template, patches });
  return strFromU8(unzipSync(bytes)["word/document.xml"]).replace(/<[^>]*>/g, "");
}

const first = await filled({ applicant: "{{number}}", number: "2026-001" });
const last = await filled({ number: "2026-001", applicant: "{{number}}" });
console.log(`docx ${version}: applicant first: ${first}; number first: ${last}`);
EOF
seen=$(node try.mjs)
echo "$seen"
[[ "$seen" == "docx 9.15.2: applicant first: 2026-001; number first: {{number}}" ]] || { echo "changed: values are filled otherwise"; exit 1; }
echo "as noted: a value that is the text of a place is filled once more"
