/**
 * The register's workbook as somebody else might lay it out: its columns in any order, further ones between them, more
 * lines than are prepared, and whatever is typed into the cells.
 */
import ExcelJS from "exceljs";
import {
  caseColumns,
  documentColumns,
  holidayColumns,
  requestColumns,
} from "../../src/layout/register/columns.ts";
import {
  FIRST_LINE,
  GROUP_ROW,
  headName,
  HEADING_ROW,
  registerSheets,
} from "../../src/layout/register/sheets.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";

type Typed =
  string | number | boolean | Date | { readonly formula: string; readonly result: string };

/** A line by the headings of its columns, behind their group where several are headed alike: 二审/结案日期. */
export type TypedLine = Readonly<Record<string, Typed>>;

interface Headed {
  readonly group: string;
  readonly heading: string;
}

export interface TypedSheets {
  readonly requests?: readonly TypedLine[];
  readonly cases?: readonly TypedLine[];
  readonly documents?: readonly TypedLine[];
  readonly holidays?: readonly TypedLine[];
  /** Those of 申请登记, in another order or with others. */
  readonly columns?: readonly Headed[];
  readonly year?: Typed;
  /** Empty where a program has lost it. */
  readonly schema?: string;
}

export async function typedWorkbook(typed: TypedSheets): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { requests = [], cases = [], documents = [], holidays = [] } = typed;
  const columns = typed.columns ?? requestColumns.filter(({ heading }) => heading !== "");
  addList(workbook.addWorksheet(registerSheets.requests), columns, requests);
  addList(workbook.addWorksheet(registerSheets.cases), caseColumns, cases);
  addList(workbook.addWorksheet(registerSheets.documents), documentColumns, documents);
  addList(workbook.addWorksheet(registerSheets.holidays), holidayColumns, holidays);
  const settings = workbook.addWorksheet(registerSheets.settings);
  const heads = { organ: "某某市统计局", kind: "政府部门", year: typed.year ?? 2026 } as const;
  for (const [i, head] of (["organ", "kind", "year"] as const).entries()) {
    settings.getCell(i + 1, 2).value = heads[head];
    workbook.definedNames.add(`${registerSheets.settings}!$B$${i + 1}`, headName(head));
  }
  const made = openWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), nodePlatform);
  const { schema = "ogi-register/1" } = typed;
  if (schema !== "") made.setProperty("ogi.schema", schema);
  return made.save();
}

function addList(
  sheet: ExcelJS.Worksheet,
  columns: readonly Headed[],
  lines: readonly TypedLine[],
): void {
  sheet.getCell(1, 1).value = sheet.name;
  for (const [i, { group, heading }] of columns.entries()) {
    if (columns[i - 1]?.group !== group) sheet.getCell(GROUP_ROW, i + 1).value = group;
    sheet.getCell(HEADING_ROW, i + 1).value = heading;
  }
  for (const [k, line] of lines.entries()) {
    for (const [name, value] of Object.entries(line)) {
      const place = columns.findIndex((it) =>
        [it.heading, `${it.group}/${it.heading}`].includes(name),
      );
      if (place < 0) throw new Error(`No column is headed "${name}".`);
      const cell = sheet.getCell(FIRST_LINE + k, place + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "yyyy-mm-dd";
    }
  }
}
