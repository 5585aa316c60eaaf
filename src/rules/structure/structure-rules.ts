/** What a report is made of: its parts and headings, what it cites, its year and period, its names and dates. */
import type { Rule } from "../rule.ts";
import { citationsRule } from "./citations.ts";
import { deadlineRules } from "./deadlines.ts";
import { labelsRule } from "./labels.ts";
import { listedPartsRule } from "./listed-parts.ts";
import { namesRule } from "./names.ts";
import { periodRule } from "./period.ts";
import { editionRule, yearRule } from "./report-year.ts";
import { signedDateRule } from "./signed-date.ts";
import { headingsRule, sixPartsRule } from "./six-parts.ts";
import { writtenNumbersRule } from "./written-numbers.ts";

export const structureRules: readonly Rule[] = [
  editionRule,
  yearRule,
  namesRule,
  citationsRule,
  listedPartsRule,
  periodRule,
  sixPartsRule,
  headingsRule,
  labelsRule,
  writtenNumbersRule,
  signedDateRule,
  deadlineRules,
];
