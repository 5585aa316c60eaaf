/** 规范性文件: what was issued, repealed, and is in force. */
import type { Edition } from "../../form/editions.ts";
import { onceForEdition } from "../../form/once-for.ts";
import {
  above,
  call,
  cell,
  cells,
  equal,
  firstOf,
  join,
  when,
  type Expression,
} from "../formula.ts";
import type { NamedSheet } from "../plan.ts";
import { documentColumns } from "./columns.ts";
import { dayOfNumber, daysTogether, numberOfDay, UNREAD } from "./day-cells.ts";
import { setting, worked, written } from "./keys.ts";
import { planListSheet } from "./list-sheet.ts";
import { sameNumberColumns, sameNumberHint } from "./same-number.ts";
import { wordIn } from "./word-lists.ts";
import type { WorkedColumn } from "./worked-columns.ts";

const raw = (key: string) => written("documents", key);
const at = (what: string) => worked("documents", what);
const of = (what: string): Expression => cell(at(what));

const DATES = ["issued", "repealed"] as const;

/** 否 among 是 and 否. */
const NO = 2;

export function planDocumentSheet(edition: Edition): NamedSheet {
  return planListSheet(edition, {
    list: "documents",
    title: "规章和行政规范性文件",
    note: "所有现行有效的和本年废止的都要登记，一件一行；表二第一项由这里数出。联合制发的只由牵头机关计：不牵头的选“否”，不填的算牵头。",
    tabColour: "7FA0C9",
    columns: [
      ...documentColumns,
      {
        what: "hint",
        heading: "提示",
        group: "自动算出",
        width: 30,
        style: "listHint",
        formula: firstOf(
          [
            [equal(of("isUsed"), ""), ""],
            [equal(of("word.lead"), NO), "不牵头，不计"],
            [equal(of("day.issued"), ""), "没有制发日期，没有计入"],
            [above(of("unread"), 0), "日期读不出，没有计入"],
            [above(of("day.issued"), cell(setting.yearTo)), "制发日期在本年以后，没有计入"],
            [equal(of("nowhere"), 1), "类别没有填，或不是表上的，没有计入"],
            sameNumberHint("documents"),
          ],
          "",
        ),
      },
    ],
    helpers: documentHelpers(edition),
    printed: documentColumns.length + 1,
    frozenColumns: 1,
    looks: [["hint", equal(of("nowhere"), 1), "failing"]],
  });
}

const documentHelpers = onceForEdition((edition): readonly WorkedColumn[] => [
  { what: "days", formula: daysTogether(DATES.map(raw)) },
  ...DATES.map((key, i) => ({
    what: `number.${key}`,
    formula: numberOfDay(raw(key), { together: at("days"), at: i }),
  })),
  // side by side: IronCalc counts in a range, not in a single cell
  ...DATES.map((key) => ({ what: `day.${key}`, formula: dayOfNumber(at(`number.${key}`)) })),
  { what: "word.kind", formula: wordIn(edition, "documentKind", raw("kind")) },
  { what: "word.lead", formula: wordIn(edition, "yesOrNo", raw("lead")) },
  {
    what: "isUsed",
    formula: when(
      equal(join(...["number", "title", "kind", "issued"].map((key) => cell(raw(key)))), ""),
      "",
      1,
    ),
  },
  { what: "hasNumber", formula: when(equal(cell(raw("number")), ""), "", 1) },
  ...sameNumberColumns("documents"),
  { what: "unread", formula: call("COUNTIF", cells(DATES.map((key) => at(`day.${key}`))), UNREAD) },
  {
    what: "nowhere",
    formula: firstOf(
      [
        [equal(of("isUsed"), ""), ""],
        // neither counted nor missed
        [equal(of("word.lead"), NO), ""],
        [equal(call("COUNT", of("day.issued")), 0), 1],
        [above(of("day.issued"), cell(setting.yearTo)), 1],
        [equal(of("day.repealed"), UNREAD), 1],
        [equal(call("COUNT", of("word.kind")), 0), 1],
      ],
      0,
    ),
  },
]);
