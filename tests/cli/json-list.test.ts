/** Reports written one by one read as if they were written at once. */
import { writeJsonList } from "../../src/cli/json-list.ts";

test.each([1, 2, 3])("%i reports", (count) => {
  const reports = Array.from({ length: count }, (_, i) => ({ i, text: "甲\n乙", list: [{}, []] }));
  let written = "";
  const json = writeJsonList("reports", (text) => (written += text));
  for (const report of reports) json.add(JSON.stringify(report, null, 2));
  json.end();
  expect(written).toBe(`${JSON.stringify({ reports }, null, 2)}\n`);
});

test("a report is written as soon as it is there", () => {
  const written: string[] = [];
  const json = writeJsonList("reports", (text) => written.push(text));
  json.add("1");
  expect(written).toEqual([`{\n  "reports": [\n    1`]);
});
