/** One row of a list → a request, and what is doubtful in it. */
import type { Edition } from "../../form/editions.ts";
import { filled } from "../line.ts";
import { applicantNamed, outcomeNamed } from "../named-rows.ts";
import { present } from "../present.ts";
import type { RegisterRequest } from "../register.ts";
import type { ForeignColumn } from "../foreign-columns.ts";
import { foreignApplicant, foreignOutcome } from "../foreign-values.ts";
import { dayAndWords, isNone, listDay } from "./list-day.ts";
import type { ListHeader } from "./list-header.ts";

/**
 * `serial`: a number that has no format of a day; `none`: a stroke, read as a blank; `missing` and `unread` are for the
 * user to mend.
 */
export type Doubt = "missing" | "unread" | "serial" | "none";

type TellDoubt = (column: ForeignColumn, doubt: Doubt, text?: string) => void;

/** What the user said that words of his list mean, where they do not say it themselves: 法人 → commercialEnterprise. */
export type MeantValues = Readonly<
  Partial<Record<"kind" | "outcome", ReadonlyMap<string, string>>>
>;

type Cells = readonly string[];

/** What stands in a column, or is marked for it; undefined where it is blank. */
export function writtenIn(
  cells: Cells,
  header: ListHeader,
  column: ForeignColumn,
): string | undefined {
  const place = header.places.get(column)?.place;
  return place === undefined ? markedIn(cells, header, column) : filled(cells[place]?.trim());
}

export function requestIn(
  cells: Cells,
  header: ListHeader,
  options: {
    readonly edition: Edition;
    readonly doubt: TellDoubt;
    readonly meant?: MeantValues | undefined;
  },
): RegisterRequest {
  const { edition, doubt, meant = {} } = options;
  const text = (column: ForeignColumn): string | undefined => writtenIn(cells, header, column);
  const day = (column: ForeignColumn): string | undefined => {
    const written = text(column);
    if (written === undefined) return undefined;
    const { is, day: found } = listDay(written);
    if (is !== "plain") doubt(column, is, written);
    return is === "none" ? undefined : (found ?? written);
  };
  const days = (group: string, names: readonly string[]): Record<string, string> =>
    filledIn(names.map((name) => [name, day(`${group}.${name}` as ForeignColumn)]));
  const given = { ...present({ answered: day("answered") }), ...resultIn(cells, header) };
  const writtenKind = text("kind") ?? "";
  const kind = meant.kind?.get(writtenKind) ?? foreignApplicant(edition, writtenKind);
  if (kind === "") doubt("kind", "missing");
  else if (!applicantNamed(edition, kind)) doubt("kind", "unread", kind);
  const written = given.outcome;
  if (written !== undefined && isNone(written)) doubt("outcome", "none", written);
  const outcome =
    written === undefined || isNone(written)
      ? undefined
      : (meant.outcome?.get(written) ?? foreignOutcome(edition, written));
  if (outcome !== undefined && !outcomeNamed(edition, outcome)) {
    doubt("outcome", "unread", outcome);
  }
  const number = text("number");
  if (number === undefined) doubt("number", "missing");
  const received = day("received");
  if (received === undefined) doubt("received", "missing");
  const supplement = days("supplement", ["asked", "limit", "received"]);
  const consultation = days("consultation", ["sent", "receivedByThem", "limit", "answered"]);
  const fee = days("fee", ["noticed", "limit", "paid"]);
  const extra = filledIn(header.own.map(({ heading, place }) => [heading, filled(cells[place])]));
  return {
    number: number ?? "",
    received: received ?? "",
    kind,
    ...present({
      split: text("split"),
      arrived: day("arrived"),
      channel: text("channel"),
      applicant: text("applicant"),
      contact: text("contact"),
      subject: text("subject"),
      office: text("office"),
      supplement: some(supplement),
      consultations: some(consultation) && [consultation],
      extended: day("extended"),
      fee: some(fee),
      deferredTo: day("deferredTo"),
      answered: given.answered,
      documentDate: day("documentDate"),
      document: text("document"),
      delivery: text("delivery"),
      concluded: day("concluded"),
      outcome,
      note: text("note"),
      extra: some(extra),
    }),
  };
}

interface Result {
  readonly answered?: string | undefined;
  readonly outcome?: string | undefined;
}

/** The result, and its day where both stand in one cell; what is not both is taken for the result. */
function resultIn(cells: Cells, header: ListHeader): Result {
  const { answerAndResult } = header;
  if (!answerAndResult) return present({ outcome: writtenIn(cells, header, "outcome") });
  const text = filled(cells[answerAndResult.place]?.trim());
  const both = text === undefined ? undefined : dayAndWords(text);
  return both ? { answered: both.day, outcome: both.words } : present({ outcome: text });
}

/** How a choice is marked. */
const MARKED = /^(?:[√✓✔☑■●]|1|是|Y)$/iu;
const UNMARKED = /^(?:0|否|N|□)$/iu;

/** What is marked; several at once, or what is no mark, stay as they are and can be read by nobody. */
function markedIn(
  cells: Cells,
  { choices }: ListHeader,
  column: ForeignColumn,
): string | undefined {
  const marked = (choices.get(column) ?? []).flatMap(({ place, value }) => {
    const text = filled(cells[place]?.trim());
    if (text === undefined || UNMARKED.test(text) || isNone(text)) return [];
    return [MARKED.test(text) ? value : `${value}：${text}`];
  });
  return filled(marked.join("、"));
}

function filledIn(
  pairs: readonly (readonly [key: string, value: string | undefined])[],
): Record<string, string> {
  return present(Object.fromEntries(pairs)) as Record<string, string>;
}

function some<T extends object>(group: T): T | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}
