/** A register opened to be read only is the register that its workbook holds, whatever is in it. */
import { readFileSync } from "node:fs";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { fillRegister } from "../../../src/book/register/fill-register.ts";
import { openRegisterBook } from "../../../src/book/register/open-register-book.ts";
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import { addressOf } from "../../../src/layout/rectangle.ts";
import { written } from "../../../src/layout/register/keys.ts";
import { planRegister, REGISTER_TEMPLATE } from "../../../src/layout/register/plan-register.ts";
import { FIRST_LINE, registerSheets } from "../../../src/layout/register/sheets.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { openWorkbook } from "../../../src/workbook/open-workbook.ts";
import type { CellContent } from "../../../src/workbook/workbook.ts";
import { registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";

const FORMULA: CellContent = { kind: "formula", formula: `"2026-"&ROW()`, cached: "2026-6" };

/** The register, with formulas of the user's own in these columns of its first line. */
function withFormulas(keys: readonly string[]): Uint8Array {
  const workbook = openWorkbook(readFileSync(REGISTER_TEMPLATE), nodePlatform);
  fillRegister(workbook, registerOf([requestOf({ extra: { 密级: "无" } })]), "2026-02-12");
  for (const key of keys) {
    const place = planRegister(edition2021).places.get(written("requests", key));
    if (!place) throw new Error(`The plan has no column "${key}".`);
    workbook.setCell(place.sheet, addressOf(place), FORMULA);
  }
  return workbook.save();
}

const numbered = withFormulas(["number"]);

test.each([
  ["as it was filled", withFormulas([])],
  ["with numbers that are formulas", numbered],
  ["with days and words that are formulas", withFormulas(["answered", "subject", "note"])],
  ["with formulas in the user's own column", withFormulas(["extra.1"])],
])("%s", (_, bytes) => {
  const whole = readRegisterBook(openWorkbook(bytes, nodePlatform));
  expect(readRegisterBook(openRegisterBook(bytes, nodePlatform))).toEqual(whole);
  if (bytes === numbered) expect(whole.register.requests[0]?.number).toBe("2026-6");
});

test("what the columns work out is not taken apart", () => {
  const workbook = openRegisterBook(numbered, nodePlatform);
  const formulas = workbook
    .readSheet(registerSheets.requests)
    .cells.filter(({ row, formula }) => row >= FIRST_LINE - 1 && formula !== null);
  expect(formulas).toHaveLength(1);
});

test("where a name of a column is lost, every cell is read", () => {
  const workbook = openWorkbook(numbered, nodePlatform);
  const text = workbook.package.text("xl/workbook.xml");
  workbook.package.write(
    "xl/workbook.xml",
    text.replace(/<definedName name="register\.requests\.number".*?<\/definedName>/u, ""),
  );
  const lost = openRegisterBook(workbook.save(), nodePlatform);
  expect(lost.readSheet(registerSheets.requests).cells.length).toBeGreaterThan(50_000);
  expect(readRegisterBook(lost).register.requests[0]?.number).toBe("2026-6");
});
