/** One row of a worksheet part written many times. */
import { repeatRow } from "../../src/workbook/repeat-row.ts";

const part =
  '<worksheet><dimension ref="A1:C2"/><sheetData><row r="1"><c r="A1"/></row>' +
  '<row r="2" ht="30"><c r="A2" s="3"/><c r="B2" s="4" t="str"><f>IF(A2="","",C2)</f><v></v></c>' +
  '<c r="C2" s="5"><v>7</v></c></row></sheetData></worksheet>';

test("the rows below have the same cells, and share the formulas of the first", () => {
  expect(repeatRow(part, { row: 2, to: 4 })).toBe(
    '<worksheet><dimension ref="A1:C4"/><sheetData><row r="1"><c r="A1"/></row>' +
      '<row r="2" ht="30"><c r="A2" s="3"/><c r="B2" s="4" t="str">' +
      '<f t="shared" ref="B2:B4" si="0">IF(A2="","",C2)</f><v></v></c><c r="C2" s="5"><v>7</v></c></row>' +
      [3, 4]
        .map(
          (row) =>
            `<row r="${row}" ht="30"><c r="A${row}" s="3"/><c r="B${row}" s="4" t="str">` +
            `<f t="shared" si="0"/><v></v></c><c r="C${row}" s="5"><v>7</v></c></row>`,
        )
        .join("") +
      "</sheetData></worksheet>",
  );
});

test("a column of constants has its own on each row, and nothing behind the last", () => {
  const values = [7, "春节 & 元宵"];
  const repeated = repeatRow(part, {
    row: 2,
    to: 4,
    held: new Map([["C", (line) => values[line] ?? null]]),
  });
  expect(repeated).toContain('<c r="C3" s="5" t="inlineStr"><is><t>春节 &amp; 元宵</t></is></c>');
  expect(repeated).toContain('<c r="C4" s="5"/></row>');
});

test("rows that are there are written anew, those behind the last stay, and formulas reach to the farther end", () => {
  const made = repeatRow(part, { row: 2, to: 4 });
  expect(repeatRow(made, { row: 2, to: 6 })).toBe(repeatRow(part, { row: 2, to: 6 }));
  const held = new Map<string, (line: number) => string | number | null>([
    ["A", (line) => ["甲", " 乙"][line] ?? null],
    ["B", (line) => line],
  ]);
  const filled = repeatRow(made, { row: 2, to: 3, held });
  const third = made.slice(made.indexOf('<row r="4"'));
  expect(filled).toBe(
    made
      .slice(0, made.indexOf('<row r="3"'))
      .replace('<c r="A2" s="3"/>', '<c r="A2" s="3" t="inlineStr"><is><t>甲</t></is></c>')
      .replace(' t="str"', "")
      .replace("<v></v>", "<v>0</v>") +
      '<row r="3" ht="30"><c r="A3" s="3" t="inlineStr"><is><t xml:space="preserve"> 乙</t></is></c>' +
      '<c r="B3" s="4"><f t="shared" si="0"/><v>1</v></c><c r="C3" s="5"><v>7</v></c></row>' +
      third,
  );
});

test("a row that shares its formulas with no row yet is repeated with them", () => {
  const alone = repeatRow(part, { row: 2, to: 2 });
  expect(repeatRow(alone, { row: 2, to: 4 })).toBe(repeatRow(part, { row: 2, to: 4 }));
});

test("a formula has its own result on each row, and a row its own height", () => {
  const repeated = repeatRow(part, {
    row: 2,
    to: 4,
    held: new Map([["B", (line) => ["", "<甲>", 3][line] ?? null]]),
    heightAt: (line) => 20 + line,
  });
  expect(repeated).toContain(
    '<row r="3" ht="21"><c r="A3" s="3"/><c r="B3" s="4" t="str"><f t="shared" si="0"/><v>&lt;甲&gt;</v></c>',
  );
  expect(repeated).toContain(
    '<row r="4" ht="22"><c r="A4" s="3"/><c r="B4" s="4"><f t="shared" si="0"/><v>3</v></c>',
  );
});

test("a text keeps its blanks, and what XML cannot hold", () => {
  const repeated = repeatRow(part, {
    row: 2,
    to: 3,
    held: new Map([["C", () => " 甲\u0007"]]),
  });
  expect(repeated).toContain('<t xml:space="preserve"> 甲_x0007_</t>');
});

test("a row that is not there is our fault", () => {
  expect(() => repeatRow(part, { row: 9, to: 10 })).toThrow("no row 9");
});

test("a formula may give something else on each row", () => {
  const repeated = repeatRow(part, {
    row: 2,
    to: 5,
    held: new Map([["B", (line) => ["", 8, "是 & 否", true][line] ?? null]]),
  });
  const shown = [
    '<c r="B3" s="4"><f t="shared" si="0"/><v>8</v></c>',
    '<c r="B4" s="4" t="str"><f t="shared" si="0"/><v>是 &amp; 否</v></c>',
    '<c r="B5" s="4" t="b"><f t="shared" si="0"/><v>1</v></c>',
  ];
  for (const cell of shown) expect(repeated).toContain(cell);
});
