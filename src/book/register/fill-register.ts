/** Register → workbook: fills an empty register of the edition, with the right results in every formula. */
import { editionOf } from "../../form/editions.ts";
import { evaluatePlan } from "../../layout/evaluate-plan.ts";
import type { Value } from "../../layout/evaluate.ts";
import { onLine, type Key } from "../../layout/keys.ts";
import { serialOf } from "../../layout/register/day-cells.ts";
import { calendar, written } from "../../layout/register/keys.ts";
import { planRegister } from "../../layout/register/plan-register.ts";
import type { ListId } from "../../layout/register/sheets.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import { addressOf, type Lines, type SheetPlace } from "../../layout/rectangle.ts";
import type { Register } from "../../register/register.ts";
import { repeatRow } from "../../workbook/repeat-row.ts";
import type { CellContent, Workbook } from "../../workbook/workbook.ts";
import type { TypedContent } from "../contents.ts";
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
  for (const [list, count] of Object.entries(lines)) {
    prepareLines(workbook, plan, COLUMNS[list as ListId], count);
  }
  const write = (key: Key, line: number, content: CellContent): void => {
    const place = placeIn(plan, key);
    workbook.setCell(place.sheet, addressOf({ ...place, row: place.row + line }), content);
  };
  for (const [key, content] of contents) write(...lineOf(key), content);
  for (const { key, line, value } of results(plan, contents, { lines, today })) {
    write(key, line, { kind: "cached", cached: value });
  }
}

/** As many lines as there are to fill, on every sheet where they stand. */
function prepareLines(workbook: Workbook, plan: WorkbookPlan, key: Key, count: number): void {
  const { lines } = placeIn(plan, key);
  if (!lines || count <= lines.prepared) return;
  const { package: parts } = workbook;
  const [row, to] = [lines.top + lines.prepared - 1, lines.top + count - 1];
  for (const { name } of plan.sheets.filter((sheet) => sheet.lines === lines)) {
    const part = workbook.sheet(name)?.part ?? "";
    parts.write(part, repeatRow(parts.text(part), { row, to }));
  }
}

interface Result {
  readonly key: Key;
  readonly line: number;
  readonly value: Value;
}

/** What the formulas give; a prepared line that nobody fills gives what the template has there. */
function results(
  plan: WorkbookPlan,
  contents: ReadonlyMap<Key, TypedContent>,
  { lines, today }: { readonly lines: Readonly<Record<ListId, number>>; readonly today: string },
): Result[] {
  const filled = new Map<Lines | undefined, number>(
    Object.entries(lines).map(([list, count]) => [
      placeIn(plan, COLUMNS[list as ListId]).lines,
      count,
    ]),
  );
  const countOf = (key: Key): number | undefined => filled.get(plan.places.get(key)?.lines);
  const inputs = new Map([...contents].map(([key, it]) => [key, valueOf(it)]));
  const values = evaluatePlan(plan, inputs, {
    // one line more, which is blank
    lines: (key) => (countOf(key) ?? preparedFor(plan, key) - 1) + 1,
    today: serialOf(today),
  });
  return [...plan.formulas.keys()].flatMap((key): Result[] => {
    const list = plan.places.get(key)?.lines;
    if (!list) return [{ key, line: 0, value: values.get(key) ?? "" }];
    // 日历 is what it was while nobody adds a day
    if (isCalendar(key) && lines.holidays === 0) return [];
    const count = countOf(key) ?? list.prepared;
    const blank = countOf(key) === undefined ? "" : values.get(onLine(key, count));
    const all = Array.from({ length: count }, (_, line) => ({
      key,
      line,
      value: values.get(onLine(key, line)) ?? "",
    }));
    return all.filter(({ value }) => value !== blank);
  });
}

function isCalendar(key: Key): boolean {
  return Object.values<Key>(calendar).includes(key);
}

function preparedFor(plan: WorkbookPlan, key: Key): number {
  return plan.places.get(key)?.lines?.prepared ?? 0;
}

function placeIn(plan: WorkbookPlan, key: Key): SheetPlace {
  const place = plan.places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return place;
}

/** A key with its line, which are written together. */
function lineOf(key: Key): [key: Key, line: number] {
  const [first = "", line] = key.split("#");
  return [first, Number(line ?? 0)];
}

function valueOf(content: TypedContent): Value {
  return content.kind === "blank" ? null : content.value;
}
