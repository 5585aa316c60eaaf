/** Digits of a row that ran together and were set apart again anywhere: read where the sums leave one reading. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importReport } from "../support/import.ts";
import { reportText } from "./text-copies.ts";

const LABEL = "一、本年新收政府信息公开申请数量";
const NEW = edition2021.cells.filter(({ id }) => id.startsWith("requests.newThisYear"));

function imported(row: string) {
  const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
  const text = reportText({
    edition: edition2021,
    figures,
    copy: (rows) =>
      rows
        .map(({ labels, figures }) => [...labels, ...figures].filter((it) => it !== "").join(" "))
        .join("\n"),
  });
  const changed = text.replace(`${LABEL} 0 0 0 0 0 0 0`, `${LABEL} ${row}`);
  expect(changed).toContain(`${LABEL} ${row}\n`);
  const { report, account } = importReport(new TextEncoder().encode(changed), {
    fileName: "年报.txt",
  });
  return {
    figures: NEW.map(({ id }) => report.figures[id]),
    readings: new Set(NEW.map(({ id }) => report.source?.read?.[id])),
    account: account.join("\n"),
    below: report.source?.read?.["requests.carriedFromLastYear.total"],
  };
}

test.each([
  ["7 20 0009", [7, 2, 0, 0, 0, 0, 9]],
  ["1 2 0 0 2 0 0 1 4", [12, 0, 0, 2, 0, 0, 14]],
  ["12 00 20 014", [12, 0, 0, 2, 0, 0, 14]],
])("“%s” has one reading, which is inferred", (row, figures) => {
  const read = imported(row);
  expect(read.figures).toEqual(figures);
  expect(read.readings).toEqual(new Set(["inferred"]));
});

test("figures as many as places that do not add up stand as printed", () => {
  const read = imported("7 2 0 0 0 0 8");
  expect(read.figures).toEqual([7, 2, 0, 0, 0, 0, 8]);
  expect(read.readings).toEqual(new Set([undefined]));
});

test("a row of which only a blank cell is missing keeps its figures, inferred", () => {
  const read = imported("12 0 2 0 0 14");
  expect(read.figures).toEqual([12, 0, 2, 0, 0, null, 14]);
});

test.each([
  ["more figures than places", "15 211 11 23 661 40 17 276 4"],
  ["figures that no number begins with", "01 13 0 02"],
])("of %s nothing is guessed from the left", (_what, row) => {
  const read = imported(row);
  expect(read.figures).toEqual(NEW.map(() => null));
  expect(read.account).toContain("各格数字连在一起，有不止一种读法，没有读入，请对照原文补填");
});

test("of several readings none is read, and the account names the row", () => {
  const read = imported("111 0000 12");
  expect(read.figures).toEqual(NEW.map(() => null));
  expect(read.account).toContain("各格数字连在一起，有不止一种读法，没有读入，请对照原文补填");
});

test("where blanks have strayed in one row, the rows beside it are inferred", () => {
  expect(imported("7 20 0009").below).toBe("inferred");
  expect(imported("7 2 0 0 0 0 9").below).toBeUndefined();
});

test("figures as many as places that add up only if set apart otherwise are doubted, and not changed", () => {
  const read = imported("1 200 2 0 0 1 4");
  expect(read.figures).toEqual([1, 200, 2, 0, 0, 1, 4]);
  expect(read.readings).toEqual(new Set(["inferred"]));
});
