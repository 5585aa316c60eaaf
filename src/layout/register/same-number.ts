/** A number that stands on a line above already. */
import {
  above,
  call,
  cell,
  column,
  equal,
  join,
  less,
  plus,
  when,
  type Expression,
} from "../formula.ts";
import { plainNumber } from "./day-cells.ts";
import { worked, written } from "./keys.ts";
import { FIRST_LINE, type ListId } from "./sheets.ts";
import type { WorkedColumn } from "./worked-columns.ts";

/** `plainNumber`, and `sameAs`: the row in which the number stands first, 0 where it is the first itself. */
export function sameNumberColumns(list: ListId): readonly WorkedColumn[] {
  const plain = worked(list, "plainNumber");
  const first = plus(FIRST_LINE - 1, call("MATCH", cell(plain), column(plain), 0));
  return [
    { what: "plainNumber", formula: plainNumber(written(list, "number")) },
    {
      what: "sameAs",
      formula: when(equal(cell(plain), ""), 0, when(less(first, call("ROW")), first, 0)),
    },
  ];
}

/** What 提示 says of it. */
export function sameNumberHint(list: ListId): readonly [Expression, Expression] {
  const sameAs = cell(worked(list, "sameAs"));
  return [above(sameAs, 0), join("编号与第", sameAs, "行重复")];
}
