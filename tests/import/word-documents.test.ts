/** Word documents as offices really write them: merged cells, text boxes, changes that nobody accepted. */
import { editions, type Edition } from "../../src/form/editions.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importAny } from "../support/import.ts";
import { paragraph, run } from "../support/make-docx.ts";
import { reportDocx, type DocxStyle } from "./docx-copies.ts";

/** Each figure another number, so that a shift cannot go unseen. */
const figuresOf = (edition: Edition): Record<string, number> =>
  Object.fromEntries(edition.cells.map(({ id }, i) => [id, 3 + 7 * i]));

const figures = figuresOf(edition2021);

const field = (text: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** As Word writes it: for itself, and once more for older programs. */
const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}<w:p/></w:txbxContent></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><w:txbxContent>${content}<w:p/></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const contentControl = (content: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const deletedRow = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${paragraph("规章")}</w:tc><w:tc>${paragraph("77")}</w:tc></w:tr>`;

const STYLES: Readonly<Record<string, DocxStyle>> = {
  "merged cells": {},
  "cells merged as in old files": { spans: "hMerge" },
  "figures that were changed": {
    figure: (text) =>
      `<w:p><w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2">${run(text)}</w:ins></w:p>`,
  },
  "figures that were moved": {
    figure: (text) =>
      `<w:p><w:moveFrom w:id="1">${run("9")}</w:moveFrom><w:moveTo w:id="2">${run(text)}</w:moveTo></w:p>`,
  },
  "a row that was deleted": { table: (table) => table.replace("<w:tr>", `${deletedRow}<w:tr>`) },
  "hidden text in every cell": {
    figure: (text) => `<w:p>${run("8", "<w:vanish/>")}${run(text)}</w:p>`,
  },
  "figures that were struck out": {
    figure: (text) =>
      `<w:p>${run("8", "<w:strike/>")}${run("9", "<w:dstrike/>")}${run(text)}</w:p>`,
  },
  "figures that Word works out": { figure: field },
  "tables in text boxes": { table: textBox },
  "content controls": { table: contentControl, figure: (text) => contentControl(paragraph(text)) },
  "elements and numbers named like the machinery of objects": {
    figure: (text) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:constructor/><w:toString/><w:t>${text}</w:t></w:r></w:p>`,
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="constructor"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
  "text in pieces": {
    label: (text) => `<w:p>${Array.from(text, (it) => run(it)).join("<w:proofErr/>")}</w:p>`,
    figure: (text) => `<w:p>${Array.from(text, (it) => run(it)).join("<w:bookmarkStart/>")}</w:p>`,
  },
  "labels broken over paragraphs": {
    label: (text) => paragraph(text.slice(0, 3)) + paragraph(text.slice(3)),
  },
  "everything in a table": { body: (body) => `<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>` },
  "headings that Word numbers": {
    heading: (text) =>
      paragraph(text.slice(2), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
};

/** Something of each figure is left out, so that a person should look. */
const DOUBTED: Readonly<Record<string, string>> = {
  "hidden text in every cell": "有看不见的文字",
  "figures that were struck out": "有划掉的文字",
};

test.each(Object.entries(STYLES))("%s: figures and text are read", async (kind, style) => {
  const bytes = reportDocx(edition2021, figures, style);
  const { report, account } = await importAny(bytes, { fileName: "年报.docx" });
  expect(report).toMatchObject({
    edition: "2021",
    year: 2021,
    organ: { name: "某某市统计局" },
    signed: "2022-01-20",
    figures,
    narrative: {
      opening: ["根据条例要求，编制本年度报告。"],
      overview: ["本机关主动公开各类信息。"],
      problemsAndImprovements: ["存在不足，下一步改进。"],
      otherMatters: ["无。"],
    },
  });
  const doubt = DOUBTED[kind];
  const inferred = Object.keys(figures).map((id) => [id, "inferred"]);
  expect(report.source?.read).toEqual(doubt === undefined ? {} : Object.fromEntries(inferred));
  expect(account.join("\n")).toContain(doubt ?? "");
});

test.each(editions.map((edition) => [edition.id, edition] as const))(
  "the edition is %s because its tables are there, whatever the year",
  async (id, edition) => {
    const bytes = reportDocx(edition, figuresOf(edition));
    const overrides = { year: 2023 };
    const { report } = await importAny(bytes, { fileName: "年报.docx", overrides });
    expect(report).toMatchObject({ edition: id, year: 2023, figures: figuresOf(edition) });
  },
);

const PICTURE = `<w:p><w:r><w:drawing><w:blip/></w:drawing></w:r></w:p>`;

test("a table that is a picture is said to be one, and the others are read", async () => {
  const table = (xml: string, i: number): string => (i === 1 ? PICTURE : xml);
  const bytes = reportDocx(edition2021, figures, { table });
  const { report, account } = await importAny(bytes, { fileName: "年报.docx" });
  expect(account).toContain("表三是图片，读不出数字，请对照原文补填。");
  for (const { id, table: of } of edition2021.cells) {
    const isPicture = of.id === "requests";
    expect(report.figures[id]).toBe(isPicture ? null : figures[id]);
    expect(report.source?.read?.[id]).toBe(isPicture ? "notFound" : undefined);
  }
});

test("a document of pictures is refused, and told why", async () => {
  const bytes = reportDocx(edition2021, figures, { table: () => PICTURE });
  await expect(importAny(bytes, { fileName: "年报.docx" })).rejects.toThrow("表格可能是图片");
});

test("the mark of a note is no digit of the figure", async () => {
  const mark = run("1", '<w:vertAlign w:val="superscript"/>');
  const figure = (text: string): string => `<w:p>${run(text)}${mark}</w:p>`;
  const bytes = reportDocx(edition2021, figures, { figure });
  const { report } = await importAny(bytes, { fileName: "年报.docx" });
  const ofEach = Object.entries(figures).map(([id, number]) => [id, `${number}¹`]);
  expect(report.figures).toEqual(Object.fromEntries(ofEach));
});
