/** Pieces of a cell that Word does not show as the rest of it, by whatever style. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Imported } from "../../../src/import/imported.ts";
import { importAny } from "../../support/import.ts";
import { run } from "../../support/make-docx.ts";
import { reportDocx, type DocxStyle } from "../docx-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const ids = Object.keys(figures);

const read = (style: DocxStyle): Promise<Imported> =>
  importAny(reportDocx(edition2021, figures, style), { fileName: "年报.docx" });

const allAs = (text: (figure: number) => number | string): Record<string, number | string> =>
  Object.fromEntries(ids.map((id) => [id, text(figures[id] ?? NaN)]));

const allInferred = Object.fromEntries(ids.map((id) => [id, "inferred"]));

/** A piece beside each figure that looks so. */
const piece = (properties: string): Pick<DocxStyle, "figure"> => ({
  figure: (text) => `<w:p>${run("9", properties)}${run(text)}</w:p>`,
});

/** The figure says for itself that it does not look as its paragraph does. */
const but = (own: string, paragraph = ""): Pick<DocxStyle, "figure"> => ({
  figure: (text) => `<w:p><w:pPr>${paragraph}</w:pPr>${run("9")}${run(text, own)}</w:p>`,
});

const symbol = (font: string): string => `<w:r><w:sym w:font="${font}" w:char="F039"/></w:r>`;

const style = (type: string, id: string, content: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const ofCharacters = (look: string, id = "C"): string =>
  style("character", id, `<w:rPr>${look}</w:rPr>`);
const ofParagraphs = (look: string): string => style("paragraph", "P", `<w:rPr>${look}</w:rPr>`);
const inTable = (content: string): Pick<DocxStyle, "table" | "styles"> => ({
  table: (xml) => xml.replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="T"/></w:tblPr>'),
  styles: style("table", "T", content),
});

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const STYLED = '<w:rStyle w:val="C"/>';
const NOT_STRUCK = '<w:strike w:val="0"/>';
const WHITE = '<w:color w:val="FFFFFF"/>';

const LEFT_OUT: readonly (readonly [kind: string, doubt: "划掉" | "看不见", style: DocxStyle])[] = [
  ["a character style", "划掉", { ...piece(STYLED), styles: ofCharacters("<w:strike/>") }],
  ["double lines of a style", "划掉", { ...piece(STYLED), styles: ofCharacters("<w:dstrike/>") }],
  ["a style that hides", "看不见", { ...piece(STYLED), styles: ofCharacters("<w:vanish/>") }],
  [
    "a style based on another",
    "划掉",
    {
      ...piece(STYLED),
      styles: ofCharacters("<w:strike/>", "B") + style("character", "C", '<w:basedOn w:val="B"/>'),
    },
  ],
  [
    "the style of the paragraph",
    "划掉",
    { ...but(NOT_STRUCK, '<w:pStyle w:val="P"/>'), styles: ofParagraphs("<w:strike/>") },
  ],
  [
    "the style of paragraphs that name none",
    "划掉",
    {
      ...but(NOT_STRUCK),
      label: (text) => `<w:p>${run(text, NOT_STRUCK)}</w:p>`,
      styles: ofParagraphs("<w:strike/>").replace("<w:style ", '<w:style w:default="1" '),
    },
  ],
  [
    "the defaults of the document",
    "看不见",
    {
      ...but('<w:vanish w:val="false"/>'),
      label: (text) => `<w:p>${run(text, '<w:vanish w:val="off"/>')}</w:p>`,
      styles:
        "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
    },
  ],
  [
    "the style of the table",
    "划掉",
    {
      ...but(NOT_STRUCK),
      ...inTable("<w:rPr><w:strike/></w:rPr>"),
      label: (text) => `<w:p>${run(text, NOT_STRUCK)}</w:p>`,
    },
  ],
  ["white letters", "看不见", piece(WHITE)],
  ["nearly white letters", "看不见", piece('<w:color w:val="FDFDFD"/>')],
  ["white of the theme", "看不见", piece('<w:color w:themeColor="background1"/>')],
  ["white letters of a style", "看不见", { ...piece(STYLED), styles: ofCharacters(WHITE) }],
  [
    "letters as dark as their ground",
    "看不见",
    piece('<w:color w:val="1F1F1F"/><w:shd w:val="clear" w:fill="202020"/>'),
  ],
  ["letters without a fill", "看不见", piece(`<w14:textFill ${W14}><w14:noFill/></w14:textFill>`)],
  [
    "letters filled with white",
    "看不见",
    piece(
      `<w14:textFill ${W14}><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>`,
    ),
  ],
  ["letters of one point", "看不见", piece('<w:sz w:val="2"/>')],
  [
    "letters of two points in a style",
    "看不见",
    { ...piece(STYLED), styles: ofCharacters('<w:sz w:val="4"/>') },
  ],
  ["letters without width", "看不见", piece('<w:w w:val="1"/>')],
];

test.each(LEFT_OUT)(
  "a piece that is not shown is left out, and each cell says so: %s, %s",
  async (_kind, doubt, style) => {
    const { report, account } = await read(style);
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual(allInferred);
    expect(account.join()).toContain(`200格在原文中有${doubt}的文字`);
  },
);

const ON_BLACK = '<w:highlight w:val="black"/>';

test.each<readonly [kind: string, style: DocxStyle]>([
  ["a switch that is off", piece('<w:strike w:val="0"/><w:vanish w:val="off"/>')],
  [
    "a style that a run switches off",
    { ...piece(STYLED + NOT_STRUCK), styles: ofCharacters("<w:strike/>") },
  ],
  [
    "a style in a style that say the same",
    {
      figure: (text) => `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run(`9${text}`, STYLED)}</w:p>`,
      styles: ofParagraphs("<w:strike/>") + ofCharacters("<w:strike/>"),
    },
  ],
  [
    "a style based on one that it switches off",
    {
      ...piece(STYLED),
      styles:
        ofCharacters("<w:vanish/>", "B") +
        style("character", "C", '<w:basedOn w:val="B"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
    },
  ],
  ["hidden in a browser only", piece("<w:webHidden/>")],
  ["white on a black pen", piece(WHITE + ON_BLACK)],
  [
    "white in a dark cell",
    {
      ...but(WHITE, ""),
      figure: (text) => `<w:p>${run(`9${text}`, WHITE)}</w:p>`,
      table: (xml) => xml.replaceAll("<w:tcPr>", '<w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/>'),
    },
  ],
  ["grey", piece('<w:color w:val="7F7F7F"/>')],
  [
    "raised as a whole",
    { figure: (text) => `<w:p>${run(`9${text}`, '<w:position w:val="-8"/>')}</w:p>` },
  ],
])("a piece that is shown is read: %s", async (_kind, style) => {
  const { report } = await read(style);
  expect(report.figures).toEqual(allAs((figure) => Number(`9${figure}`)));
  expect(report.source?.read).toEqual({});
});

test.each<readonly [kind: string, digit: string, style: DocxStyle]>([
  [
    "by a style",
    "⁹",
    { ...piece(STYLED), styles: ofCharacters('<w:vertAlign w:val="superscript"/>') },
  ],
  ["below the line", "₉", piece('<w:vertAlign w:val="subscript"/>')],
  ["by its position", "⁹", piece('<w:position w:val="10"/><w:sz w:val="12"/>')],
  ["by its position downwards", "₉", piece('<w:position w:val="-8"/>')],
])("a digit set off %s is no digit of the figure", async (_kind, digit, style) => {
  const { report } = await read(style);
  expect(report.figures).toEqual(allAs((figure) => `${digit}${figure}`));
});

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (of: string, result: string): string =>
  mark("begin") + of + mark("separate") + result + mark("end");

test("the result of a field inside the code of another is not shown", async () => {
  const inner = field(code(" MERGEFIELD 数 "), run("9"));
  const { report } = await read({
    figure: (text) => `<w:p>${field(code(" IF ") + inner + code(' = "" "0" '), run(text))}</w:p>`,
  });
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test.each<readonly [kind: string, figure: (text: string) => string]>([
  [
    "a field that draws",
    (text) => `<w:p>${mark("begin")}${code(" EQ \\o(9,8) ")}${mark("end")}${run(text)}</w:p>`,
  ],
  ["a formula", (text) => `<w:p><w:oMath><w:r><w:t>${text}</w:t></w:r></w:oMath></w:p>`],
])("%s in a cell makes it doubtful", async (_kind, figure) => {
  const { report, account } = await read({ figure });
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
  expect(account.join()).toContain("200格的文字在原文中由样式或域决定");
});

test("white in a table some of whose rows are dark may be seen", async () => {
  const dark = '<w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>';
  const { report } = await read({
    ...piece(WHITE),
    ...inTable(`<w:tblStylePr w:type="firstRow">${dark}</w:tblStylePr>`),
  });
  expect(report.figures).toEqual(allAs((figure) => Number(`9${figure}`)));
  expect(report.source?.read).toEqual(allInferred);
});

test("the number of a list before a figure is no part of it", async () => {
  const { report } = await read({
    figure: (text) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`,
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  });
  expect(Object.values(report.figures).filter((it) => typeof it === "number")).toEqual([]);
});

test.each<readonly [kind: string, first: string, style: DocxStyle]>([
  ["a digit as a symbol", "9", { figure: (text) => `<w:p>${symbol("Symbol")}${run(text)}</w:p>` }],
  [
    "a picture of a font",
    "",
    { figure: (text) => `<w:p>${symbol("Wingdings")}${run(text)}</w:p>` },
  ],
  ["digits that lie on each other", "9", piece('<w:sz w:val="21"/><w:spacing w:val="-100"/>')],
])("%s makes its cell doubtful", async (_kind, first, style) => {
  const { report } = await read(style);
  expect(report.figures).toEqual(allAs((figure) => Number(`${first}${figure}`)));
  expect(report.source?.read).toEqual(allInferred);
});

test("letters that are drawn together a little, as in a narrow column, are read", async () => {
  const { report } = await read(piece('<w:sz w:val="21"/><w:spacing w:val="-20"/>'));
  expect(report.figures).toEqual(allAs((figure) => Number(`9${figure}`)));
  expect(report.source?.read).toEqual({});
});

test("a hidden row, and a hidden box, hold nothing of the report", async () => {
  const hiddenRow = `<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>${run("规章")}</w:p></w:tc><w:tc><w:p>${run("77")}</w:p></w:tc></w:tr>`;
  const box = `<w:r><w:drawing><w:inline><w:docPr hidden="1"/><w:txbxContent><w:p>${run("9")}</w:p></w:txbxContent></w:inline></w:drawing></w:r>`;
  const { report } = await read({
    figure: (text) => `<w:p>${box}${run(text)}</w:p>`,
    table: (xml) => xml.replace("<w:tr>", `${hiddenRow}<w:tr>`),
  });
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test("a paragraph with something left out says so", async () => {
  const { account } = await read({
    label: (text) => `<w:p>${run(text)}</w:p>`,
    body: (xml) =>
      xml.replace(
        "本机关主动公开",
        `本机关</w:t></w:r>${run("从未", "<w:strike/>")}<w:r><w:t>主动公开`,
      ),
  });
  expect(account.join()).toContain("1段正文在原文中有划掉的文字");
});

test("a word with its reading above is read, and the reading is told", async () => {
  const ruby = (text: string): string =>
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run("9")}</w:rt><w:rubyBase>${run(text)}</w:rubyBase></w:ruby></w:r></w:p>`;
  const { report, account } = await read({ figure: ruby });
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
  expect(account.join()).toContain("200格在原文中有批注、注音");
});
