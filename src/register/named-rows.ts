/** Rows of the form as a register names them: by their id, or as they are printed. */
import type { Cell, Leaf, Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { lineName, numberedName } from "../form/names.ts";
import { onceForEdition } from "../form/once-for.ts";
import { squeeze } from "../text/squeeze.ts";

type Named<T> = (edition: Edition, text: string) => T | undefined;

/** What each row or column may be called; what is undefined may be several. */
type ByName<T> = ReadonlyMap<string, T | undefined>;

export const outcomesByName = byName<Row>(outcomesOf, ({ row }) => row);
export const caseKindsByName = byName<Row>(rowsOfCases, ({ row }) => row);
export const documentKindsByName = byName<Row>(rowsOfDocuments, ({ row }) => row);
export const applicantsByName = byName<Cell>(columnsOfApplicants, ({ column }) => column);

/** A result of table three; 总计 and the rows around the results are none. */
export const outcomeNamed = named(outcomesByName);

/** A row of table four. */
export const caseKindNamed = named(caseKindsByName);

/** A row of table two that counts documents by their days; an edition may have none. */
export const documentKindNamed = named(documentKindsByName);

/** A kind of applicant: the column of table three. */
export const applicantNamed = named(applicantsByName);

/** As printed, to choose from. */
export function applicantNames(edition: Edition): string[] {
  return columnsOfApplicants(edition).map(({ column }) => lineName(column.line));
}

export function caseKindNames(edition: Edition): string[] {
  return rowsOfCases(edition).map(({ row }) => lineName(row.line));
}

export function documentKindNames(edition: Edition): string[] {
  return rowsOfDocuments(edition).map(({ row }) => lineName(row.line));
}

/** A cell of each kind of applicant, in printed order. */
export function columnsOfApplicants(edition: Edition): Cell[] {
  return outcomesOf(edition)[0]?.cells.filter(({ computed }) => !computed) ?? [];
}

/** The rows of table four. */
export function rowsOfCases({ rows }: Edition): Row[] {
  return rows.filter(({ table }) => table.id === "disputes");
}

/** The rows that count documents by their days. */
export function rowsOfDocuments({ rows }: Edition): Row[] {
  return rows.filter(isDocumentRow);
}

/** The results of table three, in printed order. */
export function outcomesOf({ rows }: Edition): Row[] {
  const isOutcome = ({ table, row }: Row): boolean =>
    table.id === "requests" && row.groups.length > 0 && row.line.total !== true;
  return rows.filter(isOutcome);
}

/** Whether an edition has such rows: that of 2019 counts what was disclosed, not what was issued. */
export function countsDocuments({ rows }: Edition): boolean {
  return rows.some(isDocumentRow);
}

/** Whether a row counts documents by their days. */
export function isDocumentRow({ cells }: Row): boolean {
  const roles = cells.map(({ column }) => column.line.role);
  return (["issued", "repealed", "inForce"] as const).every((role) => roles.includes(role));
}

/** What two of the list are called alike names neither. */
function byName<T>(
  list: (edition: Edition) => readonly T[],
  leafOf: (it: T) => Leaf,
): (edition: Edition) => ByName<T> {
  return onceForEdition((edition) => {
    const all = new Map<string, T | undefined>();
    for (const it of list(edition)) {
      for (const name of new Set(namesOf(leafOf(it)))) {
        all.set(name, all.has(name) ? undefined : it);
      }
    }
    return all;
  });
}

function named<T>(namesIn: (edition: Edition) => ByName<T>): Named<T> {
  return (edition, text) => namesIn(edition).get(text) ?? namesIn(edition).get(squeezed(text));
}

function namesOf(leaf: Leaf): string[] {
  const { key, line } = leaf;
  const printed = [numberedName(leaf), line.label, line.short ?? line.label].map(squeezed);
  return [key, ...printed, ...printed.map((name) => name.replace(/^(?:\(.\))?(?:\d\.)?/u, ""))];
}

/** Of either width, with any mark behind a number. */
function squeezed(text: string): string {
  return squeeze(text).replace(/(?<=\d)[、。]/gu, ".");
}
