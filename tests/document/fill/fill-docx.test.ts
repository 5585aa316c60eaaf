import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { fillDocx, type FilledDocx } from "../../../src/document/fill/fill-docx.ts";
import { BadPackage } from "../../../src/package/bad-package.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { makeDocx, paragraph, run } from "../../support/make-docx.ts";
import { officeTemplate } from "../../support/office-template.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { wordText } from "../../support/word-text.ts";

const MARK = "参考文本，须审核签发";

const VALUES: Readonly<Record<string, string>> = {
  机关全称: "某某市统计局",
  编号: "2026-001",
  申请人: "某人",
  申请内容: "某事",
};

function filledWith(template: Uint8Array, values = VALUES): FilledDocx {
  const known = new Map(Object.entries(values));
  const textOf = (name: string): string | null => known.get(name) ?? null;
  return fillDocx(template, { textOf, mark: MARK, platform: nodePlatform });
}

function bytesOf(filled: FilledDocx): Uint8Array {
  if ("unknown" in filled) throw new Error(JSON.stringify(filled));
  return filled.bytes;
}

/** The text of a body with these values in its places. */
function textOf(body: string, values = VALUES): string {
  return wordText(bytesOf(filledWith(makeDocx(body), values)));
}

describe("fillDocx", () => {
  test("places in text, tables, boxes, heads, feet and notes are filled, however Word broke them", () => {
    const filled = filledWith(officeTemplate());
    const text = wordText(bytesOf(filled));
    for (const line of [
      "某某市统计局文件",
      "2026-001\n",
      "注：2026-001",
      "致某人：2026-0012026-001",
      "表：某事",
      "框：2026-001",
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/[{}｛｝]/u);
    expect(filled).toMatchObject({ places: ["申请人", "编号", "申请内容", "机关全称"] });
  });

  test("wherever the runs of a text break, it is filled the same", () => {
    const text = "甲{申请人}乙{编号}{机关全称}丙";
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }));
    fc.assert(
      fc.property(cuts, (at) => {
        const edges = [0, ...at.sort((a, b) => a - b), text.length];
        const runs = edges.slice(1).map((end, i) => run(text.slice(edges[i], end)));
        expect(textOf(`<w:p>${runs.join("")}</w:p>`)).toContain("甲某人乙2026-001某某市统计局丙");
      }),
      { numRuns: 50 },
    );
  });

  test("the filled file is valid", () => {
    expect(openXmlErrors(bytesOf(filledWith(officeTemplate())), "文书.docx")).toEqual([]);
  }, 30_000);

  test("a value takes the look of where its place begins, and the rest keeps its own", () => {
    const body = `<w:p>${run("甲{编", "<w:b/>")}${run("号}乙", "<w:i/>")}</w:p>`;
    const xml = strFromU8(
      unzipSync(bytesOf(filledWith(makeDocx(body))))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">甲2026-001<\/w:t>/u);
    expect(xml).toMatch(/<w:i\/><\/w:rPr><w:t xml:space="preserve">乙<\/w:t>/u);
  });

  test.each([
    ["markup", `</w:t></w:r></w:p><w:p/><!--&amp;"'`],
    ["another place", "{编号}｛机关全称｝"],
    ["the half of a place", "{编"],
    ["a replacement pattern", "$& $1 $$"],
  ])("a value that is %s is text", (_what, value) => {
    const body = paragraph("甲{申请人}乙{编号}丙");
    expect(textOf(body, { ...VALUES, 申请人: value })).toContain(`甲${value}乙2026-001丙`);
  });

  test("what no document can hold is left out of a value, and it stays on one line", () => {
    expect(
      textOf(paragraph("{申请人}"), { ...VALUES, 申请人: "甲\u0000\u0008乙\r\n丙" }),
    ).toContain("甲乙 丙");
  });

  test("blanks around a value are kept", () => {
    expect(textOf(paragraph("甲 {编号} 乙"))).toContain("甲 2026-001 乙");
  });

  test.each([
    ["{编号", "{编号"],
    ["编号}", "}"],
    ["甲{{编号}", "{{编号}"],
    ["{编号｝}", "}"],
  ])("of “%s” the lone brace is told and nothing is filled", (text, told) => {
    const filled = filledWith(makeDocx(paragraph(text) + paragraph("{编号}")));
    expect(filled).toMatchObject({
      unknown: [],
      unclosed: [expect.stringContaining(told.at(0) ?? "")],
    });
  });

  test("places that nobody knows are told once each", () => {
    const filled = filledWith(makeDocx(paragraph("{证件号}{编号}{证件号}{}{__proto__}")));
    expect(filled).toEqual({ unknown: ["证件号", "", "__proto__"], unclosed: [] });
  });

  test("no place reaches across a line or a paragraph", () => {
    const across = `<w:p><w:r><w:t>{编</w:t><w:br/><w:t>号}</w:t></w:r></w:p>`;
    expect(filledWith(makeDocx(across))).toMatchObject({ unclosed: ["{编"] });
    expect(filledWith(makeDocx(paragraph("{编") + paragraph("号}")))).toMatchObject({
      unclosed: ["{编", "}"],
    });
  });

  test("the mark stands in front, once", () => {
    expect(textOf(paragraph("正文")).trim().split("\n")).toEqual([MARK, "正文"]);
    expect(
      textOf(paragraph(MARK) + paragraph("正文"))
        .trim()
        .split("\n"),
    ).toEqual([MARK, "正文"]);
  });

  test("a template without places keeps every other part byte for byte", () => {
    const template = officeTemplate();
    const [before, after] = [unzipSync(template), unzipSync(bytesOf(filledWith(template)))];
    for (const name of ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"]) {
      expect(after[name]).toEqual(before[name]);
    }
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("补正告知书")],
    ["a Word template", officeTemplate({ kind: "template" })],
    ["a cut file", officeTemplate().subarray(0, 900)],
    ["a file without its text", officeTemplate({ parts: { "word/document.xml": null } })],
    ["a broken text", officeTemplate({ parts: { "word/document.xml": "<w:document>" } })],
  ])("%s is no template", (_what, bytes) => {
    expect(() => filledWith(bytes)).toThrow(BadPackage);
  });
});
