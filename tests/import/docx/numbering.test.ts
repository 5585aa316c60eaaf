/** How Word writes the counts of its lists (ECMA-376 part 1, 17.18.59). */
import { numberingOf } from "../../../src/import/docx/numbering.ts";
import { nodeImportPlatform } from "../../../src/import/node-platform.ts";
import type { XmlElement } from "../../../src/package/xml.ts";

function element(xml: string): XmlElement {
  const { documentElement } = nodeImportPlatform.xml.parse(xml);
  if (!documentElement) throw new Error("There is no element.");
  return documentElement;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const IN_LIST = element(
  `<w:pPr ${W}><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
);

/** What the first paragraph of a list that begins there has before it. */
function written(format: string, start: number): string {
  const numbering = element(
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/>` +
      `<w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  return numberingOf(numbering, undefined)(IN_LIST);
}

test.each([
  ["lowerLetter", 1, "a)"],
  ["lowerLetter", 26, "z)"],
  ["lowerLetter", 27, "aa)"],
  ["lowerLetter", 28, "bb)"],
  ["lowerLetter", 52, "zz)"],
  ["lowerLetter", 53, "aaa)"],
  ["upperLetter", 27, "AA)"],
  ["upperLetter", 78, "ZZZ)"],
  ["lowerLetter", 1_000_000_000, "1000000000)"],
  ["lowerLetter", 0, "0)"],
  ["decimalZero", 7, "07)"],
  ["chineseCounting", 12, "十二)"],
  ["decimalEnclosedCircle", 20, "⑳)"],
  ["bullet", 3, ")"],
])("%s %d is %s", (format, count, text) => {
  expect(written(format, count)).toBe(text);
});
