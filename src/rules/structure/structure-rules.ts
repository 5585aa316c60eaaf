/** What a report is made of: its parts and headings, what it cites, its year and period, its names and dates. */
import type { Rule } from "../context.ts";
import { checkCitations } from "./citations.ts";
import { checkDeadlines } from "./deadlines.ts";
import { checkLabels } from "./labels.ts";
import { checkListedParts } from "./listed-parts.ts";
import { checkNames } from "./names.ts";
import { checkPeriod } from "./period.ts";
import { checkEdition, checkYear } from "./report-year.ts";
import { checkSignedDate } from "./signed-date.ts";
import { checkHeadings, checkSixParts } from "./six-parts.ts";
import { checkWrittenNumbers } from "./written-numbers.ts";

export const structureRules: readonly Rule[] = [
  checkEdition,
  checkYear,
  checkNames,
  checkCitations,
  checkListedParts,
  checkPeriod,
  checkSixParts,
  checkHeadings,
  checkLabels,
  checkWrittenNumbers,
  checkSignedDate,
  checkDeadlines,
];
