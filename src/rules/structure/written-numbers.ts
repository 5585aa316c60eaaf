/** S-NUMERIC-TEXT: cells whose number was typed with blanks, in full width, with separators or a unit. */
import { finding, type Rule } from "../context.ts";
import { hasUnit } from "../procurement.ts";
import * as sentences from "./sentences.ts";

/** What may be amiss with a number; a text without any of these was cleaned of something else. */
const FLAW = /(^\s|\s$|\d\s+\d)|([０-９])|(\d[,，]\d)|(\d[件项个元]$)/u;

/** What each group of the pattern stands for. */
const FLAWS = ["空格", "全角数字", "分隔符", "单位"];

export const checkWrittenNumbers: Rule = (context) => {
  const { cells: texts, read } = context.report.source ?? {};
  if (!texts || !read) return [];
  const found = Object.entries(texts).flatMap(([id, text]): sentences.WrittenNumber[] => {
    const cell = read[id] === "cleaned" ? context.edition.cellsById.get(id) : undefined;
    // T2O-UNIT-IN-CELL speaks of the units in table two
    if (!cell || (cell.table.id === "proactiveDisclosure" && hasUnit(text))) return [];
    const [, ...groups] = FLAW.exec(text) ?? [];
    const flaw = FLAWS[groups.findIndex(Boolean)];
    return flaw === undefined ? [] : [{ cell, text, flaw }];
  });
  if (found.length === 0) return [];
  return context.edition.tables.flatMap((table) => {
    const inTable = found.filter(({ cell }) => cell.table === table);
    if (inTable.length === 0) return [];
    return [
      finding(context, "S-NUMERIC-TEXT", {
        at: table.id,
        cells: inTable.map(({ cell }) => cell),
        expected: "半角数字",
        found: inTable.length,
        message: sentences.uncleanNumbers(table, inTable),
      }),
    ];
  });
};
