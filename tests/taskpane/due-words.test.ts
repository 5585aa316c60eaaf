/** 期限 in words, on a day that is given. */
import { organKinds } from "../../src/form/organ.ts";
import { deadlineOf } from "../../src/taskpane/session/kept-deadline.ts";
import { dueWords } from "../../src/taskpane/checks/due-words.ts";

const department = { organ: { name: "某某市统计局", kind: "department" }, year: 2025 } as const;

function words(...given: Parameters<typeof dueWords>): string[] {
  return dueWords(...given).map(({ text, isUrgent }) => (isUrgent ? `${text}！` : text));
}

test.each([
  ["2026-01-05", "《条例》规定2026年1月31日（星期六）前，还有26天"],
  ["2026-01-24", "《条例》规定2026年1月31日（星期六）前，还有7天！"],
  ["2026-01-31", "《条例》规定2026年1月31日（星期六）前，就是今天！"],
  ["2026-02-03", "《条例》规定2026年1月31日（星期六）前，已过3天！"],
  ["2028-02-03", "《条例》规定2026年1月31日（星期六）前，已过"],
])("on %s: %s", (today, says) => {
  expect(words(department, undefined, today)).toEqual([says]);
});

test("a superior's earlier day stands first, a later one last", () => {
  const law = "《条例》规定2026年1月31日（星期六）前，还有26天";
  expect(words(department, "2026-01-20", "2026-01-05")).toEqual([
    "上级要求2026年1月20日（星期二）前，还有15天",
    law,
  ]);
  expect(words(department, "2026-02-10", "2026-01-05")[0]).toBe(law);
});

test("governments have until 31 March; whom the law names no day for, as superiors ask", () => {
  const on = (organ: Parameters<typeof dueWords>[0]["organ"]): string | undefined =>
    words({ organ, year: 2025 }, undefined, "2026-01-05")[0];
  expect(on({ name: "某某县", kind: "government" })).toContain(
    "2026年3月31日（星期二）前，还有85天",
  );
  for (const kind of organKinds.filter((it) => it !== "government" && it !== "department")) {
    expect(on({ name: "某某", kind })).toBe("期限：按上级要求");
  }
  expect(on({ name: "某某镇", kind: "government", level: "township" })).toBe("期限：按上级要求");
});

test("once it is published, the day of that counts", () => {
  const published = { ...department, published: "2026-01-20" };
  expect(words(published, undefined, "2026-01-21")).toEqual(["公布日期2026年1月20日（星期二）"]);
  expect(words(published, undefined, "2026-01-19")[0]).toContain("还有12天");
});

test("what a superior asked for holds for the report that is due in that year", () => {
  expect(deadlineOf({ year: 2025 }, "2026-01-20")).toBe("2026-01-20");
  expect(deadlineOf({ year: 2024 }, "2026-01-20")).toBeUndefined();
  expect(deadlineOf({ year: 2025 }, null)).toBeUndefined();
});
