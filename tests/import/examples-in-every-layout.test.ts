/** The fifteen examples in every layout that copying and publishing make of their tables: right, or said to be uncertain. */
import { editionOf } from "../../src/form/editions.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { layouts, outcomeOf } from "./mangled-layouts.ts";

const examples = exampleReports().map((it) => [it.name, it.report] as const);

test.each(examples)("%s", async (_name, { edition, figures }) => {
  for (const [kind, { file, write }] of Object.entries(layouts)) {
    const bytes = new TextEncoder().encode(write(editionOf(edition), figures));
    const { report } = await importAny(bytes, { fileName: file });
    expect([kind, report.edition, outcomeOf(figures, report).wrong]).toEqual([kind, edition, []]);
  }
});
