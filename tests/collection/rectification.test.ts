/** 整改清单 from round to round. */
import { rectifications, type RectificationLine } from "../../src/collection/rectification.ts";
import type { Collected } from "../../src/collection/collected.ts";
import type { CollectionFinding } from "../../src/collection/collection-finding.ts";
import { collectionOf, findingOf, receivedUnit, unitOf } from "../support/collections.ts";

const units = ["甲局", "乙镇"].map((name) => receivedUnit(unitOf(name)));

function round(number: number, findings: readonly CollectionFinding[]): Collected {
  const rounds = Array.from({ length: number }, (_, i) => ({
    number: i + 1,
    on: `2026-02-0${i + 1}`,
    files: [],
  }));
  return collectionOf(units, { findings, rounds });
}

const sum = findingOf({ unit: "甲局" });
const text = findingOf({
  unit: "乙镇",
  code: "N-TABLE",
  severity: "warning",
  at: "overview",
  quote: "新收12件",
  expected: null,
  found: "12",
});

const seen = (lines: readonly RectificationLine[]) =>
  lines.map(({ unit, code, round: first, state }) => [unit, code, first, state]);

test("in the first round every error and warning of a unit is a line, by unit", () => {
  const lines = rectifications(round(1, [text, sum]), []);
  expect(seen(lines)).toEqual([
    ["甲局", "T3-COLSUM", 1, "open"],
    ["乙镇", "N-TABLE", 1, "open"],
  ]);
  expect(lines[0]).toMatchObject({
    place: "表三“（七）总计”行“自然人”列",
    expected: "8",
    found: "6",
    kind: "数据",
    limit: "2026-02-10",
    answer: "",
  });
  expect(lines[1]).toMatchObject({ expected: "", found: "12", kind: "文表", quote: "新收12件" });
});

test("hints, what is explained, and what is said of no unit are not asked to be mended", () => {
  const others = [
    findingOf({ unit: "甲局", severity: "hint" }),
    findingOf({ unit: "甲局", explained: true }),
    findingOf({ code: "C-NOT-LISTED", severity: "warning", at: "unit" }),
  ];
  expect(rectifications(round(1, others), [])).toEqual([]);
});

test("what people typed survives, what is mended is said to be, and what comes back as well", () => {
  const typed = rectifications(round(1, [sum, text]), []).map((line) => ({
    ...line,
    answer: "已改\n见附件",
    review: "同意",
    remark: "=1",
    limit: "2月底",
  }));
  const second = rectifications(round(2, [text]), typed);
  expect(seen(second)).toEqual([
    ["甲局", "T3-COLSUM", 1, "mended"],
    ["乙镇", "N-TABLE", 1, "open"],
  ]);
  expect(second).toMatchObject(
    [0, 1].map(() => ({ answer: "已改\n见附件", review: "同意", remark: "=1", limit: "2月底" })),
  );
  const third = rectifications(round(3, [{ ...sum, found: 7, message: "现填7" }, text]), second);
  expect(third[0]).toMatchObject({ state: "again", round: 1, found: "7", problem: "现填7" });
});

test("a new fault has the round in which it was found", () => {
  const first = rectifications(round(1, [sum]), []);
  expect(seen(rectifications(round(2, [sum, text]), first))).toEqual([
    ["甲局", "T3-COLSUM", 1, "open"],
    ["乙镇", "N-TABLE", 2, "open"],
  ]);
});

test("a line that a person added stays, and one of a unit that is gone stands last", () => {
  const [line] = rectifications(round(1, [sum]), []);
  if (!line) throw new Error("There is no line.");
  const added = { ...line, unit: "乙镇", code: "", at: "", quote: "", problem: "未盖章" };
  const gone = { ...line, unit: "丙局" };
  const lines = rectifications(round(2, [sum]), [gone, added, line]);
  expect(seen(lines)).toEqual([
    ["甲局", "T3-COLSUM", 1, "open"],
    ["乙镇", "", 1, "open"],
    ["丙局", "T3-COLSUM", 1, "mended"],
  ]);
});
