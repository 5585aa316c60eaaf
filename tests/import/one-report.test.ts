/** Two reports in one file are recognised: of a mix of them nothing is computed. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import { importAny } from "../support/import.ts";
import { pageTables, whole, type PageTable } from "./html-copies.ts";

const figuresOf = (times: number): Record<string, number> =>
  Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, times * (i % 5)]));

function report(title: string, tables: readonly PageTable[]): string {
  const [two = "", three = "", four = ""] = tables.map(whole);
  const content = ["<p>平稳有序。</p>", two, three, four, "<p>存在不足。</p>", "<p>无。</p>"];
  const body = parts.map(({ heading }, i) => `<p>${heading}</p>${content[i] ?? ""}`);
  return `<h1>${title}</h1>${body.join("")}`;
}

const titled = (organ: string, year: number, times: number): string =>
  report(`${organ}${year}年政府信息公开工作年度报告`, pageTables(edition2021, figuresOf(times)));

const read = (body: string): ReturnType<typeof importAny> =>
  importAny(new TextEncoder().encode(`<meta charset="utf-8"><body>${body}</body>`), {
    fileName: "年报.html",
  });

const WATER = titled("青石市水务局", 2025, 1);

test.each([
  ["two years", titled("青石市水务局", 2024, 2), "青石市水务局2024年"],
  ["two organs", titled("青石市林业局", 2025, 3), "青石市林业局2025年"],
])("%s, one behind the other or beside it", async (_what, other, named) => {
  const said = new RegExp(`不止一份年报的表格（.*“${named}.*请每份年报单独存为一个文件`, "u");
  await expect(read(`<div>${WATER}${other}</div>`)).rejects.toThrow(said);
  const beside = `<table><tr><td>${WATER}</td><td>${other}</td></tr></table>`;
  await expect(read(beside)).rejects.toThrow(said);
});

test("two organs with little to report, and one row in which they differ", async () => {
  const none = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
  const one = { ...none, "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear": 4 };
  const [first, second] = [none, one].map((figures, i) =>
    report(`青石市${i}号镇2025年政府信息公开工作年度报告`, pageTables(edition2021, figures)),
  );
  await expect(read(`${first ?? ""}${second ?? ""}`)).rejects.toThrow(/不止一份年报/u);
});

test("two years in the columns of one table", async () => {
  const doubled = pageTables(edition2021, figuresOf(1)).map((table) =>
    table.map((row) => row.flatMap((it) => (it.isFigure ? [{ ...it, text: "1" }, it] : [it]))),
  );
  const body = report("青石市水务局2025年政府信息公开工作年度报告", doubled);
  await expect(read(body)).rejects.toThrow(/每一格有两个或更多并列的数字/u);
});

test("the same report twice, as for telephones, is read", async () => {
  const { report: found } = await read(`<div>${WATER}</div><div>${WATER}</div>`);
  expect(found).toMatchObject({ organ: { name: "青石市水务局" }, figures: figuresOf(1) });
});
