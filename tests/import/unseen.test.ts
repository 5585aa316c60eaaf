/** What nobody sees on a page, and what the form itself prints, raises nothing. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { check } from "../../src/rules/check.ts";
import { importAny } from "../support/import.ts";
import { page, pageTables, whole } from "./html-copies.ts";

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

const EMPTY = ["&nbsp;", "\u200b", "&nbsp; &nbsp;", "\ufeff", "\u200d&nbsp;\u2060"];

test.each([
  ...EMPTY.map((it) => [
    `empty paragraphs of ${JSON.stringify(it)}`,
    html.replaceAll("<p>", `<p>${it}</p><p>`),
  ]),
  ...EMPTY.map((it) => [
    `figures beside ${JSON.stringify(it)}`,
    html.replace(/>0<\/td>/gu, `>${it} 0${it}</td>`),
  ]),
  [
    "the note of table three above it, in two lines",
    html.replace(
      /(<p><strong>三、[^<]*<\/strong><\/p>)/u,
      "$1<p>（本列数据的勾稽关系为：第一项加第二项之和，</p><p>等于第三项加第四项之和）</p>",
    ),
  ],
])("%s", async (_what, changed = "") => {
  expect(changed).not.toBe(html);
  expect(await findingsIn(changed)).toEqual(await findingsIn(html));
});

test.each(["shtml", "aspx", "jsp"])("a page saved as .%s is read", async (ending) => {
  const { report } = await imported(html, `年报.${ending}`);
  expect(report.figures).toEqual(figures);
});

test("a workbook of WPS is told what to be saved as", async () => {
  await expect(imported("x", "年报.et")).rejects.toThrow(/WPS另存为\.xlsx/u);
});
