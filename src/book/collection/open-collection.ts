/** 汇总表 as a program has it open: its units, and what was found of each, line by line. */
import type { ShownRow } from "../../collection/shown-rows.ts";
import type { SubmissionStatus } from "../../collection/submission-status.ts";
import { lateWords, statusWords } from "../../collection/submission-words.ts";
import { findingList, standingList } from "../../layout/collection/line-sheets.ts";
import { serialToIsoDate } from "../../workbook/dates.ts";

export interface OpenUnit extends ShownRow {
  /** What 报送情况 says of it, which people may have changed. */
  readonly says: string;
}

export interface OpenFinding {
  /** 必须改正, 请核实, 提示, 已说明. */
  readonly severity: string;
  readonly at: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly basis: string;
}

export interface OpenCollection {
  /** 未齐（58/60），不得公布. */
  readonly standing: string;
  /** Whose it is, of which year, and how many are awaited. */
  readonly subject: string;
  readonly units: readonly OpenUnit[];
  /** Files of no unit. */
  readonly notListed: readonly string[];
}

type Entry = string | number | boolean | undefined;

/** What stands on a line in the column of a key. */
export type LineOf<Key extends string> = (key: Key) => Entry;

type StandingKey =
  "unit" | "group" | "status" | "late" | "receivedOn" | "files" | "errors" | "warnings" | "hints";

type FindingKey = "unit" | keyof OpenFinding;

/** A list of 汇总表, and what of it is looked at. */
export interface OpenListOf<Key extends string> {
  readonly columns: readonly { readonly key: Key; readonly heading: string }[];
  /** Headings without which it is not that list. */
  readonly needed: readonly Key[];
}

export const openLists: {
  readonly standing: OpenListOf<StandingKey>;
  readonly findings: OpenListOf<FindingKey>;
} = {
  standing: {
    columns: standingList.columns as OpenListOf<StandingKey>["columns"],
    needed: ["unit", "status", "errors"],
  },
  findings: {
    columns: findingList.columns as OpenListOf<FindingKey>["columns"],
    needed: ["unit", "message"],
  },
};

/** The units on the lines of 报送情况, and the files of none. */
export function openUnits(
  lines: readonly LineOf<StandingKey>[],
): Pick<OpenCollection, "units" | "notListed"> {
  const units = lines.flatMap((line) => (text(line("unit")) === "" ? [] : [openUnit(line)]));
  const notListed = lines.flatMap((line) =>
    text(line("unit")) === "" && text(line("files")) !== "" ? [text(line("files"))] : [],
  );
  return { units, notListed };
}

function openUnit(line: LineOf<StandingKey>): OpenUnit {
  const group = text(line("group"));
  const receivedOn = day(line("receivedOn"));
  const says = text(line("status"));
  return {
    unit: {
      ...{ name: text(line("unit")), aliases: [] },
      ...(group !== "" && { group }),
      ...(receivedOn !== "" && { receivedOn }),
    },
    ...{ says, status: statusOf(says), late: lateOf(text(line("late"))) },
    files: text(line("files")).split("；").filter(Boolean),
    counts: {
      error: count(line("errors")),
      warning: count(line("warnings")),
      hint: count(line("hints")),
    },
  };
}

export function openFinding(line: LineOf<FindingKey>): OpenFinding {
  const of = (key: FindingKey): string => text(line(key));
  return {
    severity: of("severity"),
    at: of("at"),
    message: of("message"),
    expected: of("expected"),
    found: of("found"),
    basis: of("basis"),
  };
}

/** What a person wrote there instead is not settled for us. */
function statusOf(says: string): SubmissionStatus {
  const known = Object.entries(statusWords) as [SubmissionStatus, string][];
  return known.find(([, words]) => words === says)?.[0] ?? "unreadable";
}

function lateOf(says: string): boolean | null {
  const told = (late: boolean): string => lateWords({ status: "received", late });
  if (says === told(true)) return true;
  return says === told(false) ? false : null;
}

function text(entry: Entry): string {
  return entry === undefined ? "" : String(entry).trim();
}

function count(entry: Entry): number {
  const number = Number(entry ?? 0);
  return Number.isFinite(number) ? number : 0;
}

/** Typed in a spreadsheet a day is a number. */
function day(entry: Entry): string {
  return typeof entry === "number" ? (serialToIsoDate(entry, 1900) ?? "") : text(entry);
}
