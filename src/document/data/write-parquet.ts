/** Rows to one Parquet file, group by group, so that what is being written never stands in memory as a whole. */
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { inMillionths } from "../../collection/exact-sum.ts";

export type ParquetKind = "text" | "integer" | "truth" | "day" | "decimal";

type ParquetValue = string | number | boolean | null | undefined;

/** A column, and what a row has in it; a row that has nothing there is null. */
export interface ParquetColumn<Row> {
  readonly name: string;
  readonly kind: ParquetKind;
  readonly of: (row: Row) => ParquetValue;
}

/** DECIMAL(18,6): amounts have at most six digits behind the point. */
const SCALE = 6;
const PRECISION = 18;

const elements: Readonly<Record<ParquetKind, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  truth: { type: "BOOLEAN" },
  day: { type: "INT32", converted_type: "DATE" },
  decimal: { type: "INT64", converted_type: "DECIMAL", precision: PRECISION, scale: SCALE },
};

const MOST_ROWS = 100_000;

/**
 * The same rows give the same bytes.
 *
 * @param groups rows that are made when they are asked for
 */
export function writeParquet<Row>(
  columns: readonly ParquetColumn<Row>[],
  groups: Iterable<readonly Row[]>,
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, kind }): SchemaElement => ({
        name,
        repetition_type: "OPTIONAL",
        ...elements[kind],
      })),
    ],
    createdBy: "ogi-annual-report",
  });
  const texts = encodedTexts();
  for (const rows of groups) {
    const columnData = columns.map(({ name, kind, of }) => ({
      name,
      data: rows.map((row) => stored(kind, of(row), texts)),
      // the least and the greatest text of a column help nobody to find a row, and take a third of the time
      statistics: kind !== "text",
    }));
    // into memory nothing is awaited
    void file.write({ columnData, rowGroupSize: MOST_ROWS });
  }
  void file.finish();
  return writer.getBytes().slice();
}

/** Bytes of each text once: most stand in thousands of rows. */
function encodedTexts(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  const known = new Map<string, Uint8Array>();
  return (text) => {
    let bytes = known.get(text);
    if (!bytes) known.set(text, (bytes = encoder.encode(text)));
    return bytes;
  };
}

function stored(
  kind: ParquetKind,
  value: ParquetValue,
  textOf: (text: string) => Uint8Array,
): unknown {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "decimal":
      return decimal(inMillionths(Number(value)));
    case "text":
      return textOf(String(value));
    case "day":
      return dayNumber(String(value));
    default:
      return value;
  }
}

/** Null where it has more digits than the column: one unit's slip of a million million must not cost all the data. */
function decimal(millionths: bigint): bigint | null {
  return -MOST < millionths && millionths < MOST ? millionths : null;
}

const MOST = 10n ** BigInt(PRECISION);

/** Days since 1970-01-01; null where the text is no day. */
function dayNumber(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
