/** Every rule: those on the tables, on structure and words, on what the text tells, and beside last year's report. */
import type { Rule } from "./rule.ts";
import { lastYearRules } from "./last-year/last-year-rules.ts";
import { statedRules } from "./stated/stated-rules.ts";
import { structureRules } from "./structure/structure-rules.ts";
import { tableRules } from "./table-rules.ts";
import { contentRules } from "./wording/content-rules.ts";
import { wordingRules } from "./wording/wording-rules.ts";

export const rules: readonly Rule[] = [
  ...tableRules,
  ...structureRules,
  ...wordingRules,
  ...statedRules,
  ...contentRules,
  ...lastYearRules,
];
