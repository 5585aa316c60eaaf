/** Files that are no report: each gets one Chinese sentence that says what to do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { bombEntry, compoundFile, withEntry } from "../support/hostile-files.ts";
import { importAny } from "../support/import.ts";
import { runsOf } from "../support/long-matrix.ts";
import { makeDocx, paragraph } from "../support/make-docx.ts";
import { makeWorkbook } from "../support/make-package.ts";
import { makePdf } from "../support/make-pdf.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";

const utf8 = new TextEncoder();

/** The sentence with which a file is refused. */
async function refusal(content: Uint8Array | string, fileName = "年报.txt"): Promise<string> {
  try {
    const bytes = typeof content === "string" ? utf8.encode(content) : content;
    await importAny(bytes, { fileName });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return "(read)";
}

/** Says what is wrong, and what to do. */
const ONE_SENTENCE = /^[^\n]*请[^\n]*。$/u;

const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i % 13) * 31) % 256);

test.each([
  ["an empty file", new Uint8Array(), "文件是空的"],
  ["blanks only", utf8.encode("\ufeff \r\n\t\n"), "文件是空的"],
  ["noise", noise, "不是可读的文本"],
  ["a text with NULs", utf8.encode("年报\0\0\0"), "不是可读的文本"],
  ["half a Word file", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "文件不完整"],
  ["the first bytes of a PDF", utf8.encode("%PDF-1.7"), "文件不是PDF，或已损坏"],
  ["the directory of an old file", compoundFile("WordDocument"), "请用WPS或Word打开，另存为.docx"],
  ["a renamed picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "文件内容是.png文件，不是文本"],
  ["a renamed GIF", utf8.encode("GIF89a"), "文件内容是.gif文件，不是文本"],
  ["a renamed archive", utf8.encode("Rar!\u001a\u0007"), "文件内容是.rar文件，不是文本。请先解压"],
  ["a renamed RTF", utf8.encode(String.raw`{\rtf1 年报}`), "文件内容是.rtf文件，不是文本"],
  ["prose without tables", utf8.encode("一、总体情况\n2020年，做好工作。\n"), "没有找到年报的表格"],
  ["two labels in prose", utf8.encode("规章\n0\n0\n行政许可\n0\n"), "没有找到年报的表格"],
  ["20 MB of one line again and again", utf8.encode("0\n".repeat(10_000_000)), "超过可读取的1MB"],
  ["lines of nothing but zeros", utf8.encode("0\n".repeat(runsOf(500_000))), "没有找到年报的表格"],
  [
    "a line of cells without end",
    utf8.encode(`规章\t行政许可${"\t0".repeat(runsOf(400_000))}`),
    "只保留一份年报",
  ],
  [
    "a million blanks in a line",
    utf8.encode(`规章${" ".repeat(1_000_000)}0`),
    "没有找到年报的表格",
  ],
  ["field codes without an end", utf8.encode("[bookmark:".repeat(90_000)), "没有找到年报的表格"],
  ["the year again and again", utf8.encode("2021年 ".repeat(100_000)), "没有找到年报的表格"],
  ["far too many cells", utf8.encode("规章\t0\t0\t0\n".repeat(2000)), "只保留一份年报"],
  [
    "a report from before the form",
    utf8.encode("某某局2016年政府信息公开工作年度报告\n"),
    "2016年度",
  ],
])("%s is refused", async (_what, bytes, sentence) => {
  const message = await refusal(bytes);
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

const LIBREOFFICE = join(__dirname, "libreoffice");
const docx = new Uint8Array(readFileSync(join(LIBREOFFICE, "001.docx")));
const pdf = new Uint8Array(readFileSync(join(LIBREOFFICE, "001.pdf")));

const many = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");

test.each([
  ["an empty page", "", "文件是空的"],
  ["a page that is half a PDF", pdf.subarray(0, 9000), "文件不是PDF，或已损坏"],
  ["a page of anything else", "<p>今天天气好。</p>", "没有找到年报的表格"],
  ["a page of pictures", `<h2>二、主动公开政府信息情况</h2><img src="2.png">`, "表格可能是图片"],
  ["a million elements in each other", "<div>".repeat(1_000_000), "嵌套过深"],
  ["a million tables in each other", "<table><tr><td>".repeat(300_000), "嵌套过深"],
  ["a tag of half a million attributes", `<p ${many(500_000, (i) => `a${i}=">" `)}>`, "标签过多"],
  ["fonts that are never closed", many(50_000, (i) => `<font a${i}=1><p>0`), "嵌套过深"],
  ["half a million lines", "<p>规章<p>0".repeat(400_000), "标签过多"],
  [
    "a table of cells without end",
    `<table>${"<tr><td>0<td>0".repeat(runsOf(100_000))}</table>`,
    "格",
  ],
  [
    "cells that span everything",
    `<table>${"<tr><td rowspan=65000 colspan=1000>规章<td>0".repeat(900)}</table>`,
    "请",
  ],
  ["a script without an end", `<script>${"x".repeat(runsOf(5_000_000))}`, "没有找到年报的表格"],
  ["lines without paragraphs", `<p>${"规章<br>0<br>".repeat(200_000)}`, "标签过多"],
  [
    "headings and nothing else",
    many(runsOf(60_000), (i) => `<p>总体情况申请${i}</p>`),
    "没有找到年报的表格",
  ],
  ["a page of 9 MB", "年".repeat(3_000_000), "超过可读取的8MB"],
])("%s is refused", async (_what, content, sentence) => {
  const message = await refusal(content, "年报.html");
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

test.each([
  ["an empty document", new Uint8Array(), "文件是空的"],
  ["a document that is half a PDF", pdf.subarray(0, 9000), "文件不是PDF，或已损坏"],
  ["a document of noise", noise, "不是.docx文档"],
  ["a document that is a text of anything else", utf8.encode("好天气"), "没有找到年报的表格"],
  ["half a document", docx.subarray(0, 9000), "不完整"],
  ["a document that is locked", compoundFile("EncryptedPackage"), "取消打开密码"],
  ["the directory of an old document", compoundFile("WordDocument"), "文件不完整或已损坏"],
  ["an old workbook", compoundFile("Workbook"), "文件已损坏"],
  ["a bomb", withEntry(docx, bombEntry("word/document.xml", 900)), "展开后过大"],
  [
    "a document of anything else",
    makeDocx("<w:p><w:r><w:t>今天天气好。</w:t></w:r></w:p>"),
    "没有找到年报的表格",
  ],
  [
    "tables in each other",
    makeDocx(`${"<w:tbl><w:tr><w:tc>".repeat(5000)}${"</w:tc></w:tr></w:tbl>".repeat(5000)}`),
    "正文过长",
  ],
  [
    "a document of five million characters",
    makeDocx(`<w:p><w:r><w:t>${"年".repeat(5_000_000)}</w:t></w:r></w:p>`),
    "正文过长",
  ],
  [
    "a list of a thousand million levels",
    makeDocx(paragraph("x", '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>'), {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="999999999"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
    "没有找到年报的表格",
  ],
  [
    "styles that are each based on the next",
    makeDocx(paragraph("x"), {
      styles: many(
        runsOf(20_000),
        (i) => `<w:style w:styleId="${i}"><w:basedOn w:val="${i + 1}"/></w:style>`,
      ),
    }),
    "没有找到年报的表格",
  ],
  [
    "a style that is based on itself",
    makeDocx(paragraph("x", '<w:pStyle w:val="1"/>'), {
      styles: '<w:style w:styleId="1"><w:basedOn w:val="1"/></w:style>',
    }),
    "没有找到年报的表格",
  ],
  [
    "a document of headings without end",
    makeDocx(paragraph("一、总体情况").repeat(runsOf(30_000))),
    "没有找到年报的表格",
  ],
  ["a document with a DTD", makeDocx("", { head: '<!DOCTYPE w [<!ENTITY a "aaa">]>' }), "DTD"],
  ["broken XML", makeDocx("<w:p><w:r></w:p>"), "不是完整的XML"],
])("%s is refused", async (_what, bytes, sentence) => {
  const message = await refusal(bytes, "年报.docx");
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

const said = (text: string): string => `BT /F1 12 Tf 100 700 Td ${text} ET`;
const operators = (text: string): Uint8Array => makePdf([said(text)]);

/** So many lines down and across, as for so many squares less one. */
const grid = (lines: number): string =>
  many(lines, (i) => {
    const [x, y] = [10 + (570 * i) / lines, 10 + (780 * i) / lines];
    return `${x} 10 m ${x} 790 l S 10 ${y} m 580 ${y} l S `;
  });

const pages = (count: number, content: string): Uint8Array =>
  makePdf(Array.from({ length: count }, () => content));

test.each([
  ["an empty PDF", new Uint8Array(), "文件是空的"],
  ["a PDF of noise", noise, "文件不是PDF"],
  ["noise after the first bytes", utf8.encode(`%PDF-1.7\n${"x".repeat(100_000)}`), "文件不是PDF"],
  ["a third of a PDF", pdf.subarray(0, 50_000), "文件不是PDF"],
  [
    "a PDF that is locked",
    new Uint8Array(readFileSync(join(LIBREOFFICE, "locked.pdf"))),
    "打开密码",
  ],
  ["a PDF without text", makePdf(["0 0 m 100 100 l S"]), "没有文字层"],
  ["a PDF of anything else", operators("(hello) Tj"), "没有找到年报的表格"],
  ["a PDF of 101 pages", pages(101, "BT (x) Tj ET"), "101页"],
  ["a page of fifty thousand squares", makePdf([grid(225) + said("(x) Tj")]), "没有找到年报的表格"],
  ["pages of three thousand squares", pages(4, grid(55) + said("(x) Tj")), "超过10000格"],
  ["pages of more lines than tables have", pages(20, grid(700) + said("(x) Tj")), "内容过多"],
  [
    "pages of more letters than they show",
    pages(20, said("(a) Tj 1 1 Td ".repeat(9_000))),
    "内容过多",
  ],
  ["a page that says the same for 50 MB", operators("(hello) Tj ".repeat(5_000_000)), "展开后过大"],
  ["a page of a million lines", operators("0 0 m 9 9 l S ".repeat(1_000_000)), "展开后过大"],
  [
    "a page that was packed twice",
    makePdf([deflateSync("q ".repeat(1_000_000)).toString("latin1")], {
      filter: "[/FlateDecode /FlateDecode]",
    }),
    "展开后过大",
  ],
])("%s is refused", async (_what, bytes, sentence) => {
  const message = await refusal(bytes, "年报.pdf");
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

test.each([
  ["rtf", "请用WPS或Word另存为.docx后再导入"],
  ["odt", "请用LibreOffice或Word另存为.docx后再导入"],
  ["pages", "请用Pages打开，导出为Word（.docx）后再导入"],
  ["ods", "请用LibreOffice或Excel另存为.xlsx后再导入"],
  ["numbers", "请用Numbers打开，导出为Excel（.xlsx）后再导入"],
  ["caj", "请用CAJViewer打开，打印为.pdf"],
  ["ceb", "请用方正阿帕比（Apabi）阅读器打开，打印为.pdf"],
  ["ppt", "复制到Word或WPS，另存为.docx后再导入"],
  ["url", "请用浏览器打开这个网址，把网页另存为.html后再导入"],
  ["eml", "请用邮件软件打开，把其中的年报另存为"],
  ["png", "请用命令行（ogi import）或网站上的网页版识别图片"],
  ["heic", "用OCR软件识别"],
  ["zip", "请先解压"],
  ["rar", "请先解压"],
])("of a .%s file it is said what to do", async (ending, remedy) => {
  const message = await refusal("x", `年报.${ending.toUpperCase()}`);
  expect(message).toContain(`本助手不能直接读取.${ending}文件，`);
  expect(message).toContain(remedy);
  expect(message).toMatch(ONE_SENTENCE);
});

test.each([
  ["odt", "text", "请用LibreOffice或Word另存为.docx后再导入"],
  ["ods", "spreadsheet", "请用LibreOffice或Excel另存为.xlsx后再导入"],
])(
  "an OpenDocument that LibreOffice saved as .%s says so under any name",
  async (ending, kind, remedy) => {
    const mimetype = utf8.encode(`application/vnd.oasis.opendocument.${kind}`);
    const bytes = zipSync({
      mimetype: [mimetype, { level: 0 }],
      "content.xml": utf8.encode("<x/>"),
    });
    expect(await refusal(bytes, `年报.${ending}`)).toBe(
      `本助手不能直接读取.${ending}文件，${remedy}。`,
    );
    expect(await refusal(bytes, "年报.docx")).toBe(
      `文件内容是.${ending}文件，不是Word文档。${remedy}。`,
    );
    // some programs write what it is behind the rest
    const others = zipSync({ "content.xml": utf8.encode("<x/>"), mimetype });
    expect(await refusal(others, `年报.${ending}`)).toContain(remedy);
  },
);

test.each(["年报.bin", "年报", "constructor", "a.constructor"])(
  "%s is refused",
  async (fileName) => {
    expect(await refusal("x", fileName)).toContain("本助手不能读取");
  },
);

test("a text of a hundred thousand lines that look like headings and cells is refused in time", async () => {
  expect(await refusal(many(60_000, (i) => `（一）情况${i}\n规章\n`))).toMatch(/请/u);
});

const HEAD =
  '"schema":"ogi-annual-report/1","edition":"2021","year":2025,"organ":{"name":"某局","kind":"department"},"narrative":{"opening":[],"overview":[],"problemsAndImprovements":[],"otherMatters":[]}';

test.each([
  ["half of it", "{", "不是完整的JSON文件"],
  ["nothing", "", "文件是空的"],
  ["a page", "<html></html>", "不是完整的JSON文件"],
  ["a PDF", "%PDF-1.7", "文件不是PDF，或已损坏"],
  ["other JSON", "[]", "不是本助手的年报JSON"],
  ["JSON without an end", "[".repeat(500_000), "不是完整的JSON文件"],
  [
    "JSON of a hundred thousand levels",
    `{"schema":"ogi-annual-report/1","figures":${'{"a":'.repeat(100_000)}1${"}".repeat(100_001)}`,
    "年报JSON有误",
  ],
  [
    "ids that the form does not have",
    `{${HEAD},"figures":{${many(20_000, (i) => `"x${i}":1,`)}"y":1}}`,
    "figures.x0不是",
  ],
])("%s is refused as JSON", async (_what, content, sentence) => {
  expect(await refusal(content, "a.json")).toContain(sentence);
});

const sheetOf = (rows: string, others = ""): Uint8Array =>
  makeWorkbook({ sheet: `<sheetData>${rows}</sheetData>${others}` });

const texts = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

test.each([
  ["a workbook that is half a PDF", pdf.subarray(0, 9000), "文件不是PDF，或已损坏"],
  ["half a workbook", sheetOf("").subarray(0, 700), "请"],
  ["an empty sheet", sheetOf(""), "没有找到年报的表格"],
  [
    "a cell at the end of the sheet",
    sheetOf(`<row r="1048576">${texts("XFD1048576", "规章")}</row>`),
    "没有找到年报的表格",
  ],
  [
    "rows without end",
    sheetOf(many(runsOf(100_000), (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`)),
    "没有找到年报的表格",
  ],
  [
    "merged cells without end",
    sheetOf(
      `<row r="1">${texts("A1", "规章")}</row>`,
      `<mergeCells>${many(runsOf(100_000), (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>`,
    ),
    "没有找到年报的表格",
  ],
  [
    "a sheet of labels",
    sheetOf(
      many(
        600,
        (i) =>
          `<row r="${i + 1}">${["A", "B", "C", "D"].map((it) => texts(`${it}${i + 1}`, "规章")).join("")}</row>`,
      ),
    ),
    "超过2000格",
  ],
  [
    "a bomb of a sheet",
    withEntry(sheetOf(""), bombEntry("xl/worksheets/sheet1.xml", 900)),
    "展开后超过64MB",
  ],
])("%s is refused", async (_what, bytes, sentence) => {
  const message = await refusal(bytes, "年报.xlsx");
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});
