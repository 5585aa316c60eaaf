/** Parts that the browser inflates before they are read are what JavaScript makes of them, or are left to it. */
import { deflateRawSync } from "node:zlib";
import { inflateAhead } from "../../src/hosts/inflate-ahead.ts";
import { crc32 } from "../../src/package/crc32.ts";
import { openPackage } from "../../src/package/open-package.ts";
import type { OpcPackage } from "../../src/package/opc-package.ts";
import { writeZip } from "../../src/package/write-zip.ts";
import { platformInJavaScript } from "../support/platform-in-javascript.ts";

const PART = "xl/worksheets/sheet1.xml";
const TEXT = "<c/>甲".repeat(100_000);
const BYTES = new TextEncoder().encode(TEXT);

interface Given {
  readonly compressed?: Uint8Array;
  readonly size?: number;
}

/** A package with one long part, of which the directory may lie. */
function fileWith({
  compressed = deflateRawSync(BYTES),
  size = BYTES.length,
}: Given = {}): Uint8Array {
  const types = new TextEncoder().encode("<Types/>");
  return writeZip([
    {
      name: "[Content_Types].xml",
      method: 0,
      crc: crc32(types),
      size: types.length,
      compressed: types,
    },
    { name: PART, method: 8, crc: crc32(BYTES), size, compressed },
  ]);
}

async function opened(file: Uint8Array): Promise<OpcPackage> {
  const { inflate, prepare } = inflateAhead(file);
  const it = openPackage(file, { ...platformInJavaScript, inflate });
  await prepare([PART, "xl/none.xml", "[Content_Types].xml"]);
  return it;
}

/** Counts what the browser is asked to inflate. */
function counted(): { readonly streams: () => number; readonly end: () => void } {
  const before = globalThis.DecompressionStream;
  let streams = 0;
  globalThis.DecompressionStream = class extends before {
    constructor(format: CompressionFormat) {
      super(format);
      streams += 1;
    }
  };
  return { streams: () => streams, end: () => void (globalThis.DecompressionStream = before) };
}

test("a part is inflated by the browser once, and read as it is", async () => {
  const { streams, end } = counted();
  const it = await opened(fileWith());
  end();
  expect(streams()).toBe(1);
  expect(it.text(PART)).toBe(TEXT);
  expect(it.text(PART)).toBe(TEXT); // the second time in JavaScript
});

test("in a browser that is too old for it, JavaScript does it", async () => {
  const before = globalThis.DecompressionStream;
  Reflect.deleteProperty(globalThis, "DecompressionStream");
  const it = await opened(fileWith());
  globalThis.DecompressionStream = before;
  expect(it.text(PART)).toBe(TEXT);
});

test.each<[string, Given]>([
  ["longer than its directory says", { size: BYTES.length - 1 }],
  ["shorter than its directory says", { size: BYTES.length + 1 }],
  ["no deflate", { compressed: Uint8Array.of(7, 7, 7, 7) }],
  ["of another checksum", { compressed: deflateRawSync(BYTES.map((byte) => byte ^ 1)) }],
])("a part that is %s is refused, and named", async (_, given) => {
  const it = await opened(fileWith(given));
  expect(() => it.bytes(PART)).toThrow(PART);
});

test("of a bomb no more is inflated than a step", async () => {
  const bomb = deflateRawSync(new Uint8Array(300 * 1024 * 1024), { level: 9 });
  const { prepare } = inflateAhead(fileWith({ compressed: bomb, size: 1000 }));
  const read = jest.spyOn(ReadableStreamDefaultReader.prototype, "read");
  await prepare([PART]);
  const chunks = await Promise.all(
    read.mock.results.map(({ value }) => value as Promise<ReadableStreamReadResult<Uint8Array>>),
  );
  read.mockRestore();
  const inflated = chunks.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
  expect(inflated).toBeGreaterThan(1000);
  expect(inflated).toBeLessThan(64 * 1024 * 1024);
});
