/** Which units the table shows, in which order. */
import { unitOf } from "../support/collections.ts";
import { shownRows, type Wanted } from "../../src/collection/shown-rows.ts";
import type { UnitRow } from "../../src/workers/collection/worker/collection-view.ts";

function row(name: string, change: Partial<UnitRow> = {}): UnitRow {
  const counts = { error: 0, warning: 0, hint: 0 };
  const files = [`${name}.docx`];
  return {
    unit: unitOf(name),
    status: "received",
    late: false,
    files,
    stamped: false,
    counts,
    ...change,
  };
}

const ROWS = [
  row("甲局", { unit: unitOf("甲局", { group: "部门", aliases: ["老甲"] }) }),
  row("乙局", { counts: { error: 2, warning: 0, hint: 0 }, late: true }),
  row("丙镇", { status: "missing", files: [], unit: unitOf("丙镇", { group: "乡镇" }) }),
  row("丁局", { status: "duplicate" }),
  row("戊局", { counts: { error: 2, warning: 1, hint: 0 } }),
];

const ALL: Wanted = { kind: "all", words: "", group: null, order: "urgency", isReversed: false };

const namesOf = (wanted: Partial<Wanted>): string =>
  shownRows(ROWS, { ...ALL, ...wanted })
    .map(({ unit }) => unit.name[0])
    .join("");

test.each<readonly [string, Partial<Wanted>, string]>([
  ["what waits for the user stands first, then what is worst", {}, "丁丙戊乙甲"],
  ["the list in its own order", { order: "list" }, "甲乙丙丁戊"],
  ["most errors first, and last when turned round", { order: "error" }, "乙戊甲丙丁"],
  ["the other way round", { order: "error", isReversed: true }, "丁丙甲戊乙"],
  ["who is missing", { kind: "missing" }, "丙"],
  ["who is asked", { kind: "asked" }, "丁"],
  ["who has something to mend", { kind: "faulty" }, "戊乙"],
  ["who was late", { kind: "late" }, "乙"],
  ["a group", { group: "部门" }, "甲"],
  ["words in a name, however they are spaced", { words: " 乙 " }, "乙"],
  ["words in an alias", { words: "老甲" }, "甲"],
  ["words in the name of a file", { words: "戊局.doc" }, "戊"],
])("%s", (_name, wanted, expected) => {
  expect(namesOf(wanted)).toBe(expected);
});
