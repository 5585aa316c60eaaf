/** A workbook read quickly gives the report, the account and the refusal of the general reading: every one of the tests. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importReport } from "../../src/import/import-report.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editions } from "../../src/form/editions.ts";
import { openPackage } from "../../src/package/open-package.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { exampleReports } from "../support/examples.ts";
import { casesOf } from "../support/long-matrix.ts";
import { sampleWorkbook } from "../support/sample-workbook.ts";
import { cellsUnaddressed, savedShapes } from "../support/saved-shapes.ts";
import { filled, template } from "../support/workbooks.ts";

interface Read {
  readonly told: unknown;
  /** The parts that were read in the general way. */
  readonly general: readonly string[];
}

async function read(bytes: Uint8Array, sheetReading: "quick" | "general"): Promise<Read> {
  const general: string[] = [];
  const platform = {
    ...nodeImportPlatform,
    sheetReading,
    onGeneral: (part: string) => general.push(part),
  };
  try {
    const options = { fileName: "年报.xlsx", platform };
    const { report, account, addressOf } = await importReport(bytes, options);
    const addresses = Object.keys(report.figures).map((id) => addressOf?.(id));
    return { told: { report, account, addresses }, general };
  } catch (error) {
    return { told: String(error), general };
  }
}

async function expectAlike(bytes: Uint8Array): Promise<Read> {
  const quick = await read(bytes, "quick");
  expect(quick.told).toEqual((await read(bytes, "general")).told);
  return quick;
}

/** Changes every sheet, or another part, as text. */
function changed(
  bytes: Uint8Array,
  change: (text: string) => string,
  parts = /^xl\/worksheets\/sheet\d+\.xml$/u,
): Uint8Array {
  const opened = openPackage(bytes, nodePlatform);
  for (const part of opened.partNames.filter((it) => parts.test(it))) {
    opened.write(part, change(opened.text(part)));
  }
  return opened.save();
}

const CHANGES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  "rows moved away from under their names": (bytes) =>
    changed(bytes, (text) =>
      text.replace(
        / r="([A-Z]*)(\d+)"/gu,
        (_, column: string, row: string) =>
          ` r="${column}${Number(row) + (Number(row) > 5 ? 2 : 0)}"`,
      ),
    ),
  "names that are lost": (bytes) =>
    changed(
      bytes,
      (text) => text.replace(/<definedNames>.*<\/definedNames>/su, ""),
      /^xl\/workbook\.xml$/u,
    ),
  "a table whose labels are gone": (bytes) =>
    changed(bytes, (text) => text.replace(/<c r="A\d+"[^>/]*>.*?<\/c>/gu, "")),
  "formatted shared texts": (bytes) =>
    changed(
      bytes,
      (text) => text.replaceAll("<si><t>", "<si><r><t>").replaceAll("</t></si>", "</t></r></si>"),
      /sharedStrings/u,
    ),
  "hidden rows": (bytes) =>
    changed(bytes, (text) => text.replace(/<row r="(\d*[369])"/gu, '<row r="$1" hidden="1"')),
  "rows of no height": (bytes) =>
    changed(bytes, (text) =>
      text.replace(/<row r="(\d*[48])" ht="[\d.]+"/gu, '<row r="$1" ht="0"'),
    ),
  "hidden columns": (bytes) =>
    changed(bytes, (text) => text.replace(/<col min="2"/gu, '<col hidden="1" min="2"')),
  "rows hidden that say nothing": (bytes) =>
    changed(bytes, (text) => text.replace("<sheetFormatPr", '<sheetFormatPr zeroHeight="1"')),
  "styles that are struck out": (bytes) =>
    changed(bytes, (text) => text.replaceAll("<font>", "<font><strike/>"), /styles\.xml$/u),
  "styles that show nothing": (bytes) =>
    changed(
      bytes,
      (text) => text.replace(/<font>.*?<\/font>/gsu, '<font><color rgb="FFFFFFFF"/></font>'),
      /styles\.xml$/u,
    ),
  "pieces of texts struck out": (bytes) =>
    changed(
      bytes,
      (text) =>
        text.replace(
          /<(is|si)>(<t[^>]*>[^<]*<\/t>)<\/\1>/gu,
          "<$1><r><rPr><strike/></rPr><t>旧</t></r><r>$2</r></$1>",
        ),
      /sheet\d+\.xml$|sharedStrings/u,
    ),
  "cells without addresses": cellsUnaddressed,
  "half a sheet": (bytes) => changed(bytes, (text) => text.slice(0, text.length / 2)),
  "another edition's words": (bytes) =>
    changed(bytes, (text) => text.replaceAll("公开", "公布"), /sharedStrings/u),
};

/** The parts that are not read quickly after a change: a formatted text, a cell without address, a broken sheet. */
const GENERAL: Readonly<Record<string, boolean>> = {
  "formatted shared texts": true,
  "cells without addresses": true,
  "half a sheet": true,
  "pieces of texts struck out": true,
};

/** What nobody sees is told of by both. */
const UNSEEN = [
  ...["hidden rows", "rows of no height", "hidden columns"],
  ...["styles that are struck out", "styles that show nothing", "pieces of texts struck out"],
];

const reports = exampleReports();

describe.each(Object.entries(savedShapes))("saved as %s", (_shape, saved) => {
  test.each(reports)("$name is read quickly, and alike", async ({ report }) => {
    const { general } = await expectAlike(saved(filled(report)));
    expect(general).toEqual([]);
  });

  test.each(casesOf(reports.flatMap((it) => Object.keys(CHANGES).map((how) => ({ ...it, how })))))(
    "$name with $how is read alike",
    async ({ report, how }) => {
      const change = CHANGES[how] ?? ((bytes: Uint8Array) => bytes);
      const { told, general } = await expectAlike(change(saved(filled(report))));
      expect(general.length > 0).toBe(GENERAL[how] ?? false);
      if (UNSEEN.includes(how)) expect(JSON.stringify(told)).toContain("请打开工作簿核实");
    },
  );
});

test("empty templates, those of older versions, and other people's workbooks are read alike", async () => {
  for (const edition of editions) await expectAlike(template(edition));
  await expectAlike(template(edition2021, true));
  const older = join(import.meta.dirname, "../book/older");
  for (const name of readdirSync(older)) await expectAlike(readFileSync(join(older, name)));
  await expectAlike(await sampleWorkbook());
});

test("what was learnt from one workbook does not mislead about the next", async () => {
  const files = reports.slice(5, 9).flatMap(({ report }) => {
    const bytes = savedShapes.textsShared(filled(report));
    return [bytes, ...Object.values(CHANGES).map((change) => change(bytes)), bytes];
  });
  for (const bytes of files) await expectAlike(bytes);
});
