/** The hidden 词表: the words that cells offer, and all their forms that formulas look up. */
import type { Edition } from "../../form/editions.ts";
import { constantCell, labelCell } from "../planned.ts";
import type { SheetPlan } from "../plan.ts";
import type { Rectangle } from "../rectangle.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { lookedUp, wordKey, wordsOf } from "./word-lists.ts";

export const WORD_SHEET = "词表";

const HEAD_ROW = 1;
const TOP = 2;

const choices: readonly Choice[] = [
  "applicant",
  "outcome",
  "caseKind",
  "documentKind",
  "result",
  "yesOrNo",
  "restOrWork",
  "asked",
  "channel",
];

/** Where the words of a choice stand. */
export function choiceArea(
  edition: Edition,
  choice: Choice,
): { readonly sheet: string; readonly area: Rectangle } {
  const column = choices.indexOf(choice) + 1;
  const bottom = TOP + choicesOf(edition, choice).length - 1;
  return { sheet: WORD_SHEET, area: { top: TOP, left: column, bottom, right: column } };
}

export function planWordSheet(edition: Edition): SheetPlan {
  const listLeft = choices.length + 1;
  const style = "hidden";
  const cells = [
    ...choices.map((choice, i) => labelCell({ row: HEAD_ROW, column: i + 1, style }, choice)),
    ...choices.flatMap((choice, i) =>
      choicesOf(edition, choice).map(({ words }, line) =>
        labelCell({ row: TOP + line, column: i + 1, style }, words),
      ),
    ),
    ...lookedUp.flatMap((list, i) =>
      wordsOf(edition, list).flatMap(({ word, number }, line) => {
        const [row, column] = [TOP + line, listLeft + 2 * i];
        return [
          constantCell({ row, column, style }, wordKey(list, line, "word"), [word]),
          constantCell({ row, column: column + 1, style }, wordKey(list, line, "number"), [number]),
        ];
      }),
    ),
  ];
  return {
    name: WORD_SHEET,
    tabColour: "A6A6A6",
    hidden: true,
    columns: Array.from({ length: listLeft + 2 * lookedUp.length - 1 }, () => ({ width: 14 })),
    rows: new Map(),
    cells,
    validations: [],
    conditionalFormats: [],
    frozenRows: HEAD_ROW,
    print: {
      // programs print what is hidden, too
      area: { top: HEAD_ROW, left: 1, bottom: HEAD_ROW, right: listLeft + 2 * lookedUp.length - 1 },
      pagesHigh: 0,
    },
  };
}
