/**
 * A copy that names nobody: only what is counted and what periods are reckoned from. A column is kept because it holds
 * no name, so that one which is added later is left out until somebody says so.
 */
import { isKnownEnding } from "./dispute.ts";
import { filled, type Line } from "./line.ts";
import { caseKindNamed, documentKindNamed } from "./named-rows.ts";
import { present } from "./present.ts";
import { readRegister, type ReadRegister } from "./read-register.ts";
import { sameDayChannel } from "./receipt-channel.ts";
import type { Register, RegisterCase, RegisterDocument, RegisterRequest } from "./register.ts";
import { shownDay } from "./sentence-parts.ts";

/** Stands for what cannot be read, which in a column that slipped is a name. */
const UNREADABLE = "（读不出，已略去）";

type Text = string | null | undefined;
type DayWriter = (text: Text) => string | undefined;

export function anonymousRegister(register: Register): Register {
  const read = readRegister(register);
  const day: DayWriter = (text) => {
    const written = filled(text);
    if (written === undefined) return undefined;
    return read.readDay(written) ?? shownDay(written) ?? UNREADABLE;
  };
  const days = (texts: readonly string[]): string[] => texts.flatMap((it) => day(it) ?? []);
  const { schema, edition, year, organ, holidays } = register;
  return {
    ...{ schema, edition, year, organ },
    requests: read.lines.map((line) => anonymousLine(line, day)),
    cases: register.cases.map((it) => anonymousCase(it, read, day)),
    documents: register.documents.map((it) => anonymousDocument(it, read, day)),
    holidays: { ...holidays, rest: days(holidays.rest), work: days(holidays.work) },
    explanations: [],
  };
}

function anonymousLine({ request, kind, outcome }: Line, day: DayWriter): RegisterRequest {
  const { supplement, consultations, fee, reanswers } = request;
  return {
    number: request.number,
    received: day(request.received) ?? "",
    kind: kind ?? readable(request.kind),
    ...present({
      split: request.split,
      onBehalfOf: request.onBehalfOf,
      arrived: day(request.arrived),
      channel: sameDayChannel(request.channel),
      supplement: supplement && daysOf(supplement, ["asked", "limit", "received"], day),
      consultations: consultations?.map((it) =>
        daysOf(it, ["sent", "receivedByThem", "limit", "answered"], day),
      ),
      extended: day(request.extended),
      fee: fee && daysOf(fee, ["noticed", "limit", "paid"], day),
      deferredTo: day(request.deferredTo),
      answered: day(request.answered),
      documentDate: day(request.documentDate),
      concluded: day(request.concluded),
      outcome: outcome?.row.key ?? (filled(request.outcome) && UNREADABLE),
      reanswers: reanswers?.map((it) => daysOf(it, ["ordered", "limit", "answered"], day)),
    }),
  };
}

function anonymousCase(it: RegisterCase, { edition }: ReadRegister, day: DayWriter): RegisterCase {
  const { number, kind, request, coDefendantOnly, instances } = it;
  return {
    number,
    kind: caseKindNamed(edition, kind)?.row.key ?? readable(kind),
    ...present({ request, coDefendantOnly }),
    instances: instances.map(({ level, opened, closed, ending, result }) => ({
      level,
      opened: day(opened) ?? "",
      ...present({
        closed: day(closed),
        ending: isKnownEnding(ending) ? ending : filled(ending) && UNREADABLE,
        result,
      }),
    })),
  };
}

function anonymousDocument(
  { number, kind, issued, repealed, lead }: RegisterDocument,
  { edition }: ReadRegister,
  day: DayWriter,
): RegisterDocument {
  return {
    number,
    kind: documentKindNamed(edition, kind)?.row.key ?? readable(kind),
    issued: day(issued) ?? "",
    ...present({ repealed: day(repealed), lead }),
  };
}

function readable(text: string): string {
  return filled(text) === undefined ? "" : UNREADABLE;
}

/** The days of a group of columns that are filled. */
function daysOf<Key extends string>(
  group: Readonly<Partial<Record<Key, Text>>>,
  keys: readonly Key[],
  day: DayWriter,
): Partial<Record<Key, string>> {
  const written = Object.fromEntries(keys.map((key) => [key, day(group[key])]));
  return present(written) as Partial<Record<Key, string>>;
}
