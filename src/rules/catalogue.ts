/**
 * Every rule: its permanent code, how serious it is, and what it rests on.
 *
 * `format` is printed in the notice of the edition, `custom` is what inspectors apply, `agreement` that the
 * words and the tables of a report state the same numbers, `ours` is a check that this product adds; what else a rule rests on is cited. Where a rule knows cases that weigh less or
 * more, it says so in the finding; here stands its usual severity.
 */
import type { Edition } from "../form/editions.ts";
import type { Severity } from "./severity.ts";

type Basis = "format" | "custom" | "ours" | "agreement" | { readonly cited: string };

interface CatalogueEntry {
  readonly severity: Severity;
  readonly basis: Basis;
  /** An error that a written reason may let stand: the facts are what they are. */
  readonly explainable?: true;
}

export const catalogue = {
  "T2-VALID-YOY": { severity: "warning", basis: "custom" },
  "T2-VALID-MIN": { severity: "warning", basis: "ours" },
  "T2-RULE-POWER": { severity: "warning", basis: "format" },
  "T2-FEE-UNIT": { severity: "warning", basis: "format" },
  "T2-FEE-INFO": { severity: "warning", basis: "agreement" },
  "T2-NEG": { severity: "error", basis: "custom" },
  "T2O-DELTA": { severity: "error", basis: "custom" },
  "T2O-DELTA-YOY": { severity: "warning", basis: "ours" },
  "T2O-DELTA-DECISION": { severity: "hint", basis: "ours" },
  "T2O-PUBTOTAL": { severity: "error", basis: "ours" },
  "T2O-PROC-PAIR": { severity: "warning", basis: "ours" },
  "T2O-PROC-UNIT": { severity: "warning", basis: "custom" },
  "T2O-UNIT-IN-CELL": { severity: "hint", basis: "ours" },
  "T2O-POWER-SUM": { severity: "hint", basis: "agreement" },
  "T3-ROWSUM": { severity: "error", basis: "custom" },
  "T3-COLSUM": { severity: "error", basis: "custom" },
  "T3-BALANCE": { severity: "error", basis: "format" },
  "T3-DETAIL-NOTOTAL": { severity: "error", basis: "ours" },
  "T3-INT": { severity: "error", basis: "custom" },
  "T3-BLANK": { severity: "error", basis: "custom" },
  "T3-CARRY-YOY": { severity: "error", basis: "custom", explainable: true },
  "T3-CARRY-MAX": { severity: "error", basis: "ours" },
  "T3-YOY-JUMP": { severity: "hint", basis: "ours" },
  "T3-FEE-LINK": { severity: "hint", basis: "ours" },
  "T3-OTHER-NOTE": { severity: "hint", basis: "ours" },
  "T4-SUM": { severity: "error", basis: "custom" },
  "T4-AFTER": { severity: "hint", basis: "ours" },
  "T4-PENDING-YOY": { severity: "hint", basis: "ours" },
  "T4-CORRECTED": { severity: "hint", basis: "ours" },
  "N-RECEIVED": { severity: "error", basis: "agreement" },
  "N-CLOSED": { severity: "warning", basis: "agreement" },
  "N-CARRY": { severity: "error", basis: "agreement" },
  "N-BREAKDOWN": { severity: "error", basis: "ours" },
  "N-RESULT": { severity: "error", basis: "agreement" },
  "N-SILENT": { severity: "warning", basis: "agreement" },
  "N-T4": { severity: "error", basis: "agreement" },
  "N-NORM": { severity: "warning", basis: "agreement" },
  "N-DECISION": { severity: "warning", basis: "agreement" },
  "N-CHANNEL": { severity: "warning", basis: "ours" },
  "N-PERCENT": { severity: "warning", basis: "ours" },
  "N-YOY": { severity: "warning", basis: "agreement" },
  "N-FEE": { severity: "warning", basis: "agreement" },
  "S-SIX": { severity: "error", basis: "format" },
  "S-TITLE6": { severity: "warning", basis: "format" },
  "S-EDITION": { severity: "error", basis: "format" },
  "S-CITE": { severity: "warning", basis: "ours" },
  "S-YEAR": { severity: "warning", basis: "custom" },
  "S-PERIOD": { severity: "error", basis: "custom", explainable: true },
  "S-NAME": { severity: "error", basis: "ours" },
  "S-PARTS": { severity: "warning", basis: "ours" },
  "S-FIVE": { severity: "warning", basis: "format" },
  "S-GOV-SUPERVISE": { severity: "warning", basis: { cited: "《条例》第五十条" } },
  "S-ONLY-INTRO": { severity: "error", basis: "ours" },
  "S-PROBLEM": { severity: "error", basis: "format" },
  "S-PROBLEM-PAIR": { severity: "hint", basis: "ours" },
  "S-CONTENT-NUM": { severity: "hint", basis: "ours" },
  "S-NUM-MISSING": { severity: "warning", basis: "ours" },
  "S-TYPO": { severity: "hint", basis: "ours" },
  "S-SIXTH-FEE": { severity: "warning", basis: { cited: "国办函〔2020〕109号、填报惯例" } },
  "S-LEFTOVER": { severity: "warning", basis: "ours" },
  "S-PLACEHOLDER": { severity: "error", basis: "ours" },
  "S-LENGTH": { severity: "hint", basis: "custom" },
  "S-DEADLINE-DEPT": {
    severity: "error",
    basis: { cited: "《条例》第四十九条" },
    explainable: true,
  },
  "S-DEADLINE-GOV": {
    severity: "error",
    basis: { cited: "《条例》第四十九条" },
    explainable: true,
  },
  "S-DEADLINE-LOCAL": { severity: "warning", basis: "custom" },
  "S-DATE": { severity: "hint", basis: { cited: "GB/T 9704—2012" } },
  "S-RELATIVE": { severity: "hint", basis: "ours" },
  "S-PAIR": { severity: "warning", basis: "ours" },
  "S-HALFWIDTH": { severity: "hint", basis: "ours" },
  "S-UNIT-WORD": { severity: "hint", basis: "ours" },
  "S-ATTACH": { severity: "warning", basis: "ours" },
  "S-INDEX-LEVEL": { severity: "hint", basis: { cited: "GB/T 9704—2012" } },
  "S-INDEX-SEQ": { severity: "hint", basis: "ours" },
  "S-LABEL": { severity: "warning", basis: "format" },
  "S-NUMERIC-TEXT": { severity: "hint", basis: "ours" },
  "S-PRIVACY": { severity: "warning", basis: "ours" },
  "S-LAST-YEAR": { severity: "error", basis: "ours" },
  "S-SAME-YEAR": { severity: "warning", basis: "format" },
  "S-SAME-NUM": { severity: "warning", basis: "ours" },
  "S-PRIOR": { severity: "hint", basis: "ours" },
} as const satisfies Record<string, CatalogueEntry>;

export type RuleCode = keyof typeof catalogue;

/** The basis as printed behind a finding: 〔2021〕30号格式, 填报惯例 or 本助手提示. */
export function basisOf(code: RuleCode, edition: Edition): string {
  const { basis }: CatalogueEntry = catalogue[code];
  if (typeof basis === "object") return basis.cited;
  switch (basis) {
    case "format":
      return `${edition.notice.replace("国办公开办函", "")}格式`;
    case "custom":
      return "填报惯例";
    case "agreement":
      return "文表一致";
    case "ours":
      return "本助手提示";
  }
}

/** Whether a written explanation may let the finding stand: every warning, and errors that are what they are. */
export function isExplainable(code: RuleCode, severity: Severity): boolean {
  const { explainable }: CatalogueEntry = catalogue[code];
  return severity === "warning" || (severity === "error" && explainable === true);
}
