import { csvRows } from "../../src/import/csv-rows.ts";

test.each<[string, string, string[][]]>([
  [
    "commas",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1,5\t2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "semicolons",
    "a;b\n1;",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  [
    "quotes",
    '"a,""b""\nc",d\n=1,"+2"',
    [
      ['a,"b"\nc', "d"],
      ["=1", "+2"],
    ],
  ],
  ["an inch", '5" x,b', [['5" x', "b"]]],
  ["nothing", "", []],
])("cells between %s", (_separator, text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});

test("a quote without an end is refused with its line, for what follows would be lost in one cell", () => {
  const text = '编号,备注\n1,"好"\n2,"阳光\n3,x\n4,y\n';
  expect(() => csvRows(text)).toThrow('第3行有一个引号（"）没有配对');
});
