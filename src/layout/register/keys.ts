/** Keys of the cells that only the workbook of a register has. */
import type { Key } from "../keys.ts";
import { columnRangeName, type ListId } from "./sheets.ts";

/** What is written on the first line of a list; the name of the column as well. */
export function written(list: ListId, key: string): Key {
  return columnRangeName(list, { key });
}

/** What is worked out on the first line of a list. */
export function worked(list: ListId, what: string): Key {
  return `worked.${list}.${what}`;
}

/** One day a line in the hidden 日历. */
export const calendar = {
  /** The day as sheets count it. */
  day: "calendar.day",
  /** 2026-1-5, and 20260105, as texts. */
  dashed: "calendar.dashed",
  digits: "calendar.digits",
  /** 1 where the day is arranged by a notice. */
  known: "calendar.known",
  /** 1 where it is worked as published, or by the week. */
  published: "calendar.published",
  /** How often the user has it among his own days. */
  own: "calendar.own",
  /** 1 where the day is worked, and where that rests on a year that nobody has published or declared complete. */
  isWorked: "calendar.isWorked",
  isUnknown: "calendar.isUnknown",
  /** How many days were worked from the first through this one. */
  worked: "calendar.worked",
  /** How many days of such years there were. */
  unknown: "calendar.unknown",
} as const;

/** Cells of 口径设置. */
export const setting = {
  today: "register.today",
  year: "register.year",
  organ: "register.organ",
  kind: "register.kind",
  /** The first and the last day that are counted, and those of the year. */
  from: "setting.from",
  to: "setting.to",
  yearFrom: "setting.yearFrom",
  yearTo: "setting.yearTo",
} as const;

/** What is said beside the counts, of all lists. */
export const tallies = [
  "requests",
  "cases",
  "documents",
  "nowhere",
  "heldOpen",
  "unread",
  "sameNumber",
  "uncopied",
] as const;

export type RegisterTally = (typeof tallies)[number];

export function registerTally(tally: RegisterTally): Key {
  return `tally.register.${tally}`;
}
