/** A line of the register's workbook → the values of its columns, as `ogi-register/1` keeps them. */
import type { Edition } from "../../form/editions.ts";
import { choicesOf, type Choice } from "../../layout/register/choices.ts";
import type { RegisterColumn } from "../../layout/register/columns.ts";
import {
  applicantNamed,
  caseKindNamed,
  documentKindNamed,
  outcomeNamed,
} from "../../register/named-rows.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { enteredDate, enteredText } from "./entered.ts";
import type { ListLine } from "./list-sheet.ts";

export interface LineOptions {
  readonly workbook: ReadableWorkbook;
  readonly edition: Edition;
  /** Told of what cannot be kept as it stands. */
  readonly doubt: (row: number, sentence: string) => void;
}

/** The filled columns by their keys. */
export function lineValues(
  line: ListLine,
  columns: readonly RegisterColumn[],
  options: LineOptions,
): [key: string, value: string | boolean][] {
  return columns.flatMap((column): [string, string | boolean][] => {
    const value = valueIn(line, column, options);
    return value === undefined ? [] : [[column.key, value]];
  });
}

function valueIn(
  line: ListLine,
  { key, heading, content }: RegisterColumn,
  { workbook, edition, doubt }: LineOptions,
): string | boolean | undefined {
  const cell = line.at(key);
  if (content.kind === "date") return enteredDate(workbook, cell);
  const text = enteredText(workbook, cell);
  if (text === undefined || content.kind !== "choice") return text;
  const value = chosen(edition, content.choice, text);
  const { offers } = CHOICES[content.choice];
  if (value !== undefined || offers === "text") return value ?? text;
  const words = choicesOf(edition, content.choice).map((it) => it.words);
  doubt(line.row, `“${heading}”应为${words.join("、")}，现在不是，按没有填读，请改正`);
  return undefined;
}

/** How what a choice offers is told from other words, and whether those can be kept. */
interface ChoiceReading {
  readonly named?: (edition: Edition, text: string) => string | undefined;
  readonly offers: "text" | "only";
}

/** What the form names is told as everywhere: by its label with or without its number, of either width. */
const CHOICES: Readonly<Record<Choice, ChoiceReading>> = {
  applicant: {
    named: (edition, text) => applicantNamed(edition, text)?.column.key,
    offers: "text",
  },
  outcome: { named: (edition, text) => outcomeNamed(edition, text)?.row.key, offers: "text" },
  caseKind: { named: (edition, text) => caseKindNamed(edition, text)?.row.key, offers: "text" },
  documentKind: {
    named: (edition, text) => documentKindNamed(edition, text)?.row.key,
    offers: "text",
  },
  asked: { offers: "text" },
  channel: { offers: "text" },
  result: { offers: "only" },
  yesOrNo: { offers: "only" },
  restOrWork: { offers: "only" },
};

function chosen(edition: Edition, choice: Choice, text: string): string | boolean | undefined {
  const { named } = CHOICES[choice];
  if (named) return named(edition, text);
  const words = squeeze(text);
  const value = choicesOf(edition, choice).find((it) => squeeze(it.words) === words)?.value;
  return choice === "yesOrNo" && value !== undefined ? value === "true" : value;
}
