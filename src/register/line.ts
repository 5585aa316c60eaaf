/** One request as it was read: each column asked for gives what stands in it, or nothing where that cannot be read. */
import type { Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { isBlank } from "../text/blanks.ts";
import { dateColumns, type DateKey } from "./date-cells.ts";
import { applicantNamed, outcomeNamed } from "./named-rows.ts";
import type { RegisterRequest } from "./register.ts";

/** A filled column of days. */
interface DateCell {
  readonly key: DateKey;
  readonly label: string;
  readonly is: "past" | "planned";
  readonly text: string;
  /** YYYY-MM-DD; undefined where it is none. */
  readonly day: string | undefined;
}

export interface Line {
  readonly request: RegisterRequest;
  /** 编号, or where it stands if it has none. */
  readonly number: string;
  /** Key of the column of table three. */
  readonly kind: string | undefined;
  /** The row of table three. */
  readonly outcome: Row | undefined;
  /** The day on which it was closed, YYYY-MM-DD; undefined while it is open. */
  readonly closed: string | undefined;
  readonly day: (key: DateKey) => string | undefined;
  readonly dates: () => readonly DateCell[];
}

/** The day that stands in a column, YYYY-MM-DD; undefined where it is blank or none. */
export type ReadDay = (text: string | null | undefined) => string | undefined;

export function readLine(
  request: RegisterRequest,
  index: number,
  { edition, readDay }: { readonly edition: Edition; readonly readDay: ReadDay },
): Line {
  const dates = once(() =>
    dateColumns(request).flatMap(({ text: textOf, ...column }): DateCell[] => {
      const text = filled(textOf(request));
      return text === undefined ? [] : [{ ...column, text, day: readDay(text) }];
    }),
  );
  const days = once(() => new Map(dates().map(({ key, day }) => [key, day])));
  const outcomeText = filled(request.outcome);
  const outcome = outcomeText === undefined ? undefined : outcomeNamed(edition, outcomeText);
  const received = readDay(request.received);
  // what stands in 办结日期 counts, readable or not: a blank alone makes way for the answer
  const ended = readDay(filled(request.concluded) ?? request.answered);
  const isClosed = ended !== undefined && outcome && (received === undefined || ended >= received);
  return {
    request,
    number: filled(request.number) ?? `第${index + 1}件`,
    kind: applicantNamed(edition, request.kind)?.column.key,
    outcome,
    closed: isClosed ? ended : undefined,
    day: (key) => (key === "received" ? received : days().get(key)),
    dates,
  };
}

/** The text of a column; undefined where it is blank. */
export function filled(text: string | null | undefined): string | undefined {
  return text == null || isBlank(text) ? undefined : text;
}

function once<T>(derive: () => T): () => T {
  let known: { readonly derived: T } | undefined;
  return () => (known ??= { derived: derive() }).derived;
}
