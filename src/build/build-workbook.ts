/** A planned workbook as bytes: the plan through exceljs, then what exceljs cannot write. */
import ExcelJS from "exceljs";
import { evaluatePlan } from "../layout/evaluate-plan.ts";
import type { Value } from "../layout/evaluate.ts";
import type { Expression } from "../layout/formula.ts";
import { formulaText } from "../layout/formula-text.ts";
import type { Key } from "../layout/keys.ts";
import { linesThatDiffer } from "../layout/lines-that-differ.ts";
import { areaOf, formulaOf } from "../layout/planned.ts";
import type {
  PlannedCell,
  SheetPlan,
  Validation,
  ValidationRule,
  WorkbookPlan,
} from "../layout/plan.ts";
import {
  absoluteAddressOf,
  addressOf,
  rangeAddressOf,
  type SheetPlace,
} from "../layout/rectangle.ts";
import { looks, styleOf, type Style } from "../layout/styles.ts";
import { patchWorkbook, type WrittenLines } from "./patch-workbook.ts";

/** A planned workbook filled with the inputs, all formulas with their values. */
export async function buildWorkbook(
  plan: WorkbookPlan,
  inputs: ReadonlyMap<Key, Value>,
  lines: WrittenLines = "all",
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const values = evaluatePlan(plan, inputs, { lines: linesThatDiffer(plan), today: DATED });
  for (const sheet of plan.sheets) await addSheet(workbook, plan, sheet, inputs, values);
  const bytes = await workbook.xlsx.writeBuffer();
  return patchWorkbook(new Uint8Array(bytes), plan, { values, lines });
}

/** What TODAY gives while a workbook is made, so that it is the same on every day: 2026-01-01. */
const DATED = 46_023;

type Values = ReadonlyMap<Key, Value>;

async function addSheet(
  workbook: ExcelJS.Workbook,
  plan: WorkbookPlan,
  sheet: SheetPlan,
  inputs: Values,
  values: Values,
): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { tabColor: { argb: `FF${sheet.tabColour}` } },
    ...(sheet.hidden && { state: "hidden" }),
    views: [
      {
        state: "frozen",
        xSplit: sheet.frozenColumns ?? 0,
        ySplit: sheet.frozenRows,
        showGridLines: false,
      },
    ],
    pageSetup: pageSetupOf(sheet),
    headerFooter: {
      oddHeader: `&L&9${plan.title}&R&9&A`,
      oddFooter: "&C&9第&P页，共&N页",
    },
  });
  const placeOf = (key: Key): SheetPlace => {
    const place = plan.places.get(key);
    if (!place) throw new Error(`The plan has no cell "${key}".`);
    return place;
  };
  const writeOn =
    (row: number) =>
    (formula: Expression): string => {
      const { name, lines } = sheet;
      return formulaText(formula, { sheet: name, ...(lines?.top === row && { lines }) }, placeOf);
    };
  worksheet.columns = sheet.columns.map(({ width, hidden }) => ({
    width,
    ...(hidden && { hidden }),
  }));
  for (const [number, { height, hidden }] of sheet.rows) {
    const row = worksheet.getRow(number);
    row.height = height;
    if (hidden) row.hidden = true;
  }
  for (const cell of sheet.cells) {
    addCell(worksheet, cell, writeOn(cell.row), inputs, values);
  }
  for (const validation of sheet.validations) addValidation(worksheet, validation);
  for (const [i, { area, formula, look }] of sheet.conditionalFormats.entries()) {
    const { fill, colour, bold } = looks[look];
    worksheet.addConditionalFormatting({
      ref: rangeAddressOf(area),
      rules: [
        {
          type: "expression",
          priority: i + 1,
          formulae: [writeOn(area.top)(formula)],
          style: {
            font: { bold, color: { argb: `FF${colour}` } },
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } },
          },
        },
      ],
    });
  }
  await worksheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    ...(sheet.filter && { autoFilter: true, sort: true }),
  });
  if (sheet.filter) worksheet.autoFilter = rangeAddressOf(sheet.filter);
}

const MILLIMETRE = 1 / 25.4;
/** Excel's number of the paper. */
const A4 = 9;

function pageSetupOf({ print }: SheetPlan): Partial<ExcelJS.PageSetup> {
  return {
    // the enumeration exists in the types of exceljs only
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    paperSize: A4,
    orientation: print.orientation ?? "portrait",
    fitToPage: true,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: print.pagesHigh,
    horizontalCentered: true,
    margins: {
      left: 15 * MILLIMETRE,
      right: 15 * MILLIMETRE,
      top: 20 * MILLIMETRE,
      bottom: 18 * MILLIMETRE,
      header: 10 * MILLIMETRE,
      footer: 9 * MILLIMETRE,
    },
  };
}

function addCell(
  worksheet: ExcelJS.Worksheet,
  planned: PlannedCell,
  write: (formula: Expression) => string,
  inputs: Values,
  values: Values,
): void {
  const cell = worksheet.getCell(addressOf(planned));
  // before the merge, which gives it to the covered cells as well
  cell.style = styleFor(planned);
  if (planned.rowSpan > 1 || planned.colSpan > 1) {
    worksheet.mergeCells(rangeAddressOf(areaOf(planned)));
  }
  const formula = formulaOf(planned);
  const { key = "", content } = planned;
  if (content.kind === "label") cell.value = content.text;
  else if (content.kind === "constants") cell.value = content.values[0] ?? null;
  else if (formula && !inputs.has(key)) {
    cell.value = { formula: write(formula), result: values.get(key) ?? "" };
  } else cell.value = inputs.get(key) ?? null;
}

function styleFor({ style: name, locked }: PlannedCell): ExcelJS.Style {
  const style = styleOf(name);
  const { font, size, bold, colour, fill, align, vertical, wrap, shrink, indent } = style;
  return {
    numFmt: style.numberFormat ?? "General",
    font: { name: font, size, bold: bold ?? false, color: { argb: `FF${colour ?? "000000"}` } },
    alignment: {
      horizontal: align,
      vertical: vertical ?? "middle",
      ...(wrap && { wrapText: true }),
      ...(shrink && { shrinkToFit: true }),
      ...(indent !== undefined && { indent }),
    },
    fill: fill
      ? { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } }
      : { type: "pattern", pattern: "none" },
    border: borderOf(style),
    protection: { locked },
  };
}

function borderOf({ border }: Style): Partial<ExcelJS.Borders> {
  if (border === undefined) return {};
  const { argb, sides } = BORDERS[border];
  return Object.fromEntries(sides.map((side) => [side, { style: "thin", color: { argb } }]));
}

const ALL_SIDES = ["top", "left", "bottom", "right"];

const BORDERS: Readonly<
  Record<NonNullable<Style["border"]>, { readonly argb: string; readonly sides: readonly string[] }>
> = {
  thin: { argb: "FF000000", sides: ALL_SIDES },
  quiet: { argb: "FFBFBFBF", sides: ALL_SIDES },
  bottom: { argb: "FF7F7F7F", sides: ["bottom"] },
};

/** exceljs lets one validation serve a range, but its types do not know. */
interface WithValidations {
  readonly dataValidations: {
    add(range: string, validation: ExcelJS.DataValidation & { readonly errorTitle?: string }): void;
  };
}

function addValidation(worksheet: ExcelJS.Worksheet, { areas, rule, alert }: Validation): void {
  const { dataValidations } = worksheet as unknown as WithValidations;
  for (const area of areas) {
    dataValidations.add(rangeAddressOf(area), {
      ...conditionOf(rule),
      allowBlank: true,
      ...(alert !== undefined && {
        showErrorMessage: true,
        errorStyle: "stop",
        errorTitle: "填写有误",
        error: alert,
      }),
    });
  }
}

type Condition = Pick<ExcelJS.DataValidation, "type" | "operator" | "formulae">;

function conditionOf(rule: ValidationRule): Condition {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [`"${rule.words.join(",")}"`] };
    case "listOf":
      return { type: "list", formulae: [absoluteAddressOf(rule.sheet, rule.area)] };
    case "nothing":
      return { type: "custom", formulae: ["FALSE"] };
    default:
      return comparisonOf(rule);
  }
}

function comparisonOf({
  kind,
  min,
  max,
}: Extract<ValidationRule, { readonly min?: number }>): Condition {
  return max === undefined
    ? { type: kind, operator: "greaterThanOrEqual", formulae: [min ?? 0] }
    : { type: kind, operator: "between", formulae: [min ?? 0, max] };
}
