/** Registers as clerks keep them: blanks, days as texts and days that are none, brackets of both widths, other years. */
import fc from "fast-check";
import { dayNumber, dayOfNumber } from "../../src/calendar/day-number.ts";
import { editionOf } from "../../src/form/editions.ts";
import { choicesOf, type Choice } from "../../src/layout/register/choices.ts";
import { endings, LEAVES_STANDING } from "../../src/register/dispute.ts";
import { present } from "../../src/register/present.ts";
import {
  REGISTER_SCHEMA_ID,
  type Register,
  type RegisterCase,
  type RegisterDocument,
  type RegisterRequest,
} from "../../src/register/register.ts";

const edition = editionOf("2021");
const YEAR = 2026;

/** What is no day. */
const NO_DAYS = [
  "2026-2-30",
  "2026-13-1",
  "三月五日",
  "见附件",
  "2026",
  "5",
  "2026-1",
  "20260230",
  "2026111",
  "202601-5",
  "202601055",
  "1月5日",
];

function writtenDay(iso: string): fc.Arbitrary<string> {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [m, d] = [String(Number(month)), String(Number(day))];
  const wide = (text: string): string =>
    text.replace(/[0-9]/gu, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
  return fc.constantFrom(
    ...[iso, iso, iso, iso, `${year}-${m}-${d}`, `${year}/${m}/${d}`, `${year}.${m}.${d}`],
    ...[`${year}年${m}月${d}日`, `${year}${month}${day}`, wide(`${year}-${m}-${d}`)],
    ...[` ${year}.${month}.${day} `, `${year}年${m}月${d}`, `　${wide(`${year}年${m}月${d}日`)}`],
  );
}

/** A day some days after another, in any of the ways to write it; now and then none. */
export function dayAfter(first: string, most: number): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 30,
      arbitrary: fc.nat(most).chain((days) => writtenDay(dayOfNumber(dayNumber(first) + days))),
    },
    { weight: 1, arbitrary: fc.constantFrom(...NO_DAYS, "   ") },
  );
}

/** Words of a choice as they come: the value, the printed ones, their brackets narrow, blanks around them, none of them. */
function wordOf(choice: Choice, others: readonly string[]): fc.Arbitrary<string> {
  const forms = choicesOf(edition, choice).flatMap(({ value, words }) => [
    ...[value, words, words],
    ` ${words}　`,
    words.replaceAll("（", "(").replaceAll("）", ")"),
  ]);
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...forms) },
    { weight: 1, arbitrary: fc.constantFrom(...others, "") },
  );
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 1): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: freq + 1 });

function requestFrom(first: string): fc.Arbitrary<RegisterRequest> {
  const near = dayAfter(first, 90);
  const planned = dayAfter(first, 150);
  return fc
    .record({
      received: dayAfter(first, 12),
      kind: wordOf("applicant", ["公民", "法人"]),
      asked: maybe(near, 1),
      askedLimit: maybe(planned),
      supplement: maybe(near, 1),
      consultations: fc.array(
        fc
          .record({
            sent: maybe(near, 5),
            receivedByThem: maybe(near, 1),
            limit: maybe(planned, 1),
            answered: maybe(near, 2),
          })
          .map(present),
        { maxLength: 3 },
      ),
      consults: fc.nat(2),
      extended: maybe(near, 1),
      noticed: maybe(near, 1),
      noticedLimit: maybe(planned),
      paid: maybe(near, 1),
      reanswers: fc.array(
        fc.record({ limit: maybe(planned, 3), answered: maybe(planned, 0) }).map(present),
        { maxLength: 2 },
      ),
      reanswered: fc.nat(3),
      deferredTo: maybe(planned, 0),
      defers: fc.nat(9),
      answered: maybe(dayAfter(first, 120), 1),
      concluded: maybe(dayAfter(first, 120), 0),
      concludes: fc.nat(9),
      outcome: maybe(wordOf("outcome", ["不予公开", "（三）", "其它"]), 2),
      document: maybe(fc.constantFrom("=1+1", "+86", "-", "@某"), 0),
    })
    .map((it) => ({
      number: "",
      received: it.received,
      kind: it.kind,
      supplement: present({ asked: it.asked, limit: it.askedLimit, received: it.supplement }),
      ...(it.consults === 0 && { consultations: it.consultations }),
      ...(it.reanswered === 0 && { reanswers: it.reanswers }),
      fee: present({ noticed: it.noticed, limit: it.noticedLimit, paid: it.paid }),
      ...present({
        extended: it.extended,
        deferredTo: it.defers === 0 ? it.deferredTo : undefined,
        answered: it.answered,
        concluded: it.concludes === 0 ? it.concluded : undefined,
        outcome: it.outcome,
        document: it.document,
      }),
    }));
}

const request = fc
  .integer({ min: dayNumber("2025-10-01"), max: dayNumber("2027-01-20") })
  .chain((day) => requestFrom(dayOfNumber(day)));

const anyDay = dayAfter("2025-06-01", 700);

const instance = (level: "first" | "second" | "retrial") =>
  fc
    .record({
      opened: anyDay,
      closed: maybe(anyDay),
      ending: maybe(
        fc.constantFrom(...Object.values(endings).flat(), ...LEAVES_STANDING, "另案处理"),
      ),
      result: maybe(fc.constantFrom("upheld", "corrected", "otherResult"), 0),
      says: fc.nat(5),
    })
    .map(({ opened, closed, ending, result, says }) => ({
      level,
      opened,
      ...present({ closed, ending, ...(says === 0 && { result }) }),
    }));

const dispute: fc.Arbitrary<RegisterCase> = fc
  .record({
    kind: wordOf("caseKind", ["复议"]),
    coDefendantOnly: fc.constantFrom(null, false, true),
    instances: fc
      .tuple(instance("first"), maybe(instance("second"), 1), maybe(instance("retrial"), 0))
      .map((all) => all.filter((it) => it !== undefined)),
  })
  .map((it) => ({ number: "", ...it }));

const document: fc.Arbitrary<RegisterDocument> = fc
  .record({
    kind: wordOf("documentKind", ["通知"]),
    issued: dayAfter("2005-01-01", 365 * 23),
    repealed: maybe(dayAfter("2025-06-01", 700), 1),
    lead: fc.constantFrom(null, true, false),
  })
  .map(({ repealed, ...it }) => ({ number: "", ...it, ...present({ repealed }) }));

/** Holidays of 2027 as a clerk enters them: some days, with or without the year. */
const holidays = fc
  .record({
    isComplete: fc.boolean(),
    rest: fc.array(dayAfter("2026-12-20", 60), { maxLength: 8 }),
    work: fc.array(dayAfter("2026-12-20", 60), { maxLength: 3 }),
    isUsed: fc.boolean(),
  })
  .map(({ isComplete, rest, work, isUsed }) => ({
    years: isUsed && isComplete ? [YEAR + 1] : [],
    rest: isUsed ? rest : [],
    work: isUsed ? work : [],
  }));

/** 申7; now and then one that stands there already, or none that a program would take for a number alone. */
function numbersFrom(word: string, slips: readonly number[]): (i: number) => string {
  return (i) => {
    switch (slips[i]) {
      case 0:
        return `${word}${Math.ceil((i + 1) / 2)}`;
      case 1:
        return `${word}*`;
      case 2:
        return i % 2 === 0 ? "" : "007";
      default:
        return `${word}${i + 1}`;
    }
  };
}

/** A register of some lines of each kind. */
export const randomRegister: fc.Arbitrary<Register> = fc
  .record({
    requests: fc.array(request, { minLength: 5, maxLength: 25 }),
    cases: fc.array(dispute, { maxLength: 8 }),
    documents: fc.array(document, { maxLength: 8 }),
    holidays,
    slips: fc.array(fc.nat(24), { minLength: 25, maxLength: 25 }),
  })
  .map(({ requests, cases, documents, holidays: own, slips }) => ({
    schema: REGISTER_SCHEMA_ID,
    edition: edition.id,
    year: YEAR,
    organ: { name: "某某市统计局", kind: "department" },
    requests: requests.map((it, i) => ({ ...it, number: numbersFrom("申", slips)(i) })),
    cases: cases.map((it, i) => ({ ...it, number: numbersFrom("案", slips)(i) })),
    documents: documents.map((it, i) => ({ ...it, number: numbersFrom("文", slips)(i) })),
    holidays: own,
    explanations: [],
  }));
