/** Small parts are inflated together, with the same outcome as each for itself. */
import { crc32, deflateRawSync } from "node:zlib";
import { inflateAhead } from "../../src/package/inflate-entry.ts";
import { nodeZlib } from "../../src/package/node-zlib.ts";
import type { Deflated } from "../../src/package/zlib.ts";

function deflated(text: string): Deflated {
  const bytes = Buffer.from(text);
  return { compressed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

const TEXTS = ["", "一", "<row/>".repeat(5000), "总计".repeat(7)];

function together(entries: readonly Deflated[]): string[] {
  return (nodeZlib.inflateTogether?.(entries) ?? []).map((it) => Buffer.from(it).toString());
}

test("each is what it was", () => {
  expect(together(TEXTS.map(deflated))).toEqual(TEXTS);
});

test("one that is kept, since a second file has it as well, does not keep the others", () => {
  const entries = TEXTS.map((text, i) => ({ name: String(i), method: 8, ...deflated(text) }));
  const inflated = ["first file", "second", "third"].map(() => inflateAhead(entries, nodeZlib));
  for (const parts of inflated)
    expect(parts.map((it) => Buffer.from(it ?? []).toString())).toEqual(TEXTS);
  expect(inflated[2]?.map((it) => it?.buffer.byteLength)).toEqual(entries.map(({ size }) => size));
});

const first = deflated("总计");
const last = deflated("合计");

test.each<[what: string, entry: Deflated]>([
  ["another checksum", { ...first, crc: first.crc ^ 1 }],
  ["a length that is too short", { ...first, size: first.size - 1 }],
  ["a length that is too long", { ...first, size: first.size + 1 }],
  ["half of its bytes", { ...first, compressed: first.compressed.subarray(0, 4) }],
  [
    "bytes behind its end",
    { ...first, compressed: Buffer.concat([first.compressed, Buffer.alloc(9)]) },
  ],
  ["no deflated bytes", { ...first, compressed: Buffer.from("PKPKPKPK") }],
  ["no bytes", { ...first, compressed: Buffer.alloc(0) }],
])("one with %s fails, wherever it stands", (_what, entry) => {
  expect(() => together([entry, last])).toThrow();
  expect(() => together([last, entry])).toThrow();
});
