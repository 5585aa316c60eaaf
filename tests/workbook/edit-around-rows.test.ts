/** What stands around the rows of a list, changed without reading them. */
import { editAroundRows } from "../../src/workbook/edit-around-rows.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const part = bytes(
  '<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>二</v></c></row>' +
    '<row r="3"/></sheetData><pageMargins left="1"/></worksheet>',
);

test("the rows stay, whatever the rest becomes", () => {
  const seen: string[] = [];
  const edited = editAroundRows(part, 2, (around) => {
    seen.push(around);
    return around.replace('<c r="A1"/>', '<c r="A1"><v>一</v></c>').replace('left="1"', 'left="2"');
  });
  expect(seen).toEqual([
    '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData><pageMargins left="1"/></worksheet>',
  ]);
  expect(new TextDecoder().decode(edited)).toBe(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>一</v></c></row><row r="2"><c r="A2"><v>二</v></c></row>' +
      '<row r="3"/></sheetData><pageMargins left="2"/></worksheet>',
  );
});

test("a row that is not there is our fault", () => {
  expect(() => editAroundRows(part, 4, (around) => around)).toThrow("no row 4");
});
