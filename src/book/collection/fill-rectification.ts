/** 整改清单 → workbook: fills the empty one, as it was built. */
import type { Collected } from "../../collection/collected.ts";
import type { RectificationLine } from "../../collection/rectification.ts";
import { standingWords } from "../../collection/submission-words.ts";
import { lineKey, STANDING_KEY, subjectKey } from "../../layout/collection/keys.ts";
import { planRectification } from "../../layout/collection/plan-rectification.ts";
import {
  rectificationColumns,
  rectificationStates,
} from "../../layout/collection/rectification-columns.ts";
import { lineSheets } from "../../layout/collection/sheets.ts";
import type { Key } from "../../layout/keys.ts";
import { addressOf } from "../../layout/rectangle.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { fillLines, type FilledColumn } from "./fill-lines.ts";
import { lineHeights } from "./line-heights.ts";

/** @throws Unwritable when there are more lines than the workbook holds */
export function fillRectification(
  workbook: Workbook,
  collected: Collected,
  lines: readonly RectificationLine[],
): void {
  const plan = planRectification(collected.edition);
  const write = (key: Key, value: string): void => {
    const place = plan.places.get(key);
    if (!place) throw new Error(`The plan has no cell "${key}".`);
    workbook.setCell(place.sheet, addressOf(place), { kind: "text", value });
  };
  const count = (state: RectificationLine["state"]): number =>
    lines.filter((it) => it.state === state).length;
  write(STANDING_KEY, standingWords(collected));
  write(
    subjectKey(lineSheets.rectification),
    `${collected.organ}　${collected.year}年度　待整改${count("open") + count("again")}处，已整改${count("mended")}处；“整改情况”“复核”“备注”由人填写，下一轮汇总时保留`,
  );
  const columns = rectificationColumns.map(({ key }): FilledColumn => ({
    key: lineKey("rectification", key),
    at: (line) => {
      const it = lines[line];
      if (!it) return null;
      return key === "state" ? rectificationStates[it.state] : it[key];
    },
  }));
  const heightOf = lineHeights(plan, columns);
  fillLines(workbook, plan, { count: lines.length, columns, heightOf });
}
