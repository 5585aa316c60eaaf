/** The fifteen examples in every layout that copying and publishing make of their tables: right, or said to be uncertain. */
import { editionOf } from "../../src/form/editions.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { turnOf } from "../support/long-matrix.ts";
import { layouts, outcomeOf } from "./mangled-layouts.ts";

const examples = exampleReports().map((it, row) => [it.name, it.report, row] as const);

/** Every layout is read of three examples, and in a full run of all. */
const fifths = [0, 1, 2, 3, 4].map((fifth) =>
  Object.entries(layouts).filter((_, at) => at % 5 === fifth),
);

test.each(examples)("%s", async (_name, { edition, figures }, row) => {
  for (const [kind, { file, write }] of turnOf(fifths, row).flat()) {
    const bytes = new TextEncoder().encode(write(editionOf(edition), figures));
    const { report } = await importAny(bytes, { fileName: file });
    expect([kind, report.edition, outcomeOf(figures, report).wrong]).toEqual([kind, edition, []]);
  }
});
