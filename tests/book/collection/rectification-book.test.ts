/** 整改清单 as a workbook, and back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillRectification } from "../../../src/book/collection/fill-rectification.ts";
import { readRectification } from "../../../src/book/collection/read-rectification.ts";
import { rectifications, type RectificationLine } from "../../../src/collection/rectification.ts";
import { RECTIFICATION_TEMPLATE } from "../../../src/layout/collection/plan-rectification.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { open } from "../../support/workbooks.ts";

function written(collected = largeCollection(40), before: readonly RectificationLine[] = []) {
  const workbook = open(
    readFileSync(join(import.meta.dirname, "../../..", RECTIFICATION_TEMPLATE)),
  );
  const lines = rectifications(collected, before);
  fillRectification(workbook, collected, lines);
  return { lines, bytes: workbook.save() };
}

test("it is a valid workbook, the same bytes every time", () => {
  const { bytes } = written();
  expect(openXmlErrors(bytes, "a.xlsx")).toEqual([]);
  expect(Buffer.compare(bytes, written().bytes)).toBe(0);
});

test("what is read back is what was written", () => {
  const { lines, bytes } = written();
  expect(lines.length).toBeGreaterThan(20);
  expect(readRectification(open(bytes))).toEqual(lines);
});

test("texts that look like formulas, line breaks and blanks at the ends come back as they were", () => {
  const quote = " =1+1\n“乙” ";
  const collected = collectionOf([receivedUnit(unitOf("-甲局"))], {
    findings: [findingOf({ unit: "-甲局", quote, message: "@A1" })],
  });
  const typed = rectifications(collected, []).map((line) => ({
    ...line,
    answer: "+1",
    remark: quote,
  }));
  const { bytes } = written(collected, typed);
  expect(readRectification(open(bytes))).toEqual(typed);
});

test("what a person types into it is read, wherever the sheet is put", () => {
  const { bytes, lines } = written();
  const workbook = open(bytes);
  const last = 4 + lines.length;
  workbook.setCell("整改清单", "K5", { kind: "text", value: "已改正" });
  workbook.setCell("整改清单", "L5", { kind: "text", value: "属实" });
  workbook.setCell("整改清单", `B${last + 1}`, { kind: "text", value: "自加单位" });
  workbook.setCell("整改清单", `D${last + 1}`, { kind: "text", value: "未盖章" });
  const read = readRectification(open(workbook.save()));
  expect(read[0]).toEqual({ ...lines[0], answer: "已改正", review: "属实" });
  expect(read.at(-1)).toMatchObject({
    unit: "自加单位",
    problem: "未盖章",
    code: "",
    state: "open",
  });
});

test("while somebody is missing it says so, with how much is to be mended", () => {
  const sheet = open(written().bytes).readSheet("整改清单");
  expect(sheet.at(0, 0)?.value).toBe("未齐（38/40），不得公布");
  expect(sheet.at(2, 0)?.value).toContain("待整改");
});

test.each(["K4", "N4", "O4", "P4"])(
  "a workbook without the heading in %s is refused",
  (heading) => {
    const workbook = open(written().bytes);
    workbook.setCell("整改清单", heading, { kind: "text", value: "甲" });
    expect(() => readRectification(open(workbook.save()))).toThrow("没有找到整改清单的表头");
  },
);
