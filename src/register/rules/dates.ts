import type { Sentence } from "../../rules/finding.ts";
import { yearPeriod } from "../period.ts";
import type { RegisterContext } from "../register-context.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import { filled } from "../line.ts";
import { shownDay } from "../sentence-parts.ts";
import * as sentences from "../sentences.ts";

/** A column that may hold a day. */
interface Column {
  readonly label: string;
  readonly text: string | null | undefined;
  readonly day: string | undefined;
}

/** Days that are none, that have not come yet, or that belong to another year's register. */
export const datesRule = defineRegisterRule({
  code: "R-DATE",
  severity: "error",
  basis: "ours",
  holds: "日期读得出，不晚于今天，属于本年的台账",
  check: (context) => [
    ...ofLines(context),
    ...ofCases(context),
    ...ofDocuments(context),
    ...ofHolidays(context),
  ],
});

function ofLines({ lines, register, today }: RegisterContext): RegisterTold[] {
  const year = yearPeriod(register.year);
  return lines.flatMap(({ number, request, closed, dates, day }) => {
    const found = dates().flatMap(({ label, text, day: read, is }) =>
      fault(number, { label, text, day: read }, is === "past" ? today : undefined),
    );
    const received = day("received");
    if (filled(request.received) === undefined) {
      found.unshift(at(number, null, sentences.dayMissing(number, "收到日期"), "收到日期"));
    } else if (received !== undefined && received > year.to) {
      const says = sentences.ofLaterYear(number, "收到日期", received, register.year);
      found.push(at(number, received, says, "收到日期不在本年"));
    } else if (closed !== undefined && closed < year.from) {
      const says = sentences.ofEarlierYear(number, closed, register.year);
      found.push(at(number, closed, says, "上年已经办结"));
    }
    return found;
  });
}

function ofCases({ register, disputes, readDay, today }: RegisterContext): RegisterTold[] {
  const year = yearPeriod(register.year);
  return disputes.flatMap(({ number, case: { instances, coDefendantOnly }, instances: read }) => {
    const found = instances.flatMap(({ opened, closed }, i) => {
      const place = instances.length > 1 ? `（第${i + 1}次审理）` : "";
      const day = readDay(opened);
      const label = `立案日期${place}`;
      return [
        ...(filled(opened) === undefined
          ? [at(number, null, sentences.dayMissing(number, label), label)]
          : fault(number, { label, text: opened, day }, today)),
        ...fault(number, { label: `结案日期${place}`, text: closed, day: readDay(closed) }, today),
      ];
    });
    const [first, over] = [read[0]?.opened, read.at(-1)?.closed];
    if (found.length > 0 || coDefendantOnly === true || first === undefined) return found;
    if (first > year.to) {
      const says = sentences.ofLaterYear(number, "立案日期", first, register.year);
      return [at(number, first, says, "立案日期不在本年")];
    }
    if (over === undefined || over >= year.from) return [];
    return [at(number, over, sentences.ofEarlierYear(number, over, register.year), "上年已经结案")];
  });
}

function ofDocuments({ register, documents, today }: RegisterContext): RegisterTold[] {
  const year = yearPeriod(register.year);
  return documents.flatMap(({ number, document, issued, repealed }) => {
    if (document.lead === false) return [];
    const label = "制发日期";
    if (filled(document.issued) === undefined) {
      return [at(number, null, sentences.dayMissing(number, label), label)];
    }
    const found = [
      ...fault(number, { label, text: document.issued, day: issued }, today),
      ...fault(number, { label: "废止日期", text: document.repealed, day: repealed }, undefined),
    ];
    if (found.length > 0 || issued === undefined || issued <= year.to) return found;
    return [at(number, issued, sentences.ofLaterYear(number, label, issued, register.year), label)];
  });
}

function ofHolidays({ register, readDay }: RegisterContext): RegisterTold[] {
  const { rest, work } = register.holidays;
  const off = new Set(rest.map(readDay));
  const told = [...rest, ...work].flatMap((text) =>
    fault("节假日", { label: "日期", text, day: readDay(text) }, undefined),
  );
  const both = work.flatMap((text) => {
    const day = readDay(text);
    return day !== undefined && off.has(day)
      ? [at("节假日", day, sentences.bothRestAndWork(day), day)]
      : [];
  });
  return [...told, ...both].map((it) => ({ ...it, at: "holidays", entries: [] }));
}

/** A day that cannot be read, or has not come yet. */
function fault(
  number: string,
  { label, text, day }: Column,
  today: string | undefined,
): RegisterTold[] {
  const written = filled(text);
  if (written === undefined) return [];
  if (day === undefined) {
    const found = shownDay(written);
    return [at(number, found, sentences.noDay(number, label, written), label)];
  }
  if (today === undefined || day <= today) return [];
  return [at(number, day, sentences.inTheFuture(number, label, day, today), label)];
}

/** Several columns of a line may be at fault: the quote tells them apart. */
function at(number: string, found: string | null, message: Sentence, quote: string): RegisterTold {
  return { at: number, expected: null, found, message, quote };
}
