/** The records that a workbook of Excel 5 to 2003 is made of ([MS-XLS] 2.1.4): a number, a length, and bytes. */

export interface BiffRecord {
  readonly type: number;
  readonly data: Uint8Array;
  readonly view: DataView;
  /** What was too long for one record, in those behind it. */
  readonly more: readonly Uint8Array[];
}

/** Numbers of the records that are read (2.3). */
export const RECORDS = {
  ...{ formula: 0x06, end: 0x0a, externSheet: 0x17, name: 0x18, dates1904: 0x22 },
  ...{ filePass: 0x2f, font: 0x31, continue: 0x3c, codePage: 0x42, column: 0x7d },
  ...{ sheet: 0x85, palette: 0x92, manyRks: 0xbd, richLabel: 0xd6, style: 0xe0 },
  ...{ merges: 0xe5, texts: 0xfc, textCell: 0xfd, number: 0x203, label: 0x204 },
  ...{ booleanOrError: 0x205, result: 0x207, row: 0x208, usualRow: 0x225, rk: 0x27e },
  ...{ format: 0x41e, begin: 0x809 },
} as const;

/**
 * The records of one part of a workbook, from where it begins to where it ends; of charts within it nothing.
 *
 * @throws RangeError where the file ends before
 */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const record = (at: number): { type: number; data: Uint8Array; next: number } => {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > stream.length) throw new RangeError("The stream ends within a record.");
    return { type: view.getUint16(at, true), data: stream.subarray(at + 4, next), next };
  };
  let depth = 0;
  for (let at = start; ;) {
    const { type, data, next } = record(at);
    at = next;
    if (type === RECORDS.begin) depth += 1;
    if (type === RECORDS.end) depth -= 1;
    if (depth <= 0) return;
    if (depth > 1) continue;
    const more: Uint8Array[] = [];
    while (at + 4 <= stream.length && view.getUint16(at, true) === RECORDS.continue) {
      const follower = record(at);
      more.push(follower.data);
      at = follower.next;
    }
    yield { type, data, view: new DataView(data.buffer, data.byteOffset, data.length), more };
  }
}
