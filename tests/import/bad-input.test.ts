/** Files that are no report: each gets one Chinese sentence that says what to do. */
import { importReport } from "../support/import.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";

const utf8 = new TextEncoder();

function refusal(bytes: Uint8Array, fileName = "年报.txt"): string {
  try {
    importReport(bytes, { fileName });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return "(read)";
}

const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i % 13) * 31) % 256);

test.each([
  ["an empty file", new Uint8Array(), "文件是空的"],
  ["blanks only", utf8.encode("\ufeff \r\n\t\n"), "文件是空的"],
  ["noise", noise, "不是可读的文本"],
  ["a text with NULs", utf8.encode("年报\0\0\0"), "不是可读的文本"],
  ["a renamed Word file", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "把全文复制到.txt"],
  ["a renamed PDF", utf8.encode("%PDF-1.7"), "文件内容是PDF"],
  ["prose without tables", utf8.encode("一、总体情况\n2020年，做好工作。\n"), "没有找到年报的表格"],
  ["two labels in prose", utf8.encode("规章\n0\n0\n行政许可\n0\n"), "没有找到年报的表格"],
  ["20 MB of one line again and again", utf8.encode("0\n".repeat(10_000_000)), "超过可读取的1MB"],
  [
    "half a million lines of nothing but zeros",
    utf8.encode("0\n".repeat(500_000)),
    "没有找到年报的表格",
  ],
  [
    "a line of 400 000 cells",
    utf8.encode(`规章\t行政许可${"\t0".repeat(400_000)}`),
    "只保留一份年报",
  ],
  ["far too many cells", utf8.encode("规章\t0\t0\t0\n".repeat(2000)), "只保留一份年报"],
  [
    "a report from before the form",
    utf8.encode("某某局2016年政府信息公开工作年度报告\n"),
    "2016年度",
  ],
])("%s is refused", (_what, bytes, sentence) => {
  const message = refusal(bytes);
  expect(message).toContain(sentence);
  expect(message).toMatch(/^[^\n]*请[^\n]*。$/u);
});

test.each(["doc", "wps", "et", "ofd"])("a .%s file is to be saved as .docx first", (ending) => {
  const message = refusal(utf8.encode("x"), `年报.${ending.toUpperCase()}`);
  expect(message).toContain("请用WPS或Word另存为.docx后再导入");
});

test.each(["html", "htm", "docx", "pdf"])("a .%s file cannot be read yet", (ending) => {
  expect(refusal(utf8.encode("x"), `a.${ending}`)).toContain(`还不能读取.${ending}文件`);
});

test.each(["年报.png", "年报", "constructor", "a.constructor"])("%s is refused", (fileName) => {
  expect(refusal(utf8.encode("x"), fileName)).toContain("本助手不能读取");
});

test("a text of a hundred thousand lines that look like headings and cells is refused in time", () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => `（一）情况${i}\n规章\n`).join("");
  expect(refusal(utf8.encode(lines))).toMatch(/请/u);
});

test("JSON that is no report is refused as JSON", () => {
  expect(refusal(utf8.encode("{"), "a.json")).toContain("不是完整的JSON文件");
});
