import { terminalText } from "../../src/cli/terminal-text.ts";

test.each([
  ["colours", "某县\u001b[31m红局\u001b[0m", "某县[31m红局[0m"],
  ["a title of the window", "\u001b]0;甲\u0007乙局", "]0;甲乙局"],
  ["what writes over the line", "甲局：已收\r乙局", "甲局：已收乙局"],
  ["what turns the writing round", "甲\u202efdp.xslx", "甲fdp.xslx"],
])("a name from outside commands no terminal: %s", (_what, text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test("lines, tabs and every other character are shown as they are", () => {
  const text = "甲局：\t必须改正1处\n　· “𠮷”Ⅳ、é\n";
  expect(terminalText(text)).toBe(text);
});
