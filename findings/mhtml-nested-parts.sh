#!/usr/bin/env bash
# mhtml-stream 3.0.1, "streaming MHTML parser": a page in one file whose main part is itself a multipart (the `type` of
# multipart/related, RFC 2387, may be multipart/alternative) comes out as one part that is still wrapped: boundaries,
# headers and quoted-printable inside the content. Nothing is raised, so a caller who takes the first text/html finds
# no page, and one who takes the content finds "=C4=EA=B1=A8".
#
# Seen: two parts, the outer list of headers and "multipart/alternative" of 166 bytes that begins with "--inner"; no
# part is of the type text/html. The same file with the page directly below multipart/related is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mhtml-stream@3.0.1
cat >try.mjs <<'JS'
import { parseMhtml } from "mhtml-stream";
const page = [
  'Content-Type: text/html; charset="gb2312"',
  "Content-Transfer-Encoding: quoted-printable",
  "Content-Location: http://a.example/",
  "",
  "<p>=C4=EA=B1=A8</p>",
];
const flat = ["--outer", ...page, "--outer--", ""];
const inner = ["--inner", ...page, "--inner--"];
const nested = [
  ...["--outer", 'Content-Type: multipart/alternative; boundary="inner"', "", ...inner],
  ...["--outer--", ""],
];
const head = ["MIME-Version: 1.0", 'Content-Type: multipart/related; boundary="outer"', ""];
for (const [name, body] of [["flat", flat], ["nested", nested]]) {
  async function* bytes() {
    yield new TextEncoder().encode([...head, ...body].join("\r\n"));
  }
  const parts = [];
  for await (const { headers, content } of parseMhtml(bytes())) {
    const [type] = headers.get("content-type").split(";");
    parts.push(`${type} ${JSON.stringify(new TextDecoder("gbk").decode(content).slice(0, 12))}`);
  }
  console.log(`${name}: ${parts.join(", ")}`);
}
JS
seen=$(node try.mjs)
echo "mhtml-stream 3.0.1
$seen"
grep -q '^flat: multipart/related "", text/html "<p>年报</p>"$' <<<"$seen" || { echo "changed: the flat page is read otherwise"; exit 1; }
grep -q '^nested: multipart/related "", multipart/alternative "--inner' <<<"$seen" || { echo "changed: nested parts are told apart now"; exit 1; }
echo "as noted: the nested page is not taken out of its part"
