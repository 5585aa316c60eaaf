/** workbook.xml with its names apart reads as the whole does, damaged anyhow. */
import fc from "fast-check";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { decodeText } from "../../src/package/decode-text.ts";
import { definedNames } from "../../src/workbook/defined-names.ts";
import { readWorkbookPart } from "../../src/workbook/workbook-part.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { makeWorkbook } from "../support/make-package.ts";
import { open, template } from "../support/workbooks.ts";

const PART = "xl/workbook.xml";
const workbook = open(template(edition2021)).package;
const source = { part: PART, links: workbook.relationships(PART) };

/** Everything that a reading says, or why it refuses. */
function told(read: () => ReturnType<typeof readWorkbookPart>): unknown {
  try {
    const { sheets, firstDayYear, names } = read();
    return { sheets, firstDayYear, names: [...names.all()] };
  } catch (error) {
    return String(error);
  }
}

/** The same with a comment in front of the names, which are not read apart then. */
function whole(bytes: Uint8Array): unknown {
  const text = decodeText(bytes).replace("<definedNames>", "<definedNames ><!---->");
  const without = text.replace("<!---->", "");
  return told(() => readWorkbookPart(Buffer.from(without), source));
}

test("the names of a template are the same", () => {
  const bytes = workbook.bytes(PART);
  expect(told(() => readWorkbookPart(bytes, source))).toEqual(whole(bytes));
});

test("a part that is damaged anywhere reads the same, or is refused the same", () => {
  const piece = fc.constantFrom(
    ...["<", ">", "/", '"', "'", "=", "&"],
    ...[
      "<!---->",
      "<definedNames>",
      "</definedNames>",
      "<definedName name='x'>A!$A$1</definedName>",
    ],
    ...["<sheets>", "</sheets>", "</workbook>", " localSheetId='1'", "<x:definedNames/>"],
  );
  const bytes = workbook.bytes(PART);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(4),
      fc.option(piece),
      (where, gone, put) => {
        const at = Math.floor(where * bytes.length);
        const damaged = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(put ?? ""),
          bytes.subarray(at + gone),
        ]);
        expect(told(() => readWorkbookPart(damaged, source))).toEqual(whole(damaged));
      },
    ),
    { seed: SEED, numRuns: runsOf(3000) },
  );
});

test("names of equal text belong to the sheets of their own workbook", () => {
  const names = `<definedNames><definedName name="a" localSheetId="0">Sheet1!$A$1</definedName></definedNames>`;
  const [first] = open(makeWorkbook({ definedNames: names })).definedNames();
  const renamed = decodeText(open(makeWorkbook({ definedNames: names })).package.bytes(PART));
  const parts = { [PART]: renamed.replace(`name="Sheet1"`, `name="另一张"`) };
  const [other] = open(makeWorkbook({ parts })).definedNames();
  expect([first?.sheet, other?.sheet]).toEqual(["Sheet1", "另一张"]);
});

test("who asks for other names, or of the same names again, gets what was asked", () => {
  const xml = `<definedName name="A">S!$A$1</definedName><definedName name="b.c">S!$A$2</definedName>`;
  const { find } = definedNames({ xml, allSheets: [] });
  const wanted = new Set(["a"]);
  expect([...find(wanted).keys()]).toEqual(["a"]);
  expect([...find(wanted, ["b."]).keys()]).toEqual(["a", "b.c"]);
  expect([...find(new Set(["b.c"])).keys()]).toEqual(["b.c"]);
  expect(find(wanted)).toEqual(find(wanted));
});
