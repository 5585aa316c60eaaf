/** Any register, written into the workbook and read again, is what it was, field by field. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { fillRegister } from "../../../src/book/register/fill-register.ts";
import { openRegisterBook } from "../../../src/book/register/open-register-book.ts";
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import { editionOf } from "../../../src/form/editions.ts";
import { isBlank } from "../../../src/text/blanks.ts";
import { organKinds } from "../../../src/form/organ.ts";
import { REGISTER_TEMPLATE } from "../../../src/layout/register/plan-register.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { applicantNamed, outcomeNamed } from "../../../src/register/named-rows.ts";
import { caseKindNamed, documentKindNamed } from "../../../src/register/named-rows.ts";
import type { Register } from "../../../src/register/register.ts";
import { enteredDay } from "../../../src/text/entered-day.ts";
import { openWorkbook } from "../../../src/workbook/open-workbook.ts";
import { runsOf, SEED } from "../../support/long-matrix.ts";
import { randomRegister } from "../../support/random-registers.ts";

const template = readFileSync(REGISTER_TEMPLATE);
const edition = editionOf("2021");

function throughWorkbook(register: Register): ReturnType<typeof readRegisterBook> {
  const workbook = openWorkbook(template, nodePlatform);
  fillRegister(workbook, register, "2026-12-01");
  return readRegisterBook(openRegisterBook(workbook.save(), nodePlatform));
}

/** Words as people type them, some of which a program could take for something else. */
const words = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+86 138",
    "-1",
    "@某",
    "'单引号",
    "001",
    "1e3",
    "TRUE",
    "2026-01-15",
    "#N/A",
  ),
  fc.constantFrom("甲\n乙", " 前后有空格 ", 'a&b<c>"d"', "𠮷野家", "_x000D_", "无"),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((it) => !isBlank(it)),
);

const some = fc.option(words, { nil: undefined });

/** What lines have beside their days, which randomRegister leaves out. */
const beside = fc.record({
  ...{
    split: some,
    onBehalfOf: some,
    channel: some,
    applicant: some,
    contact: some,
    subject: some,
  },
  ...{ office: some, delivery: some, reviewed: some, approved: some, archived: some, note: some },
  extra: fc.option(
    fc.record({ 经办人: some, "自设 栏": some, 件数: fc.option(fc.integer(), { nil: undefined }) }),
    { nil: undefined },
  ),
  asked: fc.constantFrom("thirdParty", "otherOrgan", "某某局", undefined),
  reanswers: fc.array(
    fc.record({ ordered: fc.constantFrom("2026-06-01", "六月"), limit: fc.constant("2026-06-20") }),
    { maxLength: 2 },
  ),
});

const filledRegister = fc
  .record({
    register: randomRegister,
    lines: fc.array(beside, { minLength: 25, maxLength: 25 }),
    organ: fc.record({
      name: fc.constantFrom("某某市统计局", "某某县人民政府"),
      kind: fc.constantFrom(...organKinds),
    }),
    title: some,
    figure: fc.constantFrom("2026-02-13", 2, null),
    text: words,
  })
  .map(({ register, lines, organ, title, figure, text }): Register => ({
    ...register,
    organ,
    requests: register.requests.map((request, i) => {
      const { asked, reanswers, extra, ...texts } = lines[i] ?? lines[0] ?? { reanswers: [] };
      const consultations = request.consultations?.map((it) => ({ ...it, with: asked }));
      return { ...request, ...texts, extra, consultations, reanswers } as typeof request;
    }),
    documents: register.documents.map((it) => ({ ...it, title: title ?? null })),
    holidays: {
      ...register.holidays,
      rest: register.holidays.rest.filter(isNoYear),
      work: register.holidays.work.filter(isNoYear),
    },
    explanations: [
      { code: "R-LATE", at: "申1", text, figures: { found: figure } },
      { code: "R-RECEIPT", at: "申2", text, figures: {} },
    ],
  }));

/** A year alone declares its days complete in the workbook, and is no day off. */
function isNoYear(day: string): boolean {
  return !/^\d{4}$/u.test(day);
}

/** As the workbook keeps it: a day that can be read as YYYY-MM-DD, what is named by its id, nothing blank. */
function plain(register: Register): unknown {
  const named: Readonly<Record<string, (text: string) => string | undefined>> = {
    "requests.kind": (text) => applicantNamed(edition, text)?.column.key,
    "requests.outcome": (text) => outcomeNamed(edition, text)?.row.key,
    "cases.kind": (text) => caseKindNamed(edition, text)?.row.key,
    "documents.kind": (text) => documentKindNamed(edition, text)?.row.key,
  };
  const texts = new Set(
    [
      "split",
      "onBehalfOf",
      "channel",
      "applicant",
      "contact",
      "subject",
      "office",
      "delivery",
    ].concat([
      "reviewed",
      "approved",
      "archived",
      "note",
      "title",
      "text",
      "document",
      "with",
      "ending",
    ]),
  );
  const isKept = new Set(
    ["requests.number", "requests.received", "requests.kind", "cases.number", "cases.kind"].concat(
      ["cases.instances.opened", "documents.number", "documents.kind", "documents.issued"],
      ["explanations.figures"],
    ),
  );
  const walk = (value: unknown, path: readonly string[]): unknown => {
    const key = path.at(-1) ?? "";
    if (typeof value === "string") {
      if (isBlank(value)) return isKept.has(path.join(".")) ? "" : undefined;
      if (path.includes("extra") || path.includes("figures") || texts.has(key)) return value;
      const name = named[`${path[0] ?? ""}.${key}`];
      return name ? (name(value) ?? value) : (enteredDay(value) ?? value);
    }
    if (Array.isArray(value)) {
      const list = value.map((it) => walk(it, path) ?? {});
      while (path.length > 1 && isEmpty(list.at(-1))) list.pop();
      return path.length > 1 && list.length === 0 ? undefined : list;
    }
    if (value === null) return path.includes("figures") ? null : undefined;
    if (typeof value !== "object") return value;
    const entries = Object.entries(value)
      .map(([name, it]) => [name, walk(it, [...path, name])] as const)
      .filter(([, it]) => it !== undefined);
    return entries.length === 0 && !isKept.has(path.join(".")) && path.length > 0
      ? undefined
      : Object.fromEntries(entries);
  };
  return walk(register, []);
}

function isEmpty(value: unknown): boolean {
  return (
    value !== undefined &&
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length === 0
  );
}

test("a register of every kind of line", () => {
  fc.assert(
    fc.property(filledRegister, (register) => {
      const { register: read, doubts } = throughWorkbook(register);
      expect(plain(read)).toEqual(plain(register));
      expect(doubts.filter((it) => !it.includes("“休”还是“班”"))).toEqual([]);
    }),
    { numRuns: runsOf(30), seed: SEED, endOnFailure: true },
  );
});
