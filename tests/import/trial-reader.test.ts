/**
 * A new reader is one folder and one row in one table: with a row for a format that nobody has, files of it are
 * imported by the command line, opened by the page, offered, told by what they hold, and named to people.
 */
import { readFileSync } from "node:fs";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { contentEnding } from "../../src/import/content-ending.ts";
import type * as Formats from "../../src/import/formats.ts";
import type { FileReading, ReadOptions } from "../../src/import/imported.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { ChooseFile } from "../../src/taskpane/choose-file.tsx";
import { readCopies } from "../../src/taskpane/copies/read-copies.ts";
import { oneOfSeveral } from "../../src/workbench/files/one-of-several.ts";
import { openDocument } from "../../src/workbench/files/open-document.ts";
import { TopBar, type TopBarProps } from "../../src/workbench/top-bar.tsx";
import { example, ogi, testFolder } from "../support/cli.ts";

/** The reader of the trial: a text whose bytes are all turned round, behind five that say so. */
function mockReadTrial(bytes: Uint8Array, options: ReadOptions): FileReading {
  const { readText } = jest.requireActual<typeof import("../../src/import/read-text.ts")>(
    "../../src/import/read-text.ts",
  );
  return readText(bytes.subarray(MAGIC.length).map(turned), options);
}

jest.mock("../../src/import/formats.ts", () => {
  const table = jest.requireActual<typeof Formats>("../../src/import/formats.ts");
  const row: Formats.ReadableFormat = {
    endings: ["trial", "try"],
    word: "试读文件",
    begins: /^TRIAL/u,
    mostBytes: 1024 * 1024,
    load: () => Promise.resolve(mockReadTrial),
  };
  return { ...table, FORMATS: [...table.FORMATS, row] };
});

const MAGIC = new TextEncoder().encode("TRIAL");
const turned = (byte: number): number => byte ^ 0xff;

const text = new Uint8Array(readFileSync(example("001")));
const trial = Uint8Array.of(...MAGIC, ...text.map(turned));

const inFolder = testFolder();

const refuseReview = (): Promise<null> => Promise.resolve(null);

test("the command line imports it as it imports the text", async () => {
  const [of, asText] = [inFolder("年报.trial", trial), inFolder("年报.txt", text)];
  const imported = await ogi("import", of, "-o", "-");
  const expected = await ogi("import", asText, "-o", "-");
  expect(imported.exitCode).toBe(0);
  expect(imported.out).toContain("西宁市湟中区统计局");
  expect(imported.out.replaceAll("年报.trial", "年报.txt")).toBe(expected.out);
  expect(imported.err.replaceAll("年报.trial", "年报.txt")).toBe(expected.err);
});

test("without a name it is told by what it holds", () => {
  expect(contentEnding(trial, nodeImportPlatform)).toBe("trial");
});

test("the page opens it as it opens the text, under its own name", async () => {
  const opened = await openDocument(new File([trial], "年报.TRIAL"), refuseReview);
  const asText = await openDocument(new File([text], "年报.TRIAL.txt"), refuseReview);
  expect(opened?.fileName).toBe("年报.TRIAL");
  expect(opened?.report.figures).toEqual(asText?.report.figures);
  expect(opened?.report.narrative).toEqual(asText?.report.narrative);
});

test("of several files the page takes it, and not the picture beside it", () => {
  const files = ["封面.jpg", "年报.try"].map((name) => new File([], name));
  expect(oneOfSeveral(files)?.first.name).toBe("年报.try");
});

test("the pane compares it with the open report", async () => {
  const [copy] = await readCopies([new File([trial], "年报.try")]);
  expect(copy?.report?.organ.name).toBe("西宁市湟中区统计局");
});

test("it is offered wherever files are chosen", () => {
  const bar: TopBarProps = {
    state: { isUnsaved: false, undoes: null, redoes: null } as TopBarProps["state"],
    isKept: true,
    commands: {} as TopBarProps["commands"],
    onNew: () => undefined,
    examples: [],
  };
  const button = { label: "文件", icon: createElement("i"), disabled: false, children: "选择" };
  const choosers: ReactElement[] = [
    createElement(TopBar, bar),
    createElement(ChooseFile, { ...button, onChoose: () => undefined }),
  ];
  for (const chooser of choosers) {
    expect(renderToStaticMarkup(chooser)).toMatch(/accept="[^"]*,\.trial,\.try[",]/u);
  }
});

test("who brings another file is told of it, and who gave it another name how it was read", async () => {
  const other = await ogi("import", inFolder("年报.bin", "x"), "-o", "-");
  expect(other.err).toContain(".txt、.json或.trial后再导入");
  const renamed = await ogi("import", inFolder("年报.txt", trial), "-o", "-");
  expect(renamed.exitCode).toBe(0);
  expect(renamed.err).toContain("文件的扩展名是.txt，内容其实是试读文件（.trial），已按内容读取。");
});
