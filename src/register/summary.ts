/** What is asked of a register at the end of a month, a quarter, half a year, a year: counts with what they count. */
import type { Row } from "../form/edition.ts";
import type { Line } from "./line.ts";
import { filled } from "./line.ts";
import type { Period } from "./period.ts";
import type { RegisterContext } from "./register-context.ts";

/** How many, by what, with the numbers of each; in the order in which the form prints them. */
export interface Shares {
  readonly name: string;
  readonly numbers: readonly string[];
}

export interface Summary {
  /** 收到, and of those by channel and by kind of applicant (column of table three). */
  readonly received: readonly string[];
  readonly byChannel: readonly Shares[];
  readonly byKind: readonly { readonly kind: string; readonly numbers: readonly string[] }[];
  /** Open when it began. */
  readonly carriedIn: readonly string[];
  /** 办结, and of those by result, and those answered after their deadline. */
  readonly closed: readonly string[];
  readonly byOutcome: readonly { readonly outcome: Row; readonly numbers: readonly string[] }[];
  readonly late: readonly string[];
  /** Open at its end. */
  readonly carriedOut: readonly string[];
  /** Reconsiderations and lawsuits that began in it. */
  readonly reconsiderations: readonly string[];
  readonly lawsuits: readonly string[];
}

/**
 * Of the lines that are counted: one without a readable day of receipt or kind is in none of these numbers, as it is in
 * no table.
 */
export function summaryOf(context: RegisterContext, { from, to }: Period): Summary {
  const { lines, disputes } = context;
  const isWithin = (day: string | undefined): boolean =>
    day !== undefined && from <= day && day <= to;
  const counted = lines.filter((it) => it.kind !== undefined && it.day("received") !== undefined);
  const received = counted.filter((it) => isWithin(it.day("received")));
  const closed = counted.filter((it) => isWithin(it.closed));
  const isOpenOn = (line: Line, day: string): boolean =>
    (line.day("received") ?? "") <= day && (line.closed === undefined || line.closed > day);
  const before = counted.filter(
    (it) => (it.day("received") ?? "") < from && (it.closed === undefined || it.closed >= from),
  );
  const begun = disputes.filter(
    (it) => it.case.coDefendantOnly !== true && isWithin(it.instances[0]?.opened),
  );
  const isReconsideration = ({ kind }: (typeof begun)[number]): boolean =>
    kind?.row.key === "reconsideration";
  return {
    received: numbersOf(received),
    byChannel: grouped(received, (it) => filled(it.request.channel)?.trim() ?? "没有写渠道").map(
      ([name, list]) => ({ name, numbers: numbersOf(list) }),
    ),
    byKind: grouped(received, (it) => it.kind ?? "").map(([kind, list]) => ({
      kind,
      numbers: numbersOf(list),
    })),
    carriedIn: numbersOf(before),
    closed: numbersOf(closed),
    byOutcome: grouped(closed, (it) => it.outcome).flatMap(([outcome, list]) =>
      outcome ? [{ outcome, numbers: numbersOf(list) }] : [],
    ),
    late: numbersOf(closed.filter((it) => isLate(it, context))),
    carriedOut: numbersOf(counted.filter((it) => isOpenOn(it, to))),
    reconsiderations: numbersOf(begun.filter(isReconsideration)),
    lawsuits: numbersOf(begun.filter((it) => it.kind && !isReconsideration(it))),
  };
}

/** As R-LATE says: nothing is late by a deadline that is provisional, nor what ended without an answer. */
function isLate(line: Line, context: RegisterContext): boolean {
  const answered = line.day("answered");
  if (answered === undefined || filled(line.request.concluded) !== undefined) return false;
  const { day, unknownYears } = context.deadlineOf(line);
  return day !== undefined && unknownYears.length === 0 && answered > day;
}

function numbersOf(list: readonly { readonly number: string }[]): string[] {
  return list.map(({ number }) => number);
}

/** In the order of their size, as they came where they are alike. */
function grouped<Key>(list: readonly Line[], keyOf: (line: Line) => Key): [Key, Line[]][] {
  const groups = new Map<Key, Line[]>();
  for (const it of list) {
    const key = keyOf(it);
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
