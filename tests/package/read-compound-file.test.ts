/** Compound files: their streams, long and short, and what is wrong with those that were harmed. */
import { BadPackage } from "../../src/package/bad-package.ts";
import { compoundFileKind, streamNames } from "../../src/package/compound-file.ts";
import { readCompoundFile } from "../../src/package/read-compound-file.ts";
import { compoundOf } from "../support/make-doc.ts";

const counted = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i % 251);

/** Empty, in one short sector, in many, the last of the short ones, the first of the long ones, in many of them. */
const LENGTHS = [0, 1, 64, 65, 4095, 4096, 4097, 70_000];

test.each(LENGTHS)("a stream of %i bytes is whole", (length) => {
  const content = counted(length);
  const file = readCompoundFile(compoundOf({ A: content, B: counted(100), C: counted(9000) }));
  expect(file.stream("A")).toEqual(content);
  expect(file.stream("B")).toEqual(counted(100));
  expect(file.stream("C")).toEqual(counted(9000));
  expect(file.stream("D")).toBeUndefined();
});

test("a file of more sectors than its header lists tables for is whole", () => {
  const content = counted(8_000_000);
  const found = readCompoundFile(compoundOf({ A: content })).stream("A");
  expect(Buffer.compare(found ?? new Uint8Array(), content)).toBe(0);
});

test("what is embedded does not say what the file is", () => {
  const bytes = compoundOf({
    WordDocument: counted(5000),
    "ObjectPool/_1/Workbook": counted(5000),
  });
  expect(streamNames(bytes)).toContain("WordDocument");
  expect(streamNames(bytes)).not.toContain("Workbook");
  expect(compoundFileKind(bytes)).toBe("oldWord");
});

const whole = compoundOf({ A: counted(70_000), B: counted(100) });

test("of every beginning of a file either a stream is whole or it is damaged", () => {
  const content = counted(70_000);
  for (let length = 0; length < whole.length; length += 509) {
    let found: Uint8Array | undefined;
    try {
      found = readCompoundFile(whole.subarray(0, length)).stream("A");
    } catch (error) {
      expect(error).toBeInstanceOf(BadPackage);
    }
    if (found) expect(Buffer.compare(found, content)).toBe(0);
  }
});

test("a table that leads round ends", () => {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  const table = 512 * (view.getUint32(76, true) + 1);
  for (let i = 0; i < 128; i += 1) view.setUint32(table + 4 * i, (i + 1) % 128, true);
  expect(() => readCompoundFile(bytes)).toThrow(BadPackage);
});
