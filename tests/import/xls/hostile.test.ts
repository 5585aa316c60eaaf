/** Old workbooks that were harmed: whatever of them was changed, they are read or refused with a sentence. */
import * as fc from "fast-check";
import { composeVariant } from "../../../src/document/compose-variant.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { exampleReport } from "../../support/examples.ts";
import { importAny } from "../../support/import.ts";
import { writeForeignWorkbook } from "../../support/write-foreign-workbook.ts";

const original = writeForeignWorkbook(
  composeVariant(exampleReport("sq-2024"), [], "submit"),
  "biff8",
);

async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await importAny(bytes, { fileName: "年报.xls" })).report.edition;
  } catch (error) {
    return error;
  }
}

test("a workbook in which some bytes are others", async () => {
  const change = fc.tuple(fc.nat({ max: original.length - 1 }), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = new Uint8Array(original);
      for (const [at, value] of changes) bytes[at] = value;
      const found = await outcome(bytes);
      if (typeof found !== "string") expect(found).toBeInstanceOf(UnreadableFile);
    }),
    { numRuns: 500 },
  );
});

test("a workbook that is cut off", async () => {
  for (let i = 0; i < 40; i += 1) {
    const found = await outcome(original.subarray(0, Math.floor((original.length * i) / 40)));
    if (typeof found !== "string") expect(found).toBeInstanceOf(UnreadableFile);
  }
});
