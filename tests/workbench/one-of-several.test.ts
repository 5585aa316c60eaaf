import { oneOfSeveral } from "../../src/workbench/files/one-of-several.ts";

const files = (...names: string[]): File[] => names.map((name) => new File([], name));

test.each([
  [["年报.docx"], "年报.docx", ""],
  [
    ["封面.jpg", "甲.DOCX", "乙.pdf"],
    "甲.DOCX",
    "一次只打开一份，没有打开封面.jpg、乙.pdf；要比较几份，请到“比较”里一起选。",
  ],
  [
    ["封面.jpg", "说明.rtf"],
    "封面.jpg",
    "一次只打开一份，没有打开说明.rtf；要比较几份，请到“比较”里一起选。",
  ],
])("of %j one is opened, and the others are named", (names, first, says) => {
  const chosen = oneOfSeveral(files(...names));
  expect([chosen?.first.name, chosen?.says]).toEqual([first, says]);
});

test("of no file none is opened", () => {
  expect(oneOfSeveral([])).toBeUndefined();
});
