/** The Parquet files of a collection, read by two independent readers: hyparquet, and DuckDB, which adds them up. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects, parquetSchema, parquetMetadata } from "hyparquet";
import type { Collected } from "../../../src/collection/collected.ts";
import { collectionTables } from "../../../src/document/data/collection-tables.ts";
import { tabled } from "../../../src/document/data/tabled.ts";
import { editionOf } from "../../../src/form/editions.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";

const edition = editionOf("2021");
const amount = "proactiveDisclosure.item8.administrativeFees.feesCollected";
const count = "requests.newThisYear.naturalPerson";

function written(name: string, collected: Collected): ArrayBuffer {
  const write = collectionTables[name];
  if (!write) throw new Error(`There is no table "${name}".`);
  return write(tabled(collected)).buffer;
}

/** What a query gives over the figures of a collection, as text, so that no digit is lost. */
async function asked(collected: Collected, query: string): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "ogi-parquet-"));
  const database = await DuckDBInstance.create(":memory:");
  try {
    const path = join(folder, "figures.parquet");
    writeFileSync(path, Buffer.from(written("figures.parquet", collected)));
    const connection = await database.connect();
    const result = await connection.runAndReadAll(
      query.replace("FIGURES", `read_parquet('${path}')`),
    );
    connection.closeSync();
    return result.getRowsJson().map((row) => row.map(String));
  } finally {
    database.closeSync();
    rmSync(folder, { recursive: true });
  }
}

test("DuckDB adds the figures up to the sums, of all and of 本级, to the last digit", async () => {
  const collected = largeCollection(60);
  const rows = await asked(
    collected,
    `SELECT cell, CAST(sum(value) AS DOUBLE), CAST(sum(value) FILTER (scope = 'own') AS DOUBLE)
     FROM FIGURES GROUP BY cell`,
  );
  const { own, all } = collected.sums;
  expect(new Map(rows.map(([cell, ...sums]) => [cell, sums.map(Number)]))).toEqual(
    new Map(edition.cells.map(({ id }) => [id, [all.figures[id], own.figures[id]]])),
  );
});

test("an amount is a DECIMAL(18,6), exact where binary fractions are not", async () => {
  const units = [0.1, 0.2, 1234567.000001, -0.000001].map((value, i) =>
    receivedUnit(unitOf(`第${i}局`), { [amount]: value }),
  );
  const query = `SELECT typeof(any_value(value)), CAST(sum(value) AS VARCHAR) FROM FIGURES WHERE cell = '${amount}'`;
  expect(await asked(collectionOf(units), query)).toEqual([["DECIMAL(18,6)", "1234567.300000"]]);
});

test("a figure beyond what the column holds is blank, and the others keep every digit", async () => {
  const values = [1e22, Number.MAX_SAFE_INTEGER, -1e12, 999_999_999_999.99];
  const units = values.map((value, i) => receivedUnit(unitOf(`第${i}局`), { [amount]: value }));
  const query = `SELECT CAST(value AS VARCHAR) FROM FIGURES WHERE cell = '${amount}'`;
  expect((await asked(collectionOf(units), query)).flat()).toEqual([
    ...["null", "null", "null"],
    "999999999999.990000",
  ]);
});

test("every summed unit has a row a cell, a blank is null, and who is missing has none", async () => {
  const units = [
    receivedUnit(unitOf("甲局", { group: "部门", code: "11371082004363781R" }), { [count]: null }),
    receivedUnit(unitOf("乙镇", { scope: "below", counts: false })),
    missingUnit(unitOf("丙局")),
  ];
  const rows = await parquetReadObjects({ file: written("figures.parquet", collectionOf(units)) });
  expect(rows).toHaveLength(edition.cells.length);
  expect(rows.find(({ cell }) => cell === count)).toEqual({
    ...{ year: 2025, edition: "2021", superior: "某某市人民政府办公室" },
    ...{ unit: "甲局", code: "11371082004363781R", unit_group: "部门", scope: "own" },
    ...{ cell: count, kind: "count", value: null },
  });
});

test("a row a unit says where it stands", async () => {
  const units = [
    receivedUnit(unitOf("甲局", { receivedOn: "2026-01-18" })),
    missingUnit(unitOf("丙局", { parent: "甲局", receivedOn: "元月" })),
  ];
  const rows = await parquetReadObjects({ file: written("reports.parquet", collectionOf(units)) });
  expect(rows).toMatchObject([
    {
      ...{ unit: "甲局", status: "received", late: false, summed: true, stamped: false },
      ...{ received_on: new Date("2026-01-18"), published: new Date("2026-01-20"), signed: null },
    },
    {
      unit: "丙局",
      parent: "甲局",
      status: "missing",
      late: null,
      summed: false,
      received_on: null,
    },
  ]);
});

test("a row a finding, both sides as text", async () => {
  const findings = [
    findingOf({ unit: "甲局", expected: 8, found: null }),
    findingOf({ code: "C-NOT-LISTED", at: "unit", cells: [], quote: "甲\n乙", ticked: true }),
  ];
  const file = written("findings.parquet", collectionOf([], { findings }));
  expect(await parquetReadObjects({ file })).toMatchObject([
    { unit: "甲局", code: "T3-COLSUM", expected: "8", found: null, quote: null, explained: false },
    { unit: null, code: "C-NOT-LISTED", cells: "", quote: "甲\n乙" },
  ]);
});

test("an empty collection has its columns, and no rows", () => {
  for (const name of Object.keys(collectionTables)) {
    const metadata = parquetMetadata(written(name, collectionOf([])));
    expect(metadata.num_rows).toBe(0n);
    expect(parquetSchema(metadata).children.length).toBeGreaterThan(9);
  }
});

test("the same collection gives the same bytes", () => {
  const collected = largeCollection(40);
  for (const name of Object.keys(collectionTables)) {
    const [first, second] = [1, 2].map(() => Buffer.from(written(name, collected)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  }
});
