/**
 * What a collection leaves to other tools: a row a unit, a row a figure, a row a finding. Every table carries year,
 * edition and superior, by which those of many collections are told apart.
 */
import type { CollectionFinding } from "../../collection/collection-finding.ts";
import type { Cell } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import type { Tabled, TabledUnit } from "./tabled.ts";
import { writeParquet, type ParquetColumn } from "./write-parquet.ts";

/** The files of the folder 数据, by their names. */
export const collectionTables: Readonly<
  Record<string, (tabled: Tabled) => Uint8Array<ArrayBuffer>>
> = {
  "reports.parquet": writeReports,
  "figures.parquet": writeFigures,
  "findings.parquet": writeFindings,
};

/** How many units' figures are written at a time: ten thousand rows, which are forgotten before the next are made. */
const UNITS_AT_ONCE = 50;

function whose<Row>({ year, edition, organ }: Tabled): ParquetColumn<Row>[] {
  return [
    { name: "year", kind: "integer", of: () => year },
    { name: "edition", kind: "text", of: () => edition },
    { name: "superior", kind: "text", of: () => organ },
  ];
}

function writeReports(tabled: Tabled): Uint8Array<ArrayBuffer> {
  const columns: ParquetColumn<TabledUnit>[] = [
    ...whose<TabledUnit>(tabled),
    { name: "unit", kind: "text", of: ({ unit }) => unit.name },
    { name: "code", kind: "text", of: ({ unit }) => unit.code },
    { name: "unit_group", kind: "text", of: ({ unit }) => unit.group },
    { name: "parent", kind: "text", of: ({ unit }) => unit.parent },
    { name: "scope", kind: "text", of: ({ unit }) => unit.scope },
    { name: "counts", kind: "truth", of: ({ unit }) => unit.counts },
    { name: "summed", kind: "truth", of: ({ figures }) => figures !== undefined },
    { name: "status", kind: "text", of: ({ status }) => status },
    { name: "late", kind: "truth", of: ({ late }) => late },
    { name: "received_on", kind: "day", of: ({ unit }) => unit.receivedOn },
    { name: "signed", kind: "day", of: ({ signed }) => signed },
    { name: "published", kind: "day", of: ({ published }) => published },
    { name: "stamped", kind: "truth", of: ({ stamped }) => stamped },
    { name: "file", kind: "text", of: ({ file }) => file },
  ];
  return writeParquet(columns, [tabled.units]);
}

interface Figure {
  readonly of: TabledUnit;
  readonly cell: Cell;
  readonly value: number | null;
}

/** Of the units that are summed every cell, also one that is blank. */
function writeFigures(tabled: Tabled): Uint8Array<ArrayBuffer> {
  const columns: ParquetColumn<Figure>[] = [
    ...whose<Figure>(tabled),
    { name: "unit", kind: "text", of: ({ of }) => of.unit.name },
    { name: "code", kind: "text", of: ({ of }) => of.unit.code },
    { name: "unit_group", kind: "text", of: ({ of }) => of.unit.group },
    { name: "scope", kind: "text", of: ({ of }) => of.unit.scope },
    { name: "cell", kind: "text", of: ({ cell }) => cell.id },
    { name: "kind", kind: "text", of: ({ cell }) => cell.kind },
    { name: "value", kind: "decimal", of: ({ value }) => value },
  ];
  return writeParquet(columns, figureGroups(tabled));
}

function* figureGroups({ units, edition }: Tabled): Iterable<readonly Figure[]> {
  const { cells } = editionOf(edition);
  const summed = units.filter(({ figures }) => figures);
  for (let from = 0; from < summed.length; from += UNITS_AT_ONCE) {
    yield summed
      .slice(from, from + UNITS_AT_ONCE)
      .flatMap((of) => cells.map((cell, i) => ({ of, cell, value: of.figures?.[i] ?? null })));
  }
}

function writeFindings(tabled: Tabled): Uint8Array<ArrayBuffer> {
  const columns: ParquetColumn<CollectionFinding>[] = [
    ...whose<CollectionFinding>(tabled),
    { name: "unit", kind: "text", of: ({ unit }) => unit },
    { name: "file", kind: "text", of: ({ file }) => file },
    { name: "code", kind: "text", of: ({ code }) => code },
    { name: "severity", kind: "text", of: ({ severity }) => severity },
    { name: "at", kind: "text", of: ({ at }) => at },
    { name: "cells", kind: "text", of: ({ cells }) => cells.join(" ") },
    { name: "expected", kind: "text", of: ({ expected }) => textOf(expected) },
    { name: "found", kind: "text", of: ({ found }) => textOf(found) },
    { name: "message", kind: "text", of: ({ message }) => message },
    { name: "basis", kind: "text", of: ({ basis }) => basis },
    { name: "quote", kind: "text", of: ({ quote }) => quote },
    { name: "explained", kind: "truth", of: ({ explained }) => explained },
  ];
  return writeParquet(columns, [tabled.findings]);
}

function textOf(side: CollectionFinding["expected"]): string | null {
  return side === null ? null : String(side);
}
