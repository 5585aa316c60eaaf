/** Files whose names say something else than what is in them: they are read as what they are, and that is said. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";
import { importAny } from "../support/import.ts";
import { compoundFile } from "../support/hostile-files.ts";

const LIBREOFFICE = join(__dirname, "libreoffice");
const of = (file: string): Uint8Array => new Uint8Array(readFileSync(join(LIBREOFFICE, file)));
const utf8 = new TextEncoder();

const page = of("001.html");

/** As browsers save a page in one file. */
const mail = utf8.encode(
  [
    "From: <Saved by Blink>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="--b"',
    "",
    "----b",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(Buffer.from(page)
      .toString("base64")
      .match(/.{1,76}/gu) ?? []),
    "----b--",
    "",
  ].join("\r\n"),
);

const text = new Uint8Array(readFileSync(join(__dirname, "../../examples/2020/001.txt")));
const book = new Uint8Array(
  readFileSync(
    join(__dirname, "../../templates/2019版/政府信息公开工作年度报告（2019版格式）.xlsx"),
  ),
);

const READ: Readonly<Record<string, readonly [bytes: Uint8Array, own: string, says: string]>> = {
  "a document": [of("001.docx"), "docx", "Word文档（.docx）"],
  "a PDF": [of("001.pdf"), "pdf", "PDF（.pdf）"],
  "a page": [page, "html", "网页（.html）"],
  "a mail of a page": [mail, "mht", "单个文件的网页（.mht）"],
  "a text": [text, "txt", "文本（.txt）"],
  "a workbook": [book, "xlsx", "Excel工作簿（.xlsx）"],
};

const NAMES = ["wps", "xls", "docx", "txt"];

const cases = Object.entries(READ).flatMap(([what, [bytes, own, says]]) =>
  NAMES.filter((name) => name !== own && isTold(own, name)).map(
    (name) => [what, name, { bytes, own, says }] as const,
  ),
);

/** Of one text another name says what it is, and a text that says nothing of itself has to be named as what is read. */
function isTold(own: string, name: string): boolean {
  const texts = ["txt", "html", "mht"];
  if (texts.includes(own) && texts.includes(name)) return false;
  return own !== "txt" || name === "docx";
}

test.each(cases)("%s that is named .%s", async (_what, name, { bytes, own, says }) => {
  const asItself = await importAny(bytes, { fileName: `年报.${own}` });
  const { report, account } = await importAny(bytes, { fileName: `年报.${name}` });
  const [first, ...rest] = account;
  expect(first).toBe(`文件的扩展名是.${name}，内容其实是${says}，已按内容读取。`);
  expect(rest).toEqual(asItself.account);
  const source = asItself.report.source && { ...asItself.report.source, file: `年报.${name}` };
  expect(report).toEqual({ ...asItself.report, ...(source && { source }) });
});

test("a document without an ending, and with one that nobody knows", async () => {
  for (const [name, told] of [
    ["年报", "文件没有扩展名"],
    ["年报.bin", "文件的扩展名是.bin"],
  ] as const) {
    const { account } = await importAny(of("001.docx"), { fileName: name });
    expect(account[0]).toBe(`${told}，内容其实是Word文档（.docx），已按内容读取。`);
  }
});

const latin1 = (content: string): Uint8Array => Buffer.from(content, "latin1");

test.each([
  ["a picture", latin1("\u0089PNG\r\n"), "文件内容是.png文件，不是Word文档。"],
  ["RTF", latin1(String.raw`{\rtf1\ansi`), "文件内容是.rtf文件，不是Word文档。请用WPS或Word另存"],
  ["slides", compoundFile("PowerPoint Document"), "文件内容是.ppt文件，不是Word文档。"],
  ["Works", compoundFile("MatOST"), "文件内容是微软Works文档，不是Word文档。请用LibreOffice打开"],
  ["old Works", latin1("\u0001\u00fe2\u0003"), "文件内容是微软Works文档，不是Word文档。"],
  [
    "Word's own XML",
    latin1(
      `<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>\r\n<w:wordDocument>`,
    ),
    "文件内容是Word 2003的XML文档，不是Word文档。请用WPS或Word另存为.docx后再导入。",
  ],
  [
    "Excel's own XML",
    latin1(`<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook>`),
    "文件内容是Excel 2003的XML表格，不是Word文档。请用Excel或WPS另存为.xlsx后再导入。",
  ],
])("%s that is named .docx is refused with what to do", async (_what, bytes, sentence) => {
  const reading = importAny(bytes, { fileName: "年报.docx" });
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(reading).rejects.toThrow(sentence);
});
