/** Reports with more parts than the form, or other numbers: every part is found by its title. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import { check } from "../../src/rules/check.ts";
import { importAny } from "../support/import.ts";
import { pageTables, whole } from "./html-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
const [two = "", three = "", four = ""] = pageTables(edition2021, figures).map(whole);
const CONTENT = [
  "<p>全年工作平稳有序。</p>",
  ...[two, three, four],
  "<p>存在解读不够丰富的问题，下一步改进。</p>",
  "<p>无。</p>",
];
const NUMERALS = "一二三四五六七八九";

interface Part {
  readonly name: string;
  readonly content: string;
}

const SIX: readonly Part[] = parts.map(({ name }, i) => ({ name, content: CONTENT[i] ?? "" }));
const own = (name: string): Part => ({ name, content: "<p>完善了三个专栏。</p>" });

async function imported(
  all: readonly Part[],
  numberOf = (i: number): string => `${NUMERALS.charAt(i)}、`,
): Promise<Awaited<ReturnType<typeof importAny>>> {
  const body = all.map(({ name, content }, i) => `<p>${numberOf(i)}${name}</p>${content}`);
  const page = `<html><meta charset="utf-8"><body><div><p>青石市水务局2025年政府信息公开工作年度报告</p>${body.join("")}</div></body></html>`;
  return importAny(new TextEncoder().encode(page), { fileName: "年报.html" });
}

const OWN_NAMES = ["政务公开重点工作落实情况", "重点领域主动公开情况", "政府信息公开平台建设情况"];
const cases = [1, 2, 3, 4, 5, 6].flatMap((at) => OWN_NAMES.map((name) => [at, name] as const));

test.each(cases)("behind %s parts stands one of its own: %s", async (at, name) => {
  const { report, account } = await imported([...SIX.slice(0, at), own(name), ...SIX.slice(at)]);
  expect(report.figures).toEqual(figures);
  expect(report.source?.headings).toContain(`${NUMERALS.charAt(at)}、${name}`);
  expect(account.filter((it) => it.includes("没有找到的部分"))).toEqual([]);
  expect(report.narrative.otherMatters[0]).toBe("无。");
  const findings = check(report, { stage: "finished" });
  const told = findings.filter(({ code }) => /^(?:S-SIX|S-TITLE6|S-INDEX-LEVEL)$/u.test(code));
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([["S-SIX", "warning"]]);
});

test("numbers that are all off by one are said once", async () => {
  const { report } = await imported(SIX, (i) => `${NUMERALS.charAt(i + 1)}、`);
  const findings = check(report, { stage: "finished" });
  const told = findings.filter(({ code }) => /^(?:S-SIX|S-TITLE6|S-INDEX-LEVEL)$/u.test(code));
  expect(told.map(({ code }) => code)).toEqual(["S-TITLE6"]);
});
