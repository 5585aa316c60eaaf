/** What cells accept. Every alert is one sentence that says what to type instead. */
import type { CellKind } from "../form/edition.ts";
import type { PlannedCell, Validation, ValidationRule } from "./plan.ts";
import { rectanglesOf } from "./rectangle.ts";

interface Accepted {
  readonly rule: ValidationRule;
  readonly alert: string;
}

const FIGURES: Readonly<Record<CellKind, Accepted>> = {
  count: {
    rule: { kind: "whole", min: 0 },
    alert: "请填不小于0的整数，不带单位和文字；没有发生的填0。",
  },
  signedCount: {
    rule: { kind: "whole", min: -99_999_999 },
    alert: "请填整数：增加为正，减少为负，不变填0；不带单位和文字。",
  },
  tenThousandYuan: {
    rule: { kind: "decimal", min: 0 },
    alert: "请填以万元为单位的数字，不小于0，不带单位和文字；没有发生的填0。",
  },
};

/** Validations of the open figures of a table, one for each kind. */
export function figureValidations(cells: readonly PlannedCell[]): Validation[] {
  return Object.entries(FIGURES).flatMap(([kind, accepted]) => {
    const areas = rectanglesOf(
      cells.filter(
        ({ content, locked }) => content.kind === "figure" && content.cell.kind === kind && !locked,
      ),
    );
    return areas.length === 0 ? [] : [{ areas, ...accepted }];
  });
}

/** Open cells of counts that are no figures of the report. */
export function countValidation(cells: readonly PlannedCell[]): Validation {
  return { areas: rectanglesOf(cells), ...FIGURES.count };
}

/** The validation of one cell. */
export function validationOf({ row, column }: PlannedCell, accepted: Accepted): Validation {
  return { areas: [{ top: row, left: column, bottom: row, right: column }], ...accepted };
}
