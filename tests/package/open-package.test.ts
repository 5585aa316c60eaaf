import { strFromU8, unzipSync } from "fflate";
import { BadPackage } from "../../src/package/bad-package.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { openPackage } from "../../src/package/open-package.ts";
import type { OpcPackage } from "../../src/package/opc-package.ts";
import { readZip } from "../../src/package/read-zip.ts";
import { changedParts } from "../support/compare-packages.ts";
import { makeWorkbook, makeZip } from "../support/make-package.ts";
import { bombEntry, storedEntry, withEntry } from "../support/hostile-files.ts";
import { platformInJavaScript } from "../support/platform-in-javascript.ts";

const FILE = makeWorkbook({ parts: { "xl/media/image1.png": new Uint8Array([1, 2, 3]) } });

function open(bytes: Uint8Array): OpcPackage {
  return openPackage(bytes, platformInJavaScript);
}

describe("a package", () => {
  test("finds parts whatever their case and with or without a leading slash", () => {
    const opened = open(FILE);
    expect(opened.text("/XL/Workbook.XML")).toBe(opened.text("xl/workbook.xml"));
    expect(opened.has("xl/nothing.xml")).toBe(false);
  });

  test("knows content types by part and by extension", () => {
    const opened = open(FILE);
    expect(opened.contentType("xl/workbook.xml")).toMatch(/sheet\.main\+xml$/u);
    expect(opened.contentType("xl/other.xml")).toBe("application/xml");
    expect(opened.contentType("xl/media/image1.png")).toBeUndefined();
  });

  test("resolves the targets of relationships, relative and absolute", () => {
    const opened = open(makeWorkbook({ sharedStrings: "" }));
    const targets = opened
      .relationships("xl/workbook.xml")
      .map(({ kind, target }) => [kind, target]);
    expect(targets).toEqual([
      ["worksheet", "xl/worksheets/sheet1.xml"],
      ["sharedStrings", "xl/sharedStrings.xml"],
    ]);
  });

  test("may be asked for the same part again and again", () => {
    const part = new Uint8Array(40 * 1024 * 1024);
    const opened = openPackage(makeZip({ "[Content_Types].xml": "<a/>", part }), nodePlatform);
    for (let time = 0; time < 8; time += 1) expect(opened.bytes("part")).toHaveLength(part.length);
  });

  test("reads UTF-16 with its mark, as Office does", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><a>年报</a>`;
    const opened = open(makeWorkbook({ parts: { "a.xml": Buffer.from(text, "utf16le") } }));
    expect(opened.document("a.xml").documentElement?.textContent).toBe("年报");
  });
});

describe("a saved package", () => {
  test("is the same bytes for the same content, with the time of 1980", () => {
    const [once, twice] = [open(FILE).save(), open(open(FILE).save()).save()];
    expect(Buffer.compare(once, twice)).toBe(0);
    expect(new DataView(once.buffer).getUint32(10, true)).toBe(0x00210000);
  });

  test("keeps unchanged parts as they were compressed", () => {
    const opened = open(FILE);
    opened.write("xl/media/image1.png", new Uint8Array([4]));
    const packed = (file: Uint8Array): Map<string, Uint8Array> =>
      new Map(readZip(file).map(({ name, compressed }) => [name, compressed]));
    const [before, after] = [packed(FILE), packed(opened.save())];
    for (const [name, bytes] of before) {
      const same = Buffer.compare(bytes, after.get(name) ?? new Uint8Array()) === 0;
      expect([name, same]).toEqual([name, name !== "xl/media/image1.png"]);
    }
  });

  test("is inflated alike in JavaScript and by Node", () => {
    const fast = openPackage(FILE, nodePlatform);
    for (const name of fast.partNames) expect(fast.text(name)).toBe(open(FILE).text(name));
  });

  test("of Node's zlib is the same bytes each time, and read by ours and by others", () => {
    const saved = [1, 2].map(() => {
      const opened = openPackage(FILE, nodePlatform);
      opened.write("a.xml", "<年报/>".repeat(1000), "application/xml");
      return opened.save();
    });
    expect(Buffer.compare(saved[0] ?? FILE, saved[1] ?? FILE)).toBe(0);
    const [file = FILE] = saved;
    expect(open(file).text("a.xml")).toBe("<年报/>".repeat(1000));
    expect(strFromU8(unzipSync(file)["a.xml"] ?? new Uint8Array())).toBe("<年报/>".repeat(1000));
  });

  test("has the last text of a part that is written later, made once", () => {
    const opened = open(FILE);
    let made = 0;
    opened.writeLater("xl/workbook.xml", () => `<a n="${(made += 1)}"/>`);
    expect(opened.text("xl/workbook.xml")).toBe(`<a n="1"/>`);
    expect(open(opened.save()).text("xl/workbook.xml")).toBe(`<a n="1"/>`);
    opened.writeLater("xl/workbook.xml", () => `<b/>`);
    expect(open(opened.save()).text("xl/workbook.xml")).toBe(`<b/>`);
  });

  test.each([
    ["Node's zlib", nodePlatform],
    ["zlib in JavaScript", platformInJavaScript],
  ])("has a part of many pieces, packed one by one with %s", (_, platform) => {
    const lines = Array.from({ length: 90_000 }, (_line, i) => `<行 号="${i}">年报${i % 97}</行>`);
    const opened = openPackage(FILE, platform);
    opened.writePieces("xl/workbook.xml", () => lines);
    const saved = opened.save();
    const [found] = [unzipSync(saved)["xl/workbook.xml"] ?? new Uint8Array()];
    expect(strFromU8(found) === lines.join("")).toBe(true);
    expect(open(saved).text("xl/workbook.xml") === lines.join("")).toBe(true);
    expect(opened.text("xl/workbook.xml") === lines.join("")).toBe(true);
  });

  test("has a part of few pieces as if it were written whole, made when it is read or saved", () => {
    const opened = openPackage(FILE, nodePlatform);
    opened.writePieces("xl/workbook.xml", () => ["<a>", "年报", "</a>"]);
    const whole = openPackage(FILE, nodePlatform);
    whole.write("xl/workbook.xml", "<a>年报</a>");
    expect(Buffer.compare(opened.save(), whole.save())).toBe(0);
    opened.writePieces("xl/workbook.xml", () => ["<b>", "</b>"]);
    expect(opened.text("xl/workbook.xml")).toBe("<b></b>");
    expect(open(opened.save()).text("xl/workbook.xml")).toBe("<b></b>");
  });

  test("is read by another unzipper", () => {
    const opened = open(FILE);
    opened.write("xl/新增.xml", "<a/>", "application/xml");
    expect(strFromU8(unzipSync(opened.save())["xl/新增.xml"] ?? new Uint8Array())).toBe("<a/>");
  });

  test("differs in a touched document only, which keeps what it had", () => {
    const opened = open(FILE);
    const root = opened.document("xl/workbook.xml").documentElement;
    root?.setAttribute("conformance", "transitional");
    opened.touch("xl/workbook.xml");
    const saved = opened.save();
    expect(changedParts(FILE, saved)).toEqual(["xl/workbook.xml"]);
    expect(open(saved).text("xl/workbook.xml")).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<workbook [^>]*conformance="transitional"><sheets>/u,
    );
  });

  test("has new parts with content type and relationship, and loses removed ones with theirs", () => {
    const opened = open(FILE);
    opened.write("docProps/new.xml", "<a/>", "application/x-new+xml");
    const id = opened.addRelationship("", { type: "urn:new/thing", target: "docProps/new.xml" });
    const added = open(opened.save());
    expect(added.contentType("docProps/new.xml")).toBe("application/x-new+xml");
    expect(added.relationships("").find((it) => it.id === id)).toMatchObject({
      kind: "thing",
      target: "docProps/new.xml",
    });
    added.remove("docProps/new.xml");
    added.removeRelationship("", id);
    const removed = open(added.save());
    expect(removed.has("docProps/new.xml")).toBe(false);
    expect(removed.contentType("docProps/new.xml")).toBe("application/xml");
    expect(removed.relationships("")).toHaveLength(1);
  });
});

describe("a package does not open", () => {
  const entries = readZip(FILE);
  const first = entries.find(({ name }) => name === "xl/workbook.xml");
  if (!first) throw new Error("No workbook.");

  test.each<[string, () => unknown, BadPackage["reason"]]>([
    ["nothing at all", () => open(new Uint8Array()), "empty"],
    ["text", () => open(Buffer.from("年报".repeat(100))), "notZip"],
    ["half a file", () => open(FILE.subarray(0, FILE.length / 2)), "truncated"],
    ["a zip of other things", () => open(makeZip({ "a.txt": "a" })), "notOffice"],
    ["two parts of one name", () => open(makeZipTwice()), "damaged"],
    ["more entries than any workbook", () => open(manyEntries()), "tooManyParts"],
  ])("%s", (_case, read, reason) => {
    expect(reasonOf(read)).toBe(reason);
  });

  test.each<[string, Uint8Array, BadPackage["reason"]]>([
    ["600 MB in one part", withEntry(FILE, bombEntry("xl/workbook.xml", 600)), "partTooBig"],
    [
      "a size that is a lie",
      withEntry(FILE, { ...bombEntry("xl/workbook.xml", 10), size: 100 }),
      "damaged",
    ],
    [
      "a lie in a part that is long even packed",
      withEntry(FILE, { ...bombEntry("xl/workbook.xml", 200), size: 100 }),
      "damaged",
    ],
    ["a wrong checksum", withEntry(FILE, { ...first, crc: 1 }), "damaged"],
    ["bytes that are not deflate", withEntry(FILE, { ...first, compressed: FILE }), "damaged"],
    ["an unknown method", withEntry(FILE, { ...first, method: 12 }), "damaged"],
  ])("a part with %s", (_case, file, reason) => {
    for (const options of [platformInJavaScript, nodePlatform]) {
      expect(reasonOf(() => openPackage(file, options).text("xl/workbook.xml"))).toBe(reason);
    }
  });

  test.each<[string, string, BadPackage["reason"]]>([
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, "doctype"],
    ["tags that do not match", "<a><b></a></b>", "badXml"],
    ["a text that ends early", "<a><b>", "badXml"],
    ["no element", "年报", "badXml"],
    ["two roots", "<a/><b/>", "badXml"],
  ])("a document with %s", (_case, xml, reason) => {
    const file = withEntry(FILE, storedEntry("a.xml", Buffer.from(xml)));
    expect(reasonOf(() => open(file).document("a.xml"))).toBe(reason);
  });

  test("a part of 900 MB that nobody asks for does no harm and is kept", () => {
    const bomb = bombEntry("xl/unknown.bin", 900);
    const saved = open(withEntry(FILE, bomb)).save();
    expect(readZip(saved).at(-1)).toMatchObject({ size: bomb.size, name: bomb.name });
  });

  function makeZipTwice(): Uint8Array {
    return withEntry(FILE, storedEntry("XL/workbook.xml", Buffer.from("<a/>")));
  }

  function manyEntries(): Uint8Array {
    return makeZip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.xml`, ""])));
  }
});

function reasonOf(read: () => unknown): BadPackage["reason"] | "opened" {
  try {
    read();
    return "opened";
  } catch (error) {
    if (error instanceof BadPackage) return error.reason;
    throw error;
  }
}
