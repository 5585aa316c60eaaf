import { openCounts } from "../../src/collection/open-counts.ts";
import { findingOf } from "../support/collections.ts";

test("what is open is counted by unit and severity; what is explained, and what is of no unit, is not", () => {
  const count = openCounts([
    findingOf({ unit: "甲局" }),
    findingOf({ unit: "甲局" }),
    findingOf({ unit: "甲局", severity: "hint" }),
    findingOf({ unit: "甲局", explained: true }),
    findingOf({ unit: "乙镇", severity: "warning" }),
    findingOf(),
  ]);
  expect([count("甲局"), count("乙镇"), count("丙局")]).toEqual([
    { error: 2, warning: 0, hint: 1 },
    { error: 0, warning: 1, hint: 0 },
    { error: 0, warning: 0, hint: 0 },
  ]);
});
