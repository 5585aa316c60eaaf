/** A register as it was read: the lines, cases and documents, and the calendar with the days that it adds. */
import { workingCalendar, type WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Row } from "../form/edition.ts";
import { type Edition, editionOf } from "../form/editions.ts";
import { enteredDay } from "../text/entered-day.ts";
import { readDispute, type Dispute } from "./dispute.ts";
import { filled, readLine, type Line, type ReadDay } from "./line.ts";
import { documentKindNamed } from "./named-rows.ts";
import type { Register, RegisterDocument } from "./register.ts";

/** A normative document as it was read. */
export interface ReadDocument {
  readonly document: RegisterDocument;
  readonly number: string;
  /** The row of table two. */
  readonly kind: Row | undefined;
  readonly issued: string | undefined;
  readonly repealed: string | undefined;
}

export interface ReadRegister {
  readonly register: Register;
  readonly edition: Edition;
  readonly lines: readonly Line[];
  readonly disputes: readonly Dispute[];
  readonly documents: readonly ReadDocument[];
  readonly calendar: WorkingCalendar;
  readonly readDay: ReadDay;
}

export function readRegister(register: Register): ReadRegister {
  const edition = editionOf(register.edition);
  const readDay = rememberingDays();
  const as = { edition, readDay };
  const { years, rest, work } = register.holidays;
  const days = (texts: readonly string[]): string[] => texts.flatMap((text) => readDay(text) ?? []);
  return {
    register,
    edition,
    lines: register.requests.map((request, i) => readLine(request, i, as)),
    disputes: register.cases.map((it, i) => readDispute(it, i, as)),
    documents: register.documents.map((document, i) => ({
      document,
      number: filled(document.number) ?? `第${i + 1}份`,
      kind: documentKindNamed(edition, document.kind),
      issued: readDay(document.issued),
      repealed: readDay(document.repealed),
    })),
    readDay,
    calendar: workingCalendar({ years, rest: days(rest), work: days(work) }),
  };
}

/** A year has few days, and each stands in many lines. */
function rememberingDays(): ReadDay {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text == null) return undefined;
    if (!known.has(text)) known.set(text, enteredDay(text));
    return known.get(text);
  };
}
