/** The workbook of a register as a file for other programs: of a thousand prepared lines those that are filled. */
import { fillRegister } from "../../src/book/register/fill-register.ts";
import { editionOf } from "../../src/form/editions.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { setting } from "../../src/layout/register/keys.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { linesOf } from "../../src/layout/register/list-sheet.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import type { Register } from "../../src/register/register.ts";
import { open, registerTemplate } from "./workbooks.ts";

/** Lines that nobody has filled, which every list keeps. */
const BLANK_LINES = 2;

/** The workbook of a register as of that day, in which the lines below the last filled ones were deleted. */
export function filledLines(register: Register, today: string): Uint8Array {
  const plan = planRegister(editionOf(register.edition));
  const workbook = open(registerTemplate());
  fillRegister(workbook, register, today);
  const place = plan.places.get(setting.today);
  if (!place) throw new Error("The plan has no today.");
  workbook.setCell(place.sheet, addressOf(place), { kind: "number", value: serialOf(today) });
  for (const list of ["requests", "cases", "documents"] as const) {
    const last = linesOf[list].top + register[list].length - 1 + BLANK_LINES;
    for (const sheet of plan.sheets.filter(({ lines }) => lines === linesOf[list])) {
      const part = workbook.sheet(sheet.name)?.part ?? "";
      workbook.package.write(part, withoutRowsBelow(workbook.package.text(part), last));
    }
  }
  return workbook.save();
}

function withoutRowsBelow(part: string, last: number): string {
  return part.replace(/<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gsu, (row, number: string) =>
    Number(number) > last ? "" : row,
  );
}
