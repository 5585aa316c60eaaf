/** Changes to a report that lies in a workbook, as edits of its cells; only what differs is written. */
import { narrativeParts } from "../form/parts.ts";
import { formulaText } from "../layout/formula-text.ts";
import { headKey, headKeys, lastYearKey, type Key } from "../layout/keys.ts";
import { planForms } from "../layout/plan-forms.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { SheetPlace } from "../layout/rectangle.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import type { ReportChanges } from "./report-changes.ts";
import { contentAt, isSameContent, type CellEdit, type EditContent } from "./cell-edit.ts";
import { figureContent } from "./contents.ts";
import { keyWords } from "./edit-words.ts";
import { explanationEdits } from "./explanation-edits.ts";
import { changedFigure } from "./figure-change.ts";
import { headContents, type HeadOfReport } from "./head.ts";
import { paragraphEdits } from "./paragraph-edits.ts";
import { placeIn, type SheetCell } from "./placed-keys.ts";
import type { Book } from "./read-book.ts";
import { readOnce } from "./read-once.ts";
import { Unwritable } from "./unwritable.ts";

/**
 * The edits that make the changes.
 *
 * @param book what the workbook holds
 * @throws Unwritable when something has no place in the workbook
 */
export function editsFor(
  changing: ReadableWorkbook,
  book: Book,
  changes: ReportChanges,
): CellEdit[] {
  const workbook = readOnce(changing);
  const { explanations, narrative = {} } = changes;
  return [
    ...namedEdits(workbook, book, changes),
    ...narrativeParts.flatMap((part) => {
      const paragraphs = narrative[part];
      return paragraphs ? paragraphEdits(workbook, book, part, paragraphs) : [];
    }),
    ...(explanations ? explanationEdits(workbook, book, explanations) : []),
  ];
}

/** What has a cell of its own: figures, 上年数据, the head. */
function namedEdits(
  workbook: ReadableWorkbook,
  { edition, areas }: Book,
  { figures = {}, lastYear = {}, head }: ReportChanges,
): CellEdit[] {
  const plan = planForms(edition);
  const placeOf = placeIn(areas, plan);
  const wanted: (readonly [Key, EditContent])[] = [
    ...Object.entries(figures).map(
      ([id, figure]) =>
        [
          id,
          figure === "sum"
            ? formulaContent(plan, placeOf, id)
            : figureContent(changedFigure(figure)),
        ] as const,
    ),
    ...Object.entries(lastYear).map(
      ([id, figure]) => [lastYearKey(id), figureContent(figure)] as const,
    ),
    ...headEdits(head),
  ];
  return wanted.flatMap(([key, content]): CellEdit[] => {
    const place = placeOf(key);
    const of = keyWords(edition, key);
    if (!place) {
      if (content.kind === "blank") return [];
      throw new Unwritable(`工作簿里找不到${of}，可能已被删除，请撤销删除后再试。`);
    }
    const before = contentAt(workbook, place);
    const locked = edition.cellsById.get(key)?.computed ?? false;
    return isSameContent(before, content) ? [] : [{ ...place, content, before, locked, of }];
  });
}

type PlaceOf = (key: Key) => SheetCell | undefined;

/** The formula of the form, for where its parts stand in this workbook. */
function formulaContent(plan: WorkbookPlan, placeOf: PlaceOf, id: string): EditContent {
  const formula = plan.formulas.get(id);
  if (!formula) throw new Error(`The form has no sum in "${id}".`);
  const onSheet = (key: Key): SheetPlace => {
    const place = placeOf(key);
    if (!place) {
      const words = keyWords(plan.edition, key);
      throw new Unwritable(`工作簿里找不到${words}，总计不能恢复，请撤销删除后再试。`);
    }
    return { sheet: place.sheet, row: place.row + 1, column: place.column + 1 };
  };
  return {
    kind: "formula",
    formula: formulaText(formula, { sheet: placeOf(id)?.sheet ?? "" }, onSheet),
  };
}

function headEdits(head: HeadOfReport | undefined): (readonly [Key, EditContent])[] {
  if (!head) return [];
  const contents = headContents(head);
  return headKeys.map((key) => [headKey(key), contents[key]]);
}
