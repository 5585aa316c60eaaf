/** Every rule on a collection; those on its sums as a report are in ../sum-findings.ts. */
import type { CollectionRule } from "../collection-rule.ts";
import { blankCellsRule } from "./blank-cells.ts";
import { duplicateRule } from "./duplicate.ts";
import { jointDocumentsRule } from "./joint-documents.ts";
import { lateRule } from "./late.ts";
import { missingRule } from "./missing.ts";
import { noDoubleRule } from "./no-double.ts";
import { notListedRule } from "./not-listed.ts";
import { otherEditionRule } from "./other-edition.ts";
import { outlierRule } from "./outlier.ts";
import { publishedSumsRule } from "./published-sums.ts";
import { sameTextRule } from "./same-text.ts";
import { wrongYearRule } from "./wrong-year.ts";

export const collectionRules: readonly CollectionRule[] = [
  missingRule,
  duplicateRule,
  wrongYearRule,
  noDoubleRule,
  publishedSumsRule,
  lateRule,
  notListedRule,
  otherEditionRule,
  blankCellsRule,
  sameTextRule,
  outlierRule,
  jointDocumentsRule,
];
