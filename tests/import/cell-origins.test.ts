/** Of files with pages it is known where on them every figure stands. */
import { composeVariant } from "../../src/document/compose-variant.ts";
import { editionOf } from "../../src/form/editions.ts";
import { importReport } from "../../src/import/import-report.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { exampleReport } from "../support/examples.ts";
import { writeOfd } from "../support/write-ofd.ts";

const report = exampleReport("pt-2025");
const bytes = writeOfd(composeVariant(report, [], "submit"), "stretches");

test("of every cell of an OFD the page and the place, those of a row beside each other", async () => {
  const imported = await importReport(bytes, {
    fileName: "年报.ofd",
    platform: nodeImportPlatform,
  });
  const { cells, rows } = editionOf(report.edition);
  const places = cells.map(({ id }) => imported.origins?.get(id)?.place);
  expect(places.filter((it) => it === undefined)).toEqual([]);
  for (const row of rows.filter(({ table }) => table.id === "requests")) {
    const boxes = row.cells.map(({ id }) => imported.origins?.get(id)?.place?.box);
    const lefts = boxes.map((box) => box?.left ?? 0);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  }
  // nothing of it is a picture
  expect([...(imported.origins?.values() ?? [])].filter(({ sight }) => sight)).toEqual([]);
});
