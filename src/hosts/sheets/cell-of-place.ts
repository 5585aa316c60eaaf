import type { OpenBook } from "../../book/edits-back.ts";
import { placeIn, type SheetCell } from "../../book/placed-keys.ts";
import { planForms } from "../../layout/plan-forms.ts";
import type { Place } from "../../rules/finding.ts";
import { HostFailure } from "../host-failure.ts";
import { placeKeys } from "../place-keys.ts";
import type { TextSpot } from "../workbook-host.ts";
import { paragraphCell } from "./paragraph-cell.ts";

/**
 * The cell that shows where a finding belongs; its table or part where the place itself is lost.
 *
 * @param spot the clause of the part that is meant
 * @throws HostFailure when nothing of it is in the workbook any more
 */
export function cellOfPlace(
  { workbook, book }: OpenBook,
  place: Place,
  spot?: TextSpot,
): SheetCell {
  const placeOf = placeIn(book.areas, planForms(book.edition));
  const cell =
    (spot && paragraphCell(workbook, book, spot)) ??
    placeKeys(book.edition, place, spot)
      .map(placeOf)
      .find((it) => it !== undefined);
  if (!cell) throw new HostFailure("这一处已不在工作簿里，可能已被删除，请撤销删除。");
  return cell;
}

/** The cells of the form, where they still are. */
export function cellsOfForm({ book }: OpenBook, ids: readonly string[]): SheetCell[] {
  const placeOf = placeIn(book.areas, planForms(book.edition));
  return ids.map(placeOf).filter((it): it is SheetCell => it !== undefined);
}
