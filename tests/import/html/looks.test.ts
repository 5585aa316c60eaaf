/** Pieces of a cell that a browser does not show as the rest of it, by whatever style. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Imported } from "../../../src/import/imported.ts";
import { importAny } from "../../support/import.ts";
import { page, pageTables, whole } from "../html-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const html = page(edition2021, pageTables(edition2021, figures).map(whole));
const ids = Object.keys(figures);
const allInferred = Object.fromEntries(ids.map((id) => [id, "inferred"]));

const read = (content: string): Promise<Imported> =>
  importAny(new TextEncoder().encode(content), { fileName: "年报.html" });

/** Every figure in this markup, the page with this sheet. */
const withCells = (cell: string, css = ""): string =>
  html
    .replace(/>(\d+)<\/td>/gu, `>${cell}</td>`)
    .replace("</head>", `<style>${css}</style></head>`);

const allAs = (text: (figure: number) => number | string): Record<string, number | string> =>
  Object.fromEntries(ids.map((id) => [id, text(figures[id] ?? NaN)]));

const spanX = '<span class="x">9</span>$1';
const x = (declarations: string): string => `.x{${declarations}}`;

const HIDDEN: readonly (readonly [kind: string, css: string, cell?: string])[] = [
  ["a class", x("display:none")],
  ["a name", "#n{display:none}", '<span id="n">9</span>$1'],
  ["a tag", "td i{display:none}", "<i>9</i>$1"],
  ["invisible", x("visibility:hidden")],
  ["letters without size", x("font-size:0")],
  ["letters of a pixel", x("font-size:1px")],
  ["a font without size", x("font:0/0 a")],
  ["nothing of the size around", "td{font-size:12px}.x{font-size:0.01em}"],
  ["nothing to be seen through", x("opacity:0")],
  ["white", x("color:#fff")],
  ["white by name", x("color:White")],
  ["white in parts", x("color:rgb(255, 255, 255)")],
  ["white in shares", x("color:hsl(0 0% 100%)")],
  ["without a colour", x("color:transparent")],
  ["of a colour without a part", x("color:rgba(0,0,0,0)")],
  [
    "as its cell",
    "td{background:#1f4e79}.x{color:#1f4e79}.y{color:#fff}",
    `<b class="x">9</b><b class="y">$1</b>`,
  ],
  ["of a colour that the page names", ":root{--paper:#ffffff}.x{color:var(--paper)}"],
  ["left of the page", x("position:absolute;left:-9999px")],
  ["above the page", x("position:fixed;top:-100em")],
  [
    "indented away",
    x("display:inline-block;text-indent:-9999px"),
    '<div class="x" style="display:block">9</div>$1',
  ],
  ["indented out of its own box", x("display:inline-block;text-indent:-9999px")],
  ["in a box that may not be high", x("display:block;max-height:0;flex:1;overflow:hidden")],
  ["moved away", x("display:inline-block;transform:translateX(-9999px)")],
  ["drawn together", x("display:inline-block;transform:scale(0)")],
  ["pushed away by its margin", x("display:inline-block;margin-left:-9999px")],
  ["in a box without width", x("display:inline-block;width:0;overflow:hidden")],
  ["for ears only", x("position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)")],
  ["clipped", x("position:absolute;clip:rect(1px, 1px, 1px, 1px)")],
  ["clipped by a path", x("clip-path:inset(50%)")],
  ["in a closed dialog", "", "<dialog>9</dialog>$1"],
  ["folded", "", "<details><summary>$1</summary>9</details>"],
  ["on a screen", "@media screen{.x{display:none}}"],
  ["on a wide screen", "@media (min-width:768px){.x{display:none}}"],
  ["in a rule in a rule", "td{& .x{display:none}}"],
  ["a child", "td>.x:first-child{display:none}"],
  ["one of several", "td span.x:nth-child(2n+1){display:none}"],
  ["an attribute", '[class^="x"]{display:none}'],
  [
    "of what is not otherwise",
    "td span:not(.y){display:none}",
    '<span class="x">9</span><span class="y">$1</span>',
  ],
  ["behind a comment", '/* .x{} */ td{content:"}"} .x{display:none}'],
  [
    "important",
    ".x{display:none!important}#n{display:inline}",
    '<span class="x" id="n">9</span>$1',
  ],
  ["more specific", "td .x{display:none}span{display:inline}"],
  ["later", ".x{display:inline}.x{display:none}"],
  ["above all layers", "@layer a{td .x{display:inline}}.x{display:none}"],
  ["by its style", "", '<span style="font-size:0px">9</span>$1'],
  ["of an old tag", "", '<font color="#FFFFFF">9</font>$1'],
  ["of an old tag on its own ground", "", '<font color=navy style="background:navy">9</font>$1'],
];

test.each(HIDDEN)(
  "what is hidden is left out, and each cell says so: %s",
  async (_kind, css, cell = spanX) => {
    const { report, account } = await read(withCells(cell, css));
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual(allInferred);
    expect(account.join()).toContain("200格在原文中有看不见的文字");
  },
);

test.each<readonly [kind: string, css: string, cell?: string]>([
  ["a class", x("text-decoration:line-through")],
  ["a line of a colour", x("text-decoration:red line-through 2px")],
  ["its line alone", x("text-decoration-line:underline line-through")],
  ["what is around it", "b{text-decoration:line-through}", "<b><span>9</span></b>$1"],
])(
  "what is struck out is left out, and each cell says so: %s",
  async (_kind, css, cell = spanX) => {
    const { report, account } = await read(withCells(cell, css));
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual(allInferred);
    expect(account.join()).toContain("200格在原文中有划掉的文字");
  },
);

test.each<readonly [kind: string, css: string, cell?: string]>([
  ["for print", "@media print{.x{display:none}}"],
  ["on a telephone", "@media only screen and (max-width:768px){.x{display:none}}"],
  ["while the mouse is on it", "td:hover .x{display:none}"],
  ["hidden by a rule that comes before another", ".x{display:none}.x{display:inline}"],
  ["hidden by a rule less specific", "td .x{display:inline}.x{display:none}"],
  [
    "hidden by a rule, shown by its style",
    ".x{display:none}",
    '<span class="x" style="display:inline">9</span>$1',
  ],
  [
    "shown in what is invisible",
    "i{visibility:hidden}i b{visibility:visible}",
    "<i><b>9$1</b></i>",
  ],
  ["sized in what has no size", "i{font-size:0}i b{font-size:14px}", "<i><b>9$1</b></i>"],
  ["white in a dark cell", "td{background-color:#1f4e79;color:white}", "<b>9</b>$1"],
  ["white in a cell on a picture", "table{background:url(a.png)}td{color:white}", "<b>9</b>$1"],
  ["no longer struck", "del{text-decoration:none}", "<del>9</del>$1"],
  ["of a tag that is not hidden", "[hidden]{display:inline}", "<span hidden>9</span>$1"],
  ["grey", "td{color:#666}", "<b>9</b>$1"],
  ["in another sheet of the page", "", '<style media="print">b{display:none}</style><b>9</b>$1'],
  ["cut at the edge of a wide box", x("display:inline-block;width:80px;overflow:hidden")],
  ["aligned in the middle", "td,td *{vertical-align:middle}"],
  ["a clear behind it", 'td:after{content:"";display:block;clear:both}td:before{content:"\\e901"}'],
])("what is shown is read: %s", async (_kind, css, cell = spanX) => {
  const { report } = await read(withCells(cell, css));
  expect(report.figures).toEqual(allAs((figure) => Number(`9${figure}`)));
  expect(report.source?.read).toEqual({});
});

test.each([
  ["sizes are hundredths of the root's", "html{font-size:100px}td,p{font-size:.12rem}"],
  ["a column takes the room left", "body{display:flex}#main{flex:1;width:0;overflow:hidden}"],
  ["a row takes the room left", "#main{flex-grow:1;height:0;overflow:auto}"],
  ["a box is as wide as its least width", "#main{width:1px;min-width:100%;overflow:auto}"],
  ["a box is as high as its least height", "#main{height:1px;min-height:600px;overflow:hidden}"],
  ["columns are made as long as each other", "#main{padding:0 0 9999px;margin:0 0 -9999px}"],
  [
    "all is light on dark, where it is read at night",
    "@media (prefers-color-scheme:dark){body{background:#111}td,p{color:#eee}}",
  ],
  ["a screen is told by a range", "@media (width < 600px){td{display:none}}"],
  ["a screen lies between two", "@media (400px <= width <= 700px){td{display:none}}"],
  ["a screen stands upright", "@media (orientation: portrait){td{display:none}}"],
  ["nothing points", "@media (hover: none) and (pointer: coarse){td{display:none}}"],
  ["a screen is low", "@media (max-height:400px){td{display:none}}"],
  ["the first of a kind is pale", "div>span:first-of-type,p:nth-last-of-type(n+99){color:#fff}"],
  ["what is empty is away", "td:empty,p:empty{display:none}"],
])("a page where %s is read without a doubt", async (_kind, css) => {
  const { report } = await read(withCells("$1", css));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test.each<readonly [kind: string, css: string, cell?: string]>([
  ["a selector that is not known", ".x:has(> i){display:none}"],
  ["a selector that may show it again", ".x{display:none}.x:lang(zh){display:inline}"],
  ["what the browser can do", "@supports (display:grid){.x{display:none}}"],
  [
    "a screen of which the page does not know",
    "@media (prefers-color-scheme:dark){.x{display:none}}",
  ],
  ["a value that is not known", ".x{display:var(--unknown)}"],
  [
    "a sheet that is not in the file",
    x("color:#fff") + "</style><link rel=stylesheet href=a.css><style>",
  ],
  [
    "light on light, where it is read at night",
    "@media (prefers-color-scheme:dark){.x{color:#eee}}",
  ],
  ["cut out of a shape", x("clip-path:polygon(0 0,0 0,0 0)")],
  ["behind a mask", x("-webkit-mask-image:linear-gradient(transparent,transparent)")],
  ["drawn together", x("zoom:0.01")],
  ["a shadow", x("color:transparent;text-shadow:0 0 1px #000")],
  ["letters as dots", x("-webkit-text-security:disc")],
  ["written from right to left", "", "<bdo dir=rtl>9</bdo>$1"],
  ["set right", x("float:right")],
  ["set beside each other", "td{display:flex}", "<b>9</b><b>$1</b>"],
  ["a gap", x("margin-right:20px")],
  ["moved a little", x("position:relative;left:30px")],
])("where that cannot be told the cell is doubtful: %s", async (_kind, css, cell = spanX) => {
  const { report, account } = await read(withCells(cell, css));
  expect(report.figures).toEqual(allAs((figure) => Number(`9${figure}`)));
  expect(report.source?.read).toEqual(allInferred);
  expect(account.join()).toContain("200格的文字在原文中由样式或域决定");
});

test("digits behind a mark that turns them round are doubtful", async () => {
  const { report } = await read(withCells("&#x202e;$1&#x202c;"));
  expect(report.source?.read).toEqual(allInferred);
});

test("digits that only a style writes make a cell doubtful", async () => {
  const { report } = await read(withCells("<b>$1</b>", 'b::before{content:"9"}'));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
});

test.each([
  ["a cell", 'td:empty::before{content:"0"}', "</td>"],
  ["what is in a cell", 'b::after{content:"0"}', "<b></b></td>"],
])("a figure that only a style writes into %s is none, and the cell is doubtful", async (...it) => {
  const [, css, end] = it;
  const content = withCells("$1", css).replace(">3</td>", `>${end}`);
  const { report } = await read(content);
  const [first = ""] = ids;
  expect(report.figures).toEqual({ ...figures, [first]: null });
  expect(report.source?.read).toEqual({ [first]: "inferred" });
});

test.each([
  ["turned round", "tr{display:flex;flex-direction:row-reverse}"],
  ["turned round in short", "tr{display:flex;flex-flow:row-reverse nowrap}"],
  ["placed in a grid", "tr{display:grid}"],
])("where a style may put cells elsewhere they are doubtful: %s", async (_kind, css) => {
  const { report } = await read(withCells("$1", css));
  expect(report.source?.read).toEqual(allInferred);
});

test("a row of boxes that stand as they are written is read as it is", async () => {
  const { report } = await read(withCells("$1", "tr{display:flex}"));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test.each<readonly [kind: string, digit: string, css: string, cell?: string]>([
  ["below the line", "₉", "", "<sub>9</sub>$1"],
  ["above by a style", "⁹", x("vertical-align:super;font-size:60%")],
  ["below by a style", "₉", x("vertical-align:sub")],
  ["above by its place", "⁹", x("position:relative;top:-0.5em")],
  ["above by a length", "⁹", x("vertical-align:6px")],
  [
    "above as Word writes it",
    "⁹",
    "",
    "<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>9</span>$1",
  ],
])("a digit set off %s is no digit of the figure", async (_kind, digit, css, cell = spanX) => {
  const { report } = await read(withCells(cell, css));
  expect(report.figures).toEqual(allAs((figure) => `${digit}${figure}`));
});

test.each([
  [
    "as Word writes it",
    "<p><span style='position:relative;top:3.0pt;mso-text-raise:-3.0pt'>$1</span></p>",
  ],
  ["by its place", '<span style="position:relative;top:-5px">$1</span>'],
  ["by a length", '<b style="vertical-align:-3px;font-size:15px">$1</b>'],
])("a figure moved as a whole %s is that figure", async (_kind, cell) => {
  const { report } = await read(withCells(cell));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test("a note's mark alone in its cell is no figure", async () => {
  const { report } = await read(
    withCells('<i style="font-size:60%;position:relative;top:-0.5em">$1</i>'),
  );
  expect(Object.values(report.figures).filter((it) => typeof it === "number")).toEqual([]);
});

test("what stands above a word is left out, and told", async () => {
  const { report, account } = await read(
    withCells("<ruby>$1<rp>(</rp><rt>9</rt><rp>)</rp></ruby>"),
  );
  expect(report.figures).toEqual(figures);
  expect(account.join()).toContain("200格在原文中有批注、注音");
});

test("a line that only a style ends is ended", async () => {
  const { report } = await read(
    withCells("<span class=x>9</span><span class=x>$1</span>", x("display:block")),
  );
  expect(Object.values(report.figures).filter((it) => typeof it === "number")).toEqual([]);
});

test("what is typed into a field is read, and told", async () => {
  const { report, account } = await read(withCells('<input type="text" value="$1" readonly>'));
  expect(report.figures).toEqual(figures);
  expect(account.join()).toContain("200格在原文中有批注、注音、图章或填写的表单域");
});

test.each(["<template>9</template>", "<noscript>9</noscript>", "<script>9</script>", "<!--9-->"])(
  "what no browser shows is nothing: %s",
  async (silent) => {
    const { report } = await read(withCells(`${silent}$1`));
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual({});
  },
);

test.each(["td.h{display:none}", ".h{display:none}", "tr .h{display:none}"])(
  "a hidden column holds nothing of the report: %s",
  async (css) => {
    const content = withCells("$1", css).replaceAll("</tr>", '<td class="h">99</td></tr>');
    const { report } = await read(content);
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual({});
  },
);

test("a paragraph with something left out says so, and no other", async () => {
  const content = withCells("$1", ".x{text-decoration:line-through}").replace(
    "主动公开各类信息",
    '主动<span class="x">不</span>公开各类信息',
  );
  const { report, account } = await read(content);
  expect(report.narrative.overview).toEqual(["本机关认真贯彻落实条例，主动公开各类信息。"]);
  expect(account.join()).toContain("1段正文在原文中有划掉的文字");
});

test.each([
  "body{opacity:0}",
  "#main{visibility:hidden}",
  "#zoom{display:none}",
  "table{display:none}",
])("a report that only scripts show is read, and all of it doubtful: %s", async (css) => {
  const { report, account } = await read(withCells("$1", css));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
  expect(account.join()).toContain("200格的文字在原文中由样式或域决定");
});

test("thousands of rules, and rules that could be tried in endless ways, take no time", async () => {
  const many = Array.from({ length: 5000 }, (_, i) => `.a${i} .b${i}>p{display:none}`).join("");
  const deep = `${"<div class=a>".repeat(400)}<p class=z>9</p>${"</div>".repeat(400)}`;
  const beside = "<i class=a>9</i>".repeat(1000);
  const endless = `.b${" .a".repeat(9)} .z,.b${"~.a".repeat(9)},.b+.a${">.a".repeat(9)}~.a{display:none}`;
  const content = withCells("$1", many + endless).replace("<body>", `<body>${deep}${beside}`);
  expect((await read(content)).report.figures).toEqual(figures);
  const more = content.replace("<body>", `<body>${beside.repeat(6)}`);
  await expect(read(more)).rejects.toThrow("网页的标签过多");
});
