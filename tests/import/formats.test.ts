/** The table of what can be read and what cannot: whole, without doubles, and told to people as it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { formatNamed } from "../../src/import/format-named.ts";
import { FORMATS, isReadable } from "../../src/import/formats.ts";
import { READABLE, READABLE_ENDINGS, READABLE_WORDS } from "../../src/import/readable.ts";
import { ChooseFile } from "../../src/taskpane/choose-file.tsx";

const endings = FORMATS.flatMap((format) => format.endings);

test("every ending is in the table once, in small letters and without its dot", () => {
  expect(endings).toEqual([...new Set(endings)]);
  for (const ending of endings) expect(ending).toMatch(/^[a-z0-9]+$/u);
});

test.each(endings)("a file is told by its ending .%s, in letters of any size", (ending) => {
  const format = formatNamed(`某局.2025.${ending.toUpperCase()}`);
  expect(format?.endings).toContain(ending);
});

test("a readable one has a word, a reader and room for a report", async () => {
  for (const format of FORMATS.filter(isReadable)) {
    expect(format.word).not.toBe("");
    expect(format.mostBytes).toBeGreaterThan(100_000);
    expect(await format.load()).toBeInstanceOf(Function);
  }
});

test("of every other one it is said in half a sentence what to do", () => {
  const remedies = FORMATS.flatMap((format) => (isReadable(format) ? [] : [format.remedy]));
  expect(remedies).not.toEqual([]);
  for (const remedy of remedies) expect(remedy).toMatch(/^请.*[^。]$/u);
});

test("people are told the readable ones", () => {
  expect(READABLE).toBe(".xlsx、.xls、.docx、.doc、.pdf、.ofd、.html、.mht、.txt或.json");
  expect(READABLE_WORDS).toBe(
    "Excel工作簿、旧版Excel或WPS表格、Word文档、旧版Word文档、PDF、OFD、网页、单个文件的网页、文本或年报JSON",
  );
});

test("a button offers the readable ones, and pictures", () => {
  const button = createElement(ChooseFile, {
    label: "文件",
    icon: createElement("i"),
    disabled: false,
    onChoose: () => undefined,
    children: "选择",
  });
  expect(renderToStaticMarkup(button)).toContain(
    `accept="${READABLE_ENDINGS.join()},.png,.jpg,.jpeg,.tif,.tiff,.bmp"`,
  );
  expect(READABLE_ENDINGS).toEqual([
    ".xlsx",
    ".xls",
    ".et",
    ".xlt",
    ".ett",
    ".docx",
    ".docm",
    ".dotx",
    ".dotm",
    ".doc",
    ".wps",
    ".dot",
    ".wpt",
    ".pdf",
    ".ofd",
    ".html",
    ".htm",
    ".shtml",
    ".xhtml",
    ".asp",
    ".aspx",
    ".jsp",
    ".php",
    ".mht",
    ".mhtml",
    ".txt",
    ".json",
  ]);
});

test("the documentation names every ending in its place", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/formats.md"), "utf8");
  const [read, unread] = page.split("还不能读的，").map((part) => firstColumn(part));
  for (const format of FORMATS) {
    for (const ending of format.endings) {
      expect(isReadable(format) ? read : unread).toContain(`\`.${ending}\``);
      expect(isReadable(format) ? unread : read).not.toContain(`\`.${ending}\``);
    }
  }
});

function firstColumn(page: string): string {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => row.split("|")[1] ?? "").join();
}
