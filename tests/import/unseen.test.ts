/** What nobody sees on a page, and what the form itself prints, raises nothing. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { check } from "../../src/rules/check.ts";
import { importAny } from "../support/import.ts";
import { turnOf } from "../support/long-matrix.ts";
import { page, pageTables, whole } from "./html-copies.ts";
import { reportText } from "./text-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
const html = page(edition2021, pageTables(edition2021, figures).map(whole));

async function imported(text: string, fileName = "年报.html"): ReturnType<typeof importAny> {
  return importAny(new TextEncoder().encode(text), { fileName });
}

const findingsIn = async (text: string): Promise<string[]> => {
  const { report } = await imported(text);
  expect(report.figures).toEqual(figures);
  return check(report, { stage: "finished" }).map(({ message }) => message);
};

const EMPTY = [
  ...[
    "&nbsp;",
    "\u200b",
    "&nbsp; &nbsp;",
    "\ufeff",
    "\u200d&nbsp;\u2060",
    "&shy;",
    "&zwnj;",
    "&lrm;",
  ],
  ...["\u202a", "\ufe0f", "\ufffc", "\u180e", "\u2028", "\u3164", "\ue5e5", "&thinsp;", "&emsp;"],
];

const NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const THREE = /(<p><strong>三、[^<]*<\/strong><\/p>)/u;

/** The note above table three, in so many lines. */
const withNote = (...lines: string[]): string =>
  html.replace(THREE, `$1${lines.map((line) => `<p>${line}</p>`).join("")}`);

const linesOf = (width: number): string[] => NOTE.match(new RegExp(`.{1,${width}}`, "gu")) ?? [];

/** What is not seen in each of the places in which it may stand: one after the other, in a full run all. */
const unseen = EMPTY.flatMap((it, row) =>
  turnOf(
    [
      ["empty paragraphs of", html.replaceAll("<p>", `<p>${it}</p><p>`)],
      ["figures beside", html.replace(/>0<\/td>/gu, `>${it} 0${it}</td>`)],
      [
        "labels with, within them,",
        html.replace(/<td([^>]*)>([^<]{2})([^<]{2,})<\/td>/gu, `<td$1>$2${it}$3</td>`),
      ],
      ["headings with, within them,", html.replace(/<strong>([^<]{3})/gu, `<strong>$1${it}`)],
    ] as const,
    row,
  ).map(([what, changed]) => [`${what} ${JSON.stringify(it)}`, changed]),
);

/** A page in which nothing is to be found is read once. */
let found: Promise<string[]> | undefined;

test.each([
  ...unseen,
  ["the note of table three above it", withNote(NOTE)],
  ["the note in two lines", withNote(NOTE.slice(0, 22), NOTE.slice(22))],
  ["the note in lines of eight", withNote(...linesOf(8))],
  ["the note a character a line", withNote(...linesOf(1))],
  ["the note as a note", withNote(`注：${NOTE.slice(1, -1)}。`)],
  ["the note in other words", withNote(NOTE.replace("本列", "本表"))],
  ["what is counted in", withNote("单位：件")],
])("%s", async (_what, changed = "") => {
  expect(changed).not.toBe(html);
  found ??= findingsIn(html);
  expect(await findingsIn(changed)).toEqual(await found);
});

test.each(["shtml", "aspx", "jsp"])("a page saved as .%s is read", async (ending) => {
  const { report } = await imported(html, `年报.${ending}`);
  expect(report.figures).toEqual(figures);
});

test("a presentation of WPS is told what to be saved as", async () => {
  await expect(imported("x", "年报.dps")).rejects.toThrow(/另存为\.docx/u);
});

test("a text is told by what is seen of it, whatever its blanks and marks", async () => {
  const copied = (mark: string): string =>
    reportText({
      edition: edition2021,
      figures,
      copy: (rows) =>
        rows.map(({ labels, figures: own }) => [...labels, ...own].join(" ")).join("\n"),
    }).replace(/^|(?= 0)/gmu, mark);
  const plain = await imported(copied(""), "年报.txt");
  for (const mark of ["\u200b", "\u200c", "\u2060", "\u00ad", "\u200e"]) {
    const { report } = await imported(copied(mark), "年报.txt");
    expect(report).toEqual(plain.report);
  }
});

test("radicals that a copy out of a PDF has for characters are those characters", async () => {
  const changed = html.replaceAll("工", "⼯").replaceAll("一、", "⼀、").replaceAll("行", "⾏");
  expect(await findingsIn(changed)).toEqual(await findingsIn(html));
});
