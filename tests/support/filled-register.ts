/** The workbook of a register as a file for other programs: of a thousand prepared lines as many as are filled. */
import { fillRegister } from "../../src/book/register/fill-register.ts";
import { editionOf } from "../../src/form/editions.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { setting } from "../../src/layout/register/keys.ts";
import { linesOf } from "../../src/layout/register/list-sheet.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import type { Register } from "../../src/register/register.ts";
import { open, registerTemplate } from "./workbooks.ts";

/** Lines of each list that stay: more than random registers fill, so that some are blank. */
const LINES = { requests: 27, cases: 10, documents: 10 };

const plan = planRegister(editionOf("2021"));

let template: Uint8Array | undefined;

/** The template without the lines below. */
function shortTemplate(): Uint8Array {
  const workbook = open(registerTemplate());
  for (const [list, count] of Object.entries(LINES)) {
    const lines = linesOf[list as keyof typeof LINES];
    for (const { name } of plan.sheets.filter((sheet) => sheet.lines === lines)) {
      const part = workbook.sheet(name)?.part ?? "";
      const text = workbook.package.text(part);
      const [start, end] = [
        text.indexOf(`<row r="${lines.top + count}"`),
        text.indexOf("</sheetData>"),
      ];
      workbook.package.write(part, text.slice(0, start) + text.slice(end));
    }
  }
  return workbook.save();
}

/** The workbook of a register as of that day. */
export function filledLines(register: Register, today: string): Uint8Array {
  const workbook = open((template ??= shortTemplate()));
  fillRegister(workbook, register, today);
  const place = plan.places.get(setting.today);
  if (!place) throw new Error("The plan has no today.");
  workbook.setCell(place.sheet, addressOf(place), { kind: "number", value: serialOf(today) });
  return workbook.save();
}
