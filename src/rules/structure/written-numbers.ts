/** S-NUMERIC-TEXT: cells whose number was typed with blanks, in full width, with separators or a unit. */
import { betweenBlanks } from "../../text/blanks.ts";
import { hasUnit } from "../../text/units.ts";
import { UNSEEN } from "../../text/unseen.ts";
import { hasWideDigits } from "../../text/widths.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** Around a number nobody sees a `&nbsp;`, a blank of whatever width or a mark without one, nor the blanks of the page beside them. */
const OF_EDITORS = new RegExp(`[${UNSEEN}]|[^\\S \\t\\r\\n]`, "u");

/** Without the blanks at an end among which one is unseen. */
function seen(text: string): string {
  const { before, words, behind } = betweenBlanks(text);
  const shown = (blanks: string): string => (OF_EDITORS.test(blanks) ? "" : blanks);
  return `${shown(before)}${words}${shown(behind)}`;
}

/** What may be amiss with a number; a text without any of these was cleaned of something else. */
const FLAWS: readonly (readonly [flaw: string, isIn: (text: string) => boolean])[] = [
  ["空格", (text) => text.trim().length < text.length || /\d\s+\d/u.test(text)],
  ["全角数字", hasWideDigits],
  ["分隔符", (text) => /\d[,，]\d/u.test(text)],
  ["单位", hasUnit],
];

export const writtenNumbersRule = defineRule({
  code: "S-NUMERIC-TEXT",
  severity: "hint",
  basis: "ours",
  holds: "公布的表格填半角数字，不带空格、分隔符和单位",
  check: (context) => {
    const { cells: texts, read } = context.source ?? {};
    if (!texts || !read) return [];
    const cleaned = context.edition.cells.filter(({ id }) => read[id] === "cleaned");
    const found = cleaned.flatMap((cell): sentences.WrittenNumber[] => {
      const text = seen(texts[cell.id] ?? "");
      // T2O-UNIT-IN-CELL speaks of the units in table two
      if (cell.table.id === "proactiveDisclosure" && hasUnit(text)) return [];
      const [flaw] = FLAWS.find(([, isIn]) => isIn(text)) ?? [];
      return flaw === undefined ? [] : [{ cell, text, flaw }];
    });
    if (found.length === 0) return [];
    return context.edition.tables.flatMap((table) => {
      const inTable = found.filter(({ cell }) => cell.table === table);
      if (inTable.length === 0) return [];
      return [
        {
          at: table.id,
          cells: inTable.map(({ cell }) => cell),
          expected: "半角数字",
          found: inTable.length,
          message: sentences.uncleanNumbers(table, inTable),
        },
      ];
    });
  },
});
