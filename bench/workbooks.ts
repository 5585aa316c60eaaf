/**
 * `npm run bench`: workbooks read and written per second beside exceljs, the same bytes in the same
 * run. To read is to open the template and read every cell of every sheet and every name; to write is to open
 * it, fill it with a whole report (figures, texts, and the result of every formula), and save it. exceljs is
 * handed the cells and the contents, and need not work them out.
 */
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { fillBook } from "../src/book/fill-book.ts";
import { editionOf } from "../src/form/editions.ts";
import { templatePath } from "../src/layout/template-name.ts";
import { nodePlatform } from "../src/package/node-platform.ts";
import { parseAnnualReport } from "../src/report/json.ts";
import { openWorkbook } from "../src/workbook/open-workbook.ts";
import type { CellContent } from "../src/workbook/workbook.ts";

const SECONDS = 5;

const report = parseAnnualReport(readFileSync("examples/2021/large-2025.json", "utf8"));
const path = templatePath(editionOf(report.edition), { zeros: false });
const bytes = new Uint8Array(readFileSync(path));

interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellContent;
}

const edits = recordEdits();
console.log(
  `${path}: ${bytes.length} bytes, ${readOurs()} cells read, ${edits.length} cells written`,
);

/** Ours first, while exceljs has not yet filled the memory. */
const ours = { read: await perSecond(readOurs), write: await perSecond(writeOurs) };
const memory = process.resourceUsage().maxRSS / 1024;
const theirs = { read: await perSecond(readTheirs), write: await perSecond(writeTheirs) };
for (const work of ["read", "write"] as const) {
  const ratio = ours[work] / theirs[work];
  console.log(
    `${work.padEnd(6)} ${ours[work].toFixed(0).padStart(6)}/s   exceljs ${theirs[work].toFixed(0).padStart(4)}/s   ${ratio.toFixed(1)} times as many`,
  );
}
console.log(`most memory while ours ran: ${memory.toFixed(0)} MB (exceljs loaded, not used)`);

/** What a report writes, cell by cell. */
function recordEdits(): Edit[] {
  const recorded: Edit[] = [];
  const workbook = openWorkbook(bytes, nodePlatform);
  const recorder: typeof workbook = {
    ...workbook,
    setCell: (sheet, address, content) => recorded.push({ sheet, address, content }),
  };
  fillBook(recorder, report);
  return recorded;
}

function readOurs(): number {
  const workbook = openWorkbook(bytes, nodePlatform);
  let cells = 0;
  for (const { name } of workbook.sheets) cells += workbook.readSheet(name).cells.length;
  return [...workbook.definedNames()].length > 0 ? cells : 0;
}

function writeOurs(): Uint8Array {
  const workbook = openWorkbook(bytes, nodePlatform);
  fillBook(workbook, report);
  return workbook.save();
}

async function loadTheirs(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer type of its own, which is an ArrayBuffer.
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

async function readTheirs(): Promise<number> {
  let cells = 0;
  (await loadTheirs()).eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(() => {
        cells += 1;
      });
    });
  });
  return cells;
}

async function writeTheirs(): Promise<ExcelJS.Buffer> {
  const workbook = await loadTheirs();
  for (const { sheet, address, content } of edits) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (cell) cell.value = theirValue(cell, content);
  }
  return workbook.xlsx.writeBuffer();
}

function theirValue(cell: ExcelJS.Cell, content: CellContent): ExcelJS.CellValue {
  switch (content.kind) {
    case "number":
    case "text":
      return content.value;
    case "blank":
      return null;
    case "formula":
      return { formula: content.formula };
    case "cached": {
      const { cached } = content;
      const isPlain = cached !== null && typeof cached !== "object";
      return isPlain ? { formula: cell.formula, result: cached } : { formula: cell.formula };
    }
  }
}

async function perSecond(work: () => unknown): Promise<number> {
  for (const until = performance.now() + 1000; performance.now() < until;) await work();
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < SECONDS * 1000; count += 1) await work();
  return (count * 1000) / (performance.now() - start);
}
