import type { AnnualReport } from "../report/annual-report.ts";
import { isUncorrected, type Finding } from "../rules/finding.ts";
import { compose } from "./compose.ts";
import type { DocumentTree } from "./document-tree.ts";
import { reviewSheet } from "./review-sheet.ts";
import type { Variant } from "./variant.ts";

/**
 * Composes the report as one of its variants; while findings are left to correct, each is marked as a draft.
 *
 * @param findings what `check` found in the finished report
 * @returns 报送版: the report, signed. 送审稿: with its 数据核对单. 网站版: without signature, and without a word
 *   about who made it, since the site states both in its own way
 */
export function composeVariant(
  report: AnnualReport,
  findings: readonly Finding[],
  variant: Variant,
): DocumentTree {
  const tree = compose(report, { uncorrected: findings.filter(isUncorrected).length });
  switch (variant) {
    case "submit":
      return tree;
    case "review":
      return { ...tree, reviewSheet: reviewSheet(report, findings) };
    case "web": {
      const { title, draftMark, blocks } = tree;
      return { title, blocks, ...(draftMark !== undefined && { draftMark }) };
    }
  }
}
