/**
 * A new edition is one data file and one line in the list: with the list alone replaced, everything else of src/ as
 * it is, an edition that nobody has issued goes through the whole product with all its cells.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildTemplate } from "../src/build/build-template.ts";
import { editionForYear, editions, lastYearOfEdition } from "../src/form/editions.ts";
import { checkBalance, checkTableThree, sentenceOfTable } from "../src/functions/functions.ts";
import type { AnnualReport } from "../src/report/annual-report.ts";
import { parseAnnualReport } from "../src/report/json.ts";
import { equationsOf, type EquationShape } from "../src/rules/equations.ts";
import { PaneSession } from "../src/taskpane/session/session.ts";
import { ogi, testFolder } from "./support/cli.ts";
import { consistent, reportOf } from "./support/reports.ts";
import { MemoryHost } from "./taskpane/memory-host.ts";

jest.mock("../src/form/edition-list.ts", () => ({
  editionList: [
    jest.requireActual<{ edition2019: unknown }>("../src/form/edition-2019.ts").edition2019,
    jest.requireActual<{ edition2021: unknown }>("../src/form/edition-2021.ts").edition2021,
    jest.requireActual<{ edition2028: unknown }>("./support/edition-2028.ts").edition2028,
  ],
}));

/** Its template is written for this test alone, and not into the repository. */
const mockTemplate = join(mkdtempSync(join(tmpdir(), "ogi-2028-")), "2028.xlsx");
jest.mock("../src/layout/template-name.ts", () => {
  const path = jest.requireActual<{ relative: (from: string, to: string) => string }>("node:path");
  return { templatePath: () => path.relative(process.cwd(), mockTemplate) };
});

const edition = editionForYear(2029);
if (!edition) throw new Error("The list has no edition for 2029.");
const file = testFolder();

beforeAll(async () => {
  writeFileSync(mockTemplate, await buildTemplate(edition, { zeros: false }));
});
afterAll(() => {
  rmSync(join(mockTemplate, ".."), { recursive: true });
});

/** Every input another number, every sum and balance as it should be. */
const figures = consistent(
  edition,
  Object.fromEntries(edition.cells.map(({ id }, i) => [id, (i * 7) % 50])),
);
const report = reportOf(edition, figures, { year: 2029 });

function written(of: AnnualReport): string {
  return file("年报.json", JSON.stringify(of));
}

/** What `ogi import` makes of a file. */
async function imported(path: string): Promise<AnnualReport> {
  const json = file("读出.json");
  expect(await ogi("import", path, "-o", json, "--force")).toMatchObject({ exitCode: 0 });
  return parseAnnualReport(readFileSync(json, "utf8"));
}

const ADDED = {
  row: "requests.outcomes.notProcessed.unrelatedToOrgan",
  column: "newsOrganization",
  documents: "proactiveDisclosure.item1.rules.amendedThisYear",
};
const PERSON = `${ADDED.row}.naturalPerson`;

test("it follows the edition before it, which ends where it begins", () => {
  expect(editions.map(({ id }) => id)).toEqual(["2019", "2021", "2028"]);
  expect(editions.map(lastYearOfEdition)).toEqual([2020, 2027, undefined]);
  expect(editionForYear(2027)?.id).toBe("2021");
  // one more column in table two's two rows, one more row of eight, one more column in 25 rows
  expect(edition.cells).toHaveLength(200 + 2 + 8 + 25);
});

test("a new workbook has all its cells, and its totals add up the new ones", async () => {
  const book = file("新.xlsx");
  expect(await ogi("new", "--year", "2029", "--organ", "某某市统计局", "-o", book)).toMatchObject({
    exitCode: 0,
  });
  const { edition: id, figures: read } = await imported(book);
  expect([id, Object.keys(read)]).toEqual(["2028", edition.cells.map((cell) => cell.id)]);
});

test.each(["xlsx", "json"])("it comes back from .%s as it was", async (type) => {
  const copy = file(`年报的副本.${type}`);
  expect((await ogi("import", written(report), "-o", copy)).exitCode).toBe(0);
  expect(await imported(copy)).toMatchObject({ edition: "2028", year: 2029, figures });
});

test.each(["html", "docx", "txt"])("it is published as .%s and read again", async (type) => {
  const published = file(`公布.${type}`);
  expect((await ogi("report", written(report), "-o", published)).exitCode).toBe(0);
  expect(await imported(published)).toMatchObject({ edition: "2028", year: 2029, figures });
});

test("what the rules say of the new cells is in their words", async () => {
  const total = Number(figures[`${ADDED.row}.total`]);
  const off = { ...figures, [`${ADDED.row}.total`]: total + 1 };
  const { out } = await ogi("check", written({ ...report, figures: off }));
  expect(out).toContain(`表三“（五）不予处理6.申请与本机关职能无关”行：前七列之和为${total}`);
});

test("its sums and balances stand in every column, the new one too", () => {
  const columnsOf = (wanted: EquationShape): string[] =>
    equationsOf(edition)
      .filter(({ shape }) => shape === wanted)
      .map(({ at }) => at.column.key);
  expect(columnsOf("balance")).toHaveLength(8);
  expect(columnsOf("balance")).toContain(ADDED.column);
  expect(columnsOf("column")).toEqual(columnsOf("balance"));
});

test("the functions know it by its size", () => {
  const tableThree = edition.rows
    .filter(({ table }) => table.id === "requests")
    .map(({ cells }) => cells.map(({ id }) => figures[id] ?? 0));
  expect(checkTableThree(tableThree)).toEqual([["√ 表三各行、各列的总计和勾稽关系全部相符"]]);
  expect(sentenceOfTable("申请", tableThree, 2029)).toContain("2029年");
  const [received = [], carriedIn = []] = tableThree;
  const [handled = [], carriedOut = []] = tableThree.slice(-2);
  const off = received.map((count, i) => (i === 5 ? Number(count) + 1 : count));
  const said = checkBalance([off], [carriedIn], [handled], [carriedOut])[0] ?? [];
  expect(said.map((it) => it === "√")).toEqual(said.map((_, i) => i !== 5));
  expect(said[5]).toContain("表三“新闻媒体”列");
});

test("the pane reads all its cells, and finds what is wrong with a new one", async () => {
  const host = new MemoryHost({ ...report, figures: { ...figures, [PERSON]: 999 } });
  const session = new PaneSession(host);
  await session.open();
  await session.checkAll();
  const { reading, findings, blanks } = session.getSnapshot();
  expect(reading).toMatchObject({ kind: "report", report: { edition: "2028" } });
  expect(blanks).toEqual([]);
  expect(findings.filter(({ cells }) => cells.includes(PERSON as never))).not.toEqual([]);
});
