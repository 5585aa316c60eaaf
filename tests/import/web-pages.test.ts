/** Saved pages of whatever site: their encodings, their tags, and what stands around the report. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importAny } from "../support/import.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { page, pageTables, whole } from "./html-copies.ts";
import { copies, reportText } from "./text-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const html = page(edition2021, pageTables(edition2021, figures).map(whole));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const declared = (charset: string): string =>
  html.replace('charset="utf-8"', `charset="${charset}"`);

async function expectRead(bytes: Uint8Array): Promise<void> {
  const { report } = await importAny(bytes, { fileName: "年报.htm" });
  expect(report).toMatchObject({
    edition: "2021",
    year: 2021,
    organ: { name: "某某市统计局" },
    figures,
    narrative: { problemsAndImprovements: ["存在不足，下一步改进。"], otherMatters: ["无。"] },
  });
  const read = Object.values(report.source?.read ?? {});
  expect(read.filter((it) => it !== "cleaned")).toEqual([]);
}

test.each([
  ["GB2312 by declaration", encodeGb18030(declared("gb2312"))],
  [
    "GBK by http-equiv",
    encodeGb18030(
      html.replace(
        '<meta charset="utf-8">',
        '<META http-equiv=Content-Type content="text/html; charset=GBK">',
      ),
    ),
  ],
  ["GB18030 without a declaration", encodeGb18030(html.replace('<meta charset="utf-8">', ""))],
  ["GBK that says it is UTF-8", encodeGb18030(html)],
  ["UTF-8 that says it is GBK", utf8(declared("gbk"))],
  ["UTF-8 with a mark", utf8(`\ufeff${html}`)],
  ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${html}`, "utf16le"))],
  ["an encoding that nobody knows", utf8(declared("x-unknown"))],
])("%s", async (_encoding, bytes) => {
  await expectRead(bytes);
});

const item = '<li><a href="/zwgk/index.html" onclick="go(1)">规章 行政许可 行政处罚</a></li>\n';
const cell = /<td([^>]*)>([^<]*)<\/td>/gu;

test.each([
  ["5 MB of navigation", html.replace("<body>", `<body><ul>${item.repeat(60_000)}</ul>`)],
  [
    "5 MB of scripts",
    html.replace("<body>", `<body><script>${"var a = '<td>规章';".repeat(250_000)}</script>`),
  ],
  ["5 MB of comments", html.replace("<body>", `<body><!--${"<td>规章 9".repeat(400_000)}-->`)],
  [
    "a menu that is a table of thousands of cells",
    html.replace("<body>", `<body><table>${"<tr><td><a>政务公开</a>".repeat(9000)}</table>`),
  ],
  ["end tags of nothing", html.replaceAll("<td", "</div></span></p><td")],
  [
    "crossed tags",
    html.replaceAll("<table>", "<font><b><table>").replaceAll("</table>", "</font></table></b>"),
  ],
  ["cells of headers", html.replaceAll("<td", "<th").replaceAll("</td", "</th")],
  [
    "an element a letter",
    html.replace(cell, (_, spans: string, text: string) => {
      const letters = Array.from(text, (letter) => `<span>${letter}</span>`);
      return `<td${spans}><p>${letters.join("")}</p></td>`;
    }),
  ],
  [
    "characters by their numbers",
    html.replace(/\p{Script=Han}/gu, (it) => `&#${it.codePointAt(0) ?? 0};`),
  ],
  [
    "what Word leaves in its pages",
    html.replace(
      cell,
      "<td$1><p class=MsoNormal><o:p></o:p><span lang=EN-US style='mso-x:1'>$2</span><!--[if gte mso 9]>9<![endif]--></p></td>",
    ),
  ],
  ["blanks that do not break", html.replace(/>(\d+)<\/td>/gu, ">&nbsp;$1&nbsp;</td>")],
  ["a hidden column", html.replaceAll("</tr>", '<td style="display:none">99</td></tr>')],
  ["XHTML", html.replace("<!DOCTYPE html>", '<?xml version="1.0" encoding="utf-8"?>')],
  [
    "text that was only pasted",
    `<pre>${reportText({ edition: edition2021, figures, copy: copies["tab rows"] ?? String })}</pre>`,
  ],
])("%s", async (_kind, content) => {
  await expectRead(utf8(content));
});

const left = (tag: string): string => html.replace("<body>", `<body>${tag}`);

/** Chromium 143 shows the tables of all these, or, of a list that is left open, runs their text together in its field. */
test.each([
  ["a list", left("<select><option>导航<option>首页")],
  ["a list without an entry", left("<select>")],
  ["a list in an element", left("<div class=nav><select><option>导航</div>")],
  ["a list in a form", left("<form><select><option>导航</form>")],
  ["a list in a cell", left("<table><tr><td><select><option>导航</td></tr></table>")],
  ["a list before a field", left("<select><option>导航<input>")],
  ["a list before a list", left("<select><option>甲<select><option>乙")],
  ["a list of a thousand entries", left(`<select>${"<option>甲".repeat(1000)}`)],
  ["a list of groups", left("<select><optgroup label=导航><option>甲")],
  ["an entry without a list", left("<option>甲")],
  ["a button", left("<button>导航")],
  ["an object", left("<object>")],
  ["a map", left("<map>")],
  ["a formula", left("<math><mi>x")],
  ["a drawing", left("<svg>")],
])("%s that is never closed hides no table", async (_kind, content) => {
  const { report } = await importAny(utf8(content), { fileName: "年报.htm" });
  expect(report.figures).toEqual(figures);
});

test("what is chosen from is no text of the report", async () => {
  const list = "<select><option>第一名<option>第二名</select><button><b>打印</b></button>";
  const { report } = await importAny(utf8(html.replace("无。", `无。${list}`)), {
    fileName: "年报.htm",
  });
  expect(report.narrative.otherMatters).toEqual(["无。"]);
});

test.each([
  ["by tags", "<del>9</del><s>8</s>$1"],
  ["by a style", '<span style="color:red; text-decoration: line-through">9</span>$1'],
])(
  "figures struck out %s are left out, and what stands beside them is inferred",
  async (_how, to) => {
    const struck = html.replace(/>(\d+)<\/td>/gu, `>${to}</td>`);
    const { report, account } = await importAny(utf8(struck), { fileName: "年报.htm" });
    expect(report.figures).toEqual(figures);
    expect(new Set(Object.values(report.source?.read ?? {}))).toEqual(new Set(["inferred"]));
    expect(Object.keys(report.source?.read ?? {})).toHaveLength(edition2021.cells.length);
    expect(account.join()).toContain(
      "200格在原文中有划掉的文字，没有读入划掉的部分，请对照原文核实",
    );
  },
);

test("a page whose report is in a frame is refused with a sentence", async () => {
  const frame = utf8('<html><body><iframe src="report.html"></iframe></body></html>');
  await expect(importAny(frame, { fileName: "年报.html" })).rejects.toThrow(/请/u);
});

test("the mark of a note is no digit of the figure", async () => {
  const marked = html.replace(/>(\d+)<\/td>/gu, "><span>$1<sup>1</sup></span></td>");
  const { report } = await importAny(utf8(marked), { fileName: "年报.html" });
  const ofEach = Object.entries(figures).map(([id, figure]) => [id, `${figure}¹`]);
  expect(report.figures).toEqual(Object.fromEntries(ofEach));
});
