/** Binary Word documents as Word and WPS write them: pieces, long rows, changes that nobody accepted. */
import { editions, type Edition } from "../../../src/form/editions.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { readFib } from "../../../src/import/doc/fib.ts";
import { readPieces } from "../../../src/import/doc/pieces.ts";
import { readCompoundFile } from "../../../src/package/read-compound-file.ts";
import { importAny } from "../../support/import.ts";
import {
  int32,
  makeDoc,
  type MadeParagraph,
  type MadeRun,
  type Sprm,
} from "../../support/make-doc.ts";
import { encodeGb18030 } from "../../support/encode-gb18030.ts";
import { plain, reportDoc, reportParagraphs, type DocStyle } from "../doc-copies.ts";

/** Each figure another number, so that a shift cannot go unseen. */
const figuresOf = (edition: Edition): Record<string, number> =>
  Object.fromEntries(edition.cells.map(({ id }, i) => [id, 3 + 7 * i]));

const figures = figuresOf(edition2021);

const DELETED: Sprm = [0x0800, 1];
const INSERTED: Sprm = [0x0801, 1];
const HIDDEN: Sprm = [0x083c, 1];
const SPECIAL: Sprm = [0x0855, 1];

type Figure = NonNullable<DocStyle["figure"]>;

const before =
  (...changes: Sprm[]): Figure =>
  (text) => [{ text: "8", changes }, { text }];

const special = (text: string): MadeRun => ({ text, changes: [SPECIAL] });

const STYLES: Readonly<Record<string, DocStyle>> = {
  "plain cells": {},
  "rows whose properties stand in the Data stream": { rowsStand: "in the Data stream" },
  "text in pieces": { pieceLength: 37 },
  "text of one byte a character, as old converters write Chinese": { encode: encodeGb18030 },
  "the number of WPS": { nFib: 0xc1 },
  "the number of Word 2003": { nFib: 0x10c },
  "figures that were changed": {
    figure: (text) => [
      { text: "9", changes: [DELETED] },
      { text, changes: [INSERTED] },
    ],
  },
  "figures that were deleted where their style says the contrary": {
    figure: (text) => [{ text: "9", changes: [[0x0800, 0x81]] }, { text }],
  },
  "hidden text in every cell": { figure: before(HIDDEN) },
  "text that is hidden by a style of characters": {
    figure: before([0x4a30, 1, 0]),
    styles: [[], [HIDDEN]],
  },
  "figures that were struck out": {
    figure: (text) => [
      { text: "8", changes: [[0x0837, 1]] },
      { text: "9", changes: [[0x2a53, 1]] },
      { text },
    ],
  },
  "white digits": { figure: before([0x6870, 255, 255, 255, 0]) },
  "digits in the colour of what is behind them": {
    figure: before([0x2a42, 6], [0x2a0c, 6]),
  },
  "digits of two points": { figure: before([0x4a43, 4, 0]) },
  "figures that Word works out": {
    figure: (text) => [
      special("\u0013"),
      { text: " =SUM(LEFT) 88" },
      special("\u0014"),
      { text },
      special("\u0015"),
    ],
  },
  "marks of notes": {
    figure: (text) => [{ text }, special("\u0002"), special("\u0005")],
  },
  "signs of a font": { figure: (text) => [{ text }, special("(")] },
  "headings that Word numbers": {
    heading: (text) => ({
      ...plain(text.slice(2)),
      changes: [
        [0x460b, 1, 0],
        [0x260a, 0],
      ],
    }),
    lists: [{ format: 37, text: "\0、" }],
  },
  "every table in a cell": {
    depth: 2,
    table: (table) => [
      ...table,
      {
        runs: [],
        mark: "\u0007",
        changes: [
          [0x2416, 1],
          [0x6649, ...int32(1)],
        ],
      },
      {
        runs: [],
        mark: "\u0007",
        changes: [
          [0x2416, 1],
          [0x2417, 1],
        ],
      },
    ],
  },
};

const HIDES = "有看不见的文字";

/** Something of each figure is left out, so that a person should look. */
const DOUBTED: Readonly<Record<string, string>> = {
  "hidden text in every cell": HIDES,
  "text that is hidden by a style of characters": HIDES,
  "white digits": HIDES,
  "digits in the colour of what is behind them": HIDES,
  "digits of two points": HIDES,
  "figures that were struck out": "有划掉的文字",
  "signs of a font": "本助手不能确定",
};

const REPORT = {
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
};

test.each(Object.entries(STYLES))("%s: figures and text are read", async (kind, style) => {
  const bytes = reportDoc(edition2021, figures, style);
  const { report, account } = await importAny(bytes, { fileName: "年报.doc" });
  expect(report).toMatchObject(REPORT);
  const doubt = DOUBTED[kind];
  const inferred = Object.keys(figures).map((id) => [id, "inferred"]);
  expect(report.source?.read).toEqual(doubt === undefined ? {} : Object.fromEntries(inferred));
  expect(account.join("\n")).toContain(doubt ?? "");
});

test.each(editions.map((edition) => [edition.id, edition] as const))(
  "the edition is %s because its tables are there, whatever the year",
  async (id, edition) => {
    const bytes = reportDoc(edition, figuresOf(edition));
    const { report } = await importAny(bytes, { fileName: "年报.wps", overrides: { year: 2023 } });
    expect(report).toMatchObject({ edition: id, year: 2023, figures: figuresOf(edition) });
  },
);

test("tables in text boxes stand where their boxes hang", async () => {
  const boxes: (readonly ReturnType<typeof plain>[])[] = [];
  const table: DocStyle["table"] = (paragraphs) => {
    boxes.push([...paragraphs, plain("")]);
    return [{ runs: [special("\u0008")] }];
  };
  const bytes = reportDoc(edition2021, figures, { table, boxes });
  const { report } = await importAny(bytes, { fileName: "年报.doc" });
  expect(report).toMatchObject(REPORT);
});

test("a table that is a picture is said to be one, and the others are read", async () => {
  const table: DocStyle["table"] = (paragraphs, i) =>
    i === 1 ? [{ runs: [special("\u0001")] }] : paragraphs;
  const bytes = reportDoc(edition2021, figures, { table });
  const { report, account } = await importAny(bytes, { fileName: "年报.doc" });
  expect(account).toContain("表三是图片，读不出数字，请对照原文补填。");
  for (const { id, table: of } of edition2021.cells) {
    expect(report.figures[id]).toBe(of.id === "requests" ? null : figures[id]);
  }
});

test("a raised digit is no digit of the figure", async () => {
  const figure: DocStyle["figure"] = (text) => [{ text }, { text: "1", changes: [[0x2a48, 1]] }];
  const bytes = reportDoc(edition2021, figures, { figure });
  const { report } = await importAny(bytes, { fileName: "年报.doc" });
  const ofEach = Object.entries(figures).map(([id, number]) => [id, `${number}¹`]);
  expect(report.figures).toEqual(Object.fromEntries(ofEach));
});

test("a paragraph whose end was deleted goes on in the next", async () => {
  const [title = plain(""), , ...rest] = reportParagraphs(edition2021, figures);
  const broken = [
    { ...plain("根据条例要求，"), markChanges: [DELETED] },
    plain("编制本年度报告。"),
  ];
  const bytes = makeDoc([title, ...broken, ...rest]);
  const { report } = await importAny(bytes, { fileName: "年报.doc" });
  expect(report).toMatchObject(REPORT);
});

test("a row that was deleted is not read, and one whose end alone says so is", async () => {
  const isRowEnd = ({ runs, mark }: MadeParagraph): boolean =>
    runs.length === 0 && mark === "\u0007";
  const read = async (isDeleted: (paragraph: MadeParagraph) => boolean): Promise<unknown> => {
    let rows = 0;
    const table: DocStyle["table"] = (paragraphs) =>
      paragraphs.map((it) => {
        const row = rows;
        if (isRowEnd(it)) rows += 1;
        return row === 2 && isDeleted(it) ? { ...it, markChanges: [DELETED] } : it;
      });
    const bytes = reportDoc(edition2021, figures, { table });
    const { report } = await importAny(bytes, { fileName: "年报.doc" });
    return Object.entries(report.figures).filter(([, figure]) => figure === null).length;
  };
  expect(await read(isRowEnd)).toBe(0);
  expect(await read(() => true)).toBe(3);
});

test("curly quotes of one byte a character are kept", () => {
  const encode = (text: string): Uint8Array =>
    Uint8Array.from(text, (it) => ({ "“": 0x93, "”": 0x94 })[it] ?? it.charCodeAt(0));
  const file = readCompoundFile(makeDoc([plain("“a”")], { encode }));
  expect(readPieces(readFib(file)).text).toBe("“a”\r");
});
