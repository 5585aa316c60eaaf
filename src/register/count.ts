/**
 * What a register counts to: tables three and four, and item one of table two, each figure with the numbers of what it
 * counts. A request received by the end of the period stands in one row of 一 or 二 and in one of 三 or 四, so that
 * 一＋二＝三＋四 holds for every register.
 */
import type { Role, Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { rowOf } from "../form/role-rows.ts";
import type { Dispute } from "./dispute.ts";
import { filled, type Line } from "./line.ts";
import { countsDocuments } from "./named-rows.ts";
import { yearPeriod, type Period } from "./period.ts";
import type { ReadDocument, ReadRegister } from "./read-register.ts";
import type { RegisterCode } from "./register-code.ts";
import { newTally, type Count, type Tally } from "./tally.ts";

/** Counts the year of the register, or a part of it. */
export function countRegister(
  read: ReadRegister,
  period: Period = yearPeriod(read.register.year),
): Count {
  const { edition, lines, disputes, documents } = read;
  const tally = newTally(edition);
  const scope = { edition, period, year: yearPeriod(read.register.year) };
  for (const line of lines) countLine(line, tally, scope);
  for (const dispute of disputes) countDispute(dispute, tally, scope);
  const counted = countsDocuments(edition) ? documents : [];
  for (const document of counted) countDocument(document, tally, scope);
  return tally.count(counted.length > 0 ? "withDocuments" : "withoutDocuments");
}

interface Scope {
  readonly edition: Edition;
  readonly period: Period;
  /** The year of the register: what lies outside it should not stand in it. */
  readonly year: Period;
}

function countLine(line: Line, tally: Tally, { edition, period, year }: Scope): void {
  const { number, kind, closed, outcome } = line;
  const received = line.day("received");
  const nowhere = (code: RegisterCode): void => {
    tally.skip({ number, code, countedAs: null });
  };
  if (received === undefined || received > year.to) {
    nowhere("R-DATE");
    return;
  }
  if (kind === undefined) {
    nowhere("R-KIND");
    return;
  }
  if (closed !== undefined && closed < year.from) {
    nowhere("R-DATE");
    return;
  }
  if (received > period.to || (closed !== undefined && closed < period.from)) return;
  const rowFor = (role: Role): Row | undefined => rowOf(edition, role);
  const isClosed = closed !== undefined && closed <= period.to;
  tally.add(rowFor(received < period.from ? "carriedIn" : "received"), kind, number);
  tally.add(isClosed ? outcome : rowFor("carriedOut"), kind, number);
  const code = isMeantClosed(line);
  if (code !== undefined) tally.skip({ number, code, countedAs: "open" });
}

/** By which rule a line is open although it has a day or a result of closing; undefined where nothing is amiss. */
export function isMeantClosed({ request, closed, outcome, day }: Line): RegisterCode | undefined {
  if (closed !== undefined) return undefined;
  const concluded = filled(request.concluded);
  const ended = concluded ?? filled(request.answered);
  if (ended === undefined) return filled(request.outcome) === undefined ? undefined : "R-OUTCOME";
  if (day(concluded === undefined ? "answered" : "concluded") === undefined) return "R-DATE";
  return outcome ? "R-ORDER" : "R-OUTCOME";
}

/**
 * A case counts while it is not finally closed, in the state of its latest instance. One in which the organ is a
 * defendant only because it decided the reconsideration counts where the answer was given (国办公开办函〔2016〕201号).
 */
function countDispute(dispute: Dispute, tally: Tally, { period, year }: Scope): void {
  const { number, kind, instances } = dispute;
  if (dispute.case.coDefendantOnly === true) return;
  const opened = instances[0]?.opened;
  if (opened === undefined || instances.length < dispute.case.instances.length) {
    tally.skip({ number, code: "R-DATE", countedAs: null });
    return;
  }
  if (!kind) {
    tally.skip({ number, code: "R-KIND", countedAs: null });
    return;
  }
  const finallyClosed = instances.at(-1)?.closed;
  if (opened > year.to || (finallyClosed !== undefined && finallyClosed < year.from)) {
    tally.skip({ number, code: "R-DATE", countedAs: null });
    return;
  }
  if (opened > period.to || (finallyClosed !== undefined && finallyClosed < period.from)) return;
  const latest = instances.findLast((it) => it.opened !== undefined && it.opened <= period.to);
  const isClosed = latest?.closed !== undefined && latest.closed <= period.to;
  const result = isClosed ? latest.result : undefined;
  tally.add(kind, result ?? columnOf(kind, "pending"), number);
  if (isClosed && !result) tally.skip({ number, code: "R-OUTCOME", countedAs: "open" });
  else if (latest?.isClosedUnread === true) {
    tally.skip({ number, code: "R-DATE", countedAs: "open" });
  }
}

function countDocument(document: ReadDocument, tally: Tally, { period, year }: Scope): void {
  const { number, kind, issued, repealed } = document;
  if (document.document.lead === false) return;
  const isUnread = filled(document.document.repealed) !== undefined && repealed === undefined;
  if (issued === undefined || issued > year.to || isUnread) {
    tally.skip({ number, code: "R-DATE", countedAs: null });
    return;
  }
  if (!kind) {
    tally.skip({ number, code: "R-KIND", countedAs: null });
    return;
  }
  const isWithin = (day: string): boolean => period.from <= day && day <= period.to;
  if (isWithin(issued)) tally.add(kind, columnOf(kind, "issued"), number);
  if (repealed !== undefined && isWithin(repealed)) {
    tally.add(kind, columnOf(kind, "repealed"), number);
  }
  const isInForce = issued <= period.to && (repealed === undefined || repealed > period.to);
  if (isInForce) tally.add(kind, columnOf(kind, "inForce"), number);
}

function columnOf({ cells }: Row, role: Role): string {
  return cells.find(({ column }) => column.line.role === role)?.column.key ?? "";
}
