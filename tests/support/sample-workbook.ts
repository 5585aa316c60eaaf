/** A workbook like the template of this form, written by exceljs: eight sheets, table three of 28 × 10. */
import ExcelJS from "exceljs";

export const SHEETS = [
  "填表说明",
  "一总体情况",
  "二主动公开",
  "三依申请公开",
  "四复议诉讼",
  "五问题及改进",
  "六其他事项",
  "勾稽核对",
] as const;

export const TABLE_THREE = "三依申请公开";

const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  for (const name of SHEETS) workbook.addWorksheet(name);

  for (const name of [SHEETS[1], SHEETS[5], SHEETS[6]]) {
    const sheet = workbook.getWorksheet(name);
    for (let row = 1; row <= 60; row += 1) {
      const cell = sheet?.getCell(row, 1);
      if (!cell) continue;
      cell.protection = { locked: false };
      if (row <= 5) cell.value = `第${row}段：本年度主动公开政府信息${row * 100}条。`;
    }
    workbook.definedNames.add(`'${name}'!$A$1:$A$60`, `narrative.part${SHEETS.indexOf(name)}`);
  }

  for (const [name, rows, columns] of [
    [SHEETS[2], 18, 4],
    [SHEETS[3], 28, 10],
    [SHEETS[4], 5, 15],
    [SHEETS[7], 50, 6],
  ] as const) {
    await fillTable(workbook, { name, rows, columns });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function fillTable(
  workbook: ExcelJS.Workbook,
  { name, rows, columns }: { name: string; rows: number; columns: number },
): Promise<void> {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = BORDER;
      if (row <= 3 || column <= 3) {
        cell.value = `${name}第${row}行第${column}列`;
      } else if (column === columns) {
        const last = sheet.getColumn(columns - 1).letter;
        const formula = `IF(COUNT(D${row}:${last}${row})=${columns - 4},SUM(D${row}:${last}${row}),"")`;
        cell.value = { formula, result: 0 };
      } else {
        cell.value = 0;
        cell.protection = { locked: false };
        workbook.definedNames.add(`'${name}'!${cell.$col$row}`, `figure.${name}.r${row}c${column}`);
      }
    }
  }
  sheet.mergeCells(1, 1, 1, columns);
  sheet.addConditionalFormatting({
    ref: `D4:J${rows}`,
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["$J4<0"],
        style: { font: { color: { argb: "FFFF0000" } } },
      },
    ],
  });
  await sheet.protect("", { formatCells: true });
}
