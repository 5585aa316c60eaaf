/** Register → workbook: fills an empty register of the edition, with the right results in every formula. */
import { editionOf } from "../../form/editions.ts";
import { onceFor } from "../../form/once-for.ts";
import { evaluateLists } from "../../layout/evaluate-plan.ts";
import type { Value } from "../../layout/evaluate.ts";
import type { Key } from "../../layout/keys.ts";
import { CALENDAR_SHEET } from "../../layout/register/calendar-sheet.ts";
import { serialOf } from "../../layout/register/day-cells.ts";
import { written } from "../../layout/register/keys.ts";
import { planRegister } from "../../layout/register/plan-register.ts";
import type { ListId } from "../../layout/register/sheets.ts";
import type { SheetPlan, WorkbookPlan } from "../../layout/plan.ts";
import type { Lines } from "../../layout/rectangle.ts";
import type { Register } from "../../register/register.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { TypedContent } from "../contents.ts";
import { fillSheet } from "./fill-sheet.ts";
import { registerContents } from "./register-contents.ts";

/** A column of each list, by which its lines are found. */
const COLUMNS: Readonly<Record<ListId, Key>> = {
  requests: written("requests", "number"),
  cases: written("cases", "number"),
  documents: written("documents", "number"),
  holidays: written("holidays", "date"),
  explanations: written("explanations", "at"),
};

/**
 * Fills a template of the register's edition, as it was built.
 *
 * @param today YYYY-MM-DD, for what the formulas show until a program calculates them
 * @throws Unwritable when something does not fit into the workbook
 */
export function fillRegister(workbook: Workbook, register: Register, today: string): void {
  const plan = planRegister(editionOf(register.edition));
  const { contents, lines } = registerContents(register);
  const filled = new Map<Lines | undefined, number>(
    Object.entries(lines).map(([list, count]) => [linesOf(plan, COLUMNS[list as ListId]), count]),
  );
  // 日历 is what it was while nobody adds a day
  const known = lines.holidays === 0 ? publishedCalendar(plan) : undefined;
  const inputs = new Map([...contents].map(([key, it]) => [key, valueOf(it)]));
  const results = evaluateLists(plan, inputs, {
    lines: (key) => {
      const list = linesOf(plan, key);
      return filled.get(list) ?? list?.prepared ?? 0;
    },
    today: serialOf(today),
    ...(known && { known }),
  });
  for (const sheet of plan.sheets) {
    const count = filled.get(sheet.lines) ?? (isCalendar(sheet) && known ? 0 : undefined);
    fillSheet(workbook, sheet, { contents, results, count });
  }
}

/** The columns of 日历 without a day of the user's own, as the template holds them. */
const publishedCalendar = onceFor((plan: WorkbookPlan): ReadonlyMap<Key, readonly Value[]> => {
  const keys = plan.sheets.filter(isCalendar).flatMap(({ cells }) => cells.map(({ key }) => key));
  const formulas = new Map([...plan.formulas].filter(([key]) => keys.includes(key)));
  const lines = (key: Key): number =>
    keys.includes(key) ? (linesOf(plan, key)?.prepared ?? 0) : 0;
  return evaluateLists({ ...plan, formulas }, new Map(), { lines, today: NaN }).columns;
});

function isCalendar({ name }: SheetPlan): boolean {
  return name === CALENDAR_SHEET;
}

function linesOf(plan: WorkbookPlan, key: Key): Lines | undefined {
  return plan.places.get(key)?.lines;
}

function valueOf(content: TypedContent): Value {
  return content.kind === "blank" ? null : content.value;
}
