/** What the cells of the register offer to choose from: the words as printed, and the value that each stands for. */
import type { Edition } from "../../form/editions.ts";
import { lineName, numberedName } from "../../form/names.ts";
import { askedParties } from "../../register/asked-parties.ts";
import {
  outcomesOf,
  rowsOfCases,
  rowsOfDocuments,
  columnsOfApplicants,
} from "../../register/named-rows.ts";

export type Choice =
  | "applicant"
  | "outcome"
  | "caseKind"
  | "documentKind"
  | "result"
  | "yesOrNo"
  | "restOrWork"
  | "asked"
  | "channel";

export interface Chosen {
  /** As `ogi-register/1` keeps it. */
  readonly value: string;
  /** As the cell shows it. */
  readonly words: string;
}

/** 是 and 否 stand for true and false. */
const YES_OR_NO: readonly Chosen[] = [
  { value: "true", words: "是" },
  { value: "false", words: "否" },
];

/** The list in which a day stands. */
const REST_OR_WORK: readonly Chosen[] = [
  { value: "rest", words: "休" },
  { value: "work", words: "班" },
];

const ASKED: readonly Chosen[] = Object.entries(askedParties).map(([value, words]) => ({
  value,
  words,
}));

/** Ways in which requests come (《条例》第三十一条); anything else may be written. */
const CHANNELS = ["当面", "邮寄", "网络", "传真", "其他"];

/** The choices of a column, in printed order. */
export function choicesOf(edition: Edition, choice: Choice): readonly Chosen[] {
  switch (choice) {
    case "applicant":
      return columnsOfApplicants(edition).map(({ column }) => ({
        value: column.key,
        words: lineName(column.line),
      }));
    case "outcome":
      return outcomesOf(edition).map(({ row }) => ({ value: row.key, words: numberedName(row) }));
    case "caseKind":
      return rowsOfCases(edition).map(({ row }) => ({ value: row.key, words: lineName(row.line) }));
    case "documentKind":
      return rowsOfDocuments(edition).map(({ row }) => ({
        value: row.key,
        words: lineName(row.line),
      }));
    case "result":
      return resultsOf(edition);
    case "yesOrNo":
      return YES_OR_NO;
    case "restOrWork":
      return REST_OR_WORK;
    case "asked":
      return ASKED;
    case "channel":
      return CHANNELS.map((words) => ({ value: words, words }));
  }
}

/** What the end of a case counts as: the columns of table four between the first and 尚未审结. */
function resultsOf(edition: Edition): Chosen[] {
  const cells = rowsOfCases(edition)[0]?.cells ?? [];
  return cells
    .filter(({ computed, column }) => !computed && column.line.role !== "pending")
    .map(({ column }) => ({ value: column.key, words: lineName(column.line) }));
}
