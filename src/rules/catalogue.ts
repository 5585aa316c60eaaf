/**
 * Every rule: its permanent code, how serious it is, and what it rests on.
 *
 * `format` is printed in the notice of the edition, `custom` is what inspectors apply, `ours` is a check
 * that this product adds.
 */
import type { Edition } from "../form/edition.ts";
import type { Severity } from "./severity.ts";

type Basis = "format" | "custom" | "ours";

interface CatalogueEntry {
  readonly severity: Severity;
  readonly basis: Basis;
}

export const catalogue = {
  "T2-VALID-MIN": { severity: "warning", basis: "ours" },
  "T2-RULE-POWER": { severity: "warning", basis: "format" },
  "T2-NEG": { severity: "error", basis: "custom" },
  "T2O-DELTA": { severity: "error", basis: "custom" },
  "T2O-DELTA-DECISION": { severity: "hint", basis: "ours" },
  "T2O-PUBTOTAL": { severity: "error", basis: "ours" },
  "T2O-PROC-PAIR": { severity: "warning", basis: "ours" },
  "T2O-PROC-UNIT": { severity: "warning", basis: "custom" },
  "T2O-UNIT-IN-CELL": { severity: "hint", basis: "ours" },
  "T3-ROWSUM": { severity: "error", basis: "custom" },
  "T3-COLSUM": { severity: "error", basis: "custom" },
  "T3-BALANCE": { severity: "error", basis: "format" },
  "T3-DETAIL-NOTOTAL": { severity: "error", basis: "ours" },
  "T3-INT": { severity: "error", basis: "custom" },
  "T3-BLANK": { severity: "error", basis: "custom" },
  "T3-CARRY-MAX": { severity: "error", basis: "ours" },
  "T4-SUM": { severity: "error", basis: "custom" },
} as const satisfies Record<string, CatalogueEntry>;

export type RuleCode = keyof typeof catalogue;

/** The basis as printed behind a finding: 〔2021〕30号格式, 填报惯例 or 本助手提示. */
export function basisOf(code: RuleCode, edition: Edition): string {
  const { basis } = catalogue[code];
  switch (basis) {
    case "format":
      return `${edition.notice.replace("国办公开办函", "")}格式`;
    case "custom":
      return "填报惯例";
    case "ours":
      return "本助手提示";
  }
}

/** Whether a written explanation may let the finding stand: every warning, and no error of these rules. */
export function isExplainable(severity: Severity): boolean {
  return severity === "warning";
}
