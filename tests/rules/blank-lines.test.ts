/** A row or a column that is blank as a whole is one finding, and what to do is to fill it. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { check } from "../../src/rules/check.ts";
import { withFigures } from "../../src/rules/totals.ts";
import { reportOf } from "../support/reports.ts";

const COLUMNS = ["naturalPerson", "researchInstitution", "otherOrganization"];
const ROWS = ["requests.newThisYear", "requests.outcomes.notProcessed.repeatRequest"];

/** The figures of a sound report with some cells cleared; totals that are formulas empty with them. */
function cleared(isCleared: (id: string) => boolean): ReturnType<typeof check> {
  const inputs = edition2021.cells.filter(({ id, computed }) => !computed && isCleared(id));
  const before = Object.fromEntries(
    edition2021.cells.map(({ id, computed }) => [id, computed ? null : 1]),
  );
  const filled = withFigures(edition2021, before, {
    typed: new Map(),
    restored: new Set(edition2021.cells.filter((it) => it.computed).map(({ id }) => id)),
  });
  const figures = withFigures(edition2021, filled, {
    typed: new Map(inputs.map(({ id }) => [id, null])),
    restored: new Set(),
  });
  const findings = check(reportOf(edition2021, figures), { stage: "finished" });
  return findings.filter(({ code }) => /^T3-(?:BLANK|DETAIL|ROWSUM|COLSUM)/u.test(code));
}

test.each(COLUMNS)("the column %s", (column) => {
  const [finding, ...others] = cleared(
    (id) => id.startsWith("requests.") && id.endsWith(`.${column}`),
  );
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(
    /^表三还有24格未填：“[^”]+”列全部空白。没有发生的填0，不要留空。$/u,
  );
  expect(finding?.fixes?.[0]?.title).toMatch(/^其余空格填0（24格）/u);
});

test("a column with a number in its first row", () => {
  const findings = cleared(
    (id) => id.endsWith(".researchInstitution") && !id.startsWith("requests.newThisYear"),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "表三还有23格未填：“科研机构”列23格空白。没有发生的填0，不要留空。",
  ]);
});

test.each(ROWS)("the row %s", (row) => {
  const [finding, ...others] = cleared((id) => id.startsWith(`${row}.`));
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(/^表三还有6格未填：“[^”]+”行全部空白。/u);
});

test("two columns, and a cell elsewhere whose row then lacks a total", () => {
  const findings = cleared(
    (id) =>
      id.startsWith("requests.") &&
      (/\.(?:naturalPerson|researchInstitution)$/u.test(id) ||
        id === "requests.newThisYear.otherOrganization"),
  );
  expect(findings.map(({ code, at, message }) => [code, at, message.slice(0, 30)])).toEqual([
    ["T3-BLANK", "requests", "表三还有49格未填，其中“自然人”列全部空白，“科研机构”列"],
    [
      "T3-DETAIL-NOTOTAL",
      "requests.newThisYear.total",
      "表三“一、本年新收”行：明细之和已有3（商业企业1，社会公益",
    ],
  ]);
});

/** The messages for a sound report with other things in some cells of table three. */
function told(isMeant: (id: string) => boolean, put: string | null): string[] {
  const ones = Object.fromEntries(
    edition2021.cells.map(({ id, computed }) => [id, computed ? null : 1]),
  );
  const filled = withFigures(edition2021, ones, {
    typed: new Map(),
    restored: new Set(edition2021.cells.filter((it) => it.computed).map(({ id }) => id)),
  });
  const figures = Object.fromEntries(
    Object.entries(filled).map(([id, figure]) => [
      id,
      id.startsWith("requests.") && isMeant(id) ? put : figure,
    ]),
  );
  return check(reportOf(edition2021, figures), { stage: "finished" })
    .filter(({ code }) => /^T3-(?:BLANK|DETAIL|INT|ROWSUM|COLSUM)/u.test(code))
    .map(({ message }) => message);
}

test("the column of the totals is to be filled with sums, said once", () => {
  expect(told((id) => id.endsWith(".total"), null)).toEqual([
    "表三还有25格未填：“总计”列全部空白。这25格是总计，请按各格之和补填。",
  ]);
});

test.each(["/", "—", "无"])("a column of “%s” is told what it holds", (mark) => {
  expect(told((id) => id.endsWith(".naturalPerson"), mark)).toEqual([
    `表三有24格填“${mark}”，没有数字：“自然人”列全部填“${mark}”。没有发生的填0，不要填“${mark}”。`,
  ]);
});

test.each(["*", "空", "零", "O"])(
  "a column of “%s”, which is no number, is one finding",
  (text) => {
    expect(told((id) => id.endsWith(".naturalPerson"), text)).toEqual([
      `表三“一、本年新收”行“自然人”列等25格填“${text}”，件数应为不小于0的整数，不带小数、负号、文字和单位。没有发生的填0。`,
    ]);
  },
);
