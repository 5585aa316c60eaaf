/**
 * `tsx bench/workbooks.ts`: workbooks read and written per second beside exceljs, the same bytes in the same
 * run. To read is to open the file and read every cell of every sheet and every name; to write is to open it,
 * put a number into every named cell of table three, and save.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import ExcelJS from "exceljs";
import { nodeInflate } from "../src/package/node-inflate.ts";
import { nodeXml } from "../src/package/node-xml.ts";
import { formatAddress } from "../src/workbook/cell-address.ts";
import { openWorkbook } from "../src/workbook/open-workbook.ts";
import { sampleWorkbook } from "../tests/support/sample-workbook.ts";

const SECONDS = 5;
const TEMPLATES = new URL("../templates/", import.meta.url);

const template = existsSync(TEMPLATES)
  ? readdirSync(TEMPLATES, { recursive: true, encoding: "utf8" }).find((it) => it.endsWith(".xlsx"))
  : undefined;
const bytes =
  template === undefined
    ? await sampleWorkbook()
    : new Uint8Array(readFileSync(new URL(template, TEMPLATES)));

const sample = openWorkbook(bytes, { xml: nodeXml, inflate: nodeInflate });
const table = sample.sheets[3]?.name ?? "";
const inputs = [...sample.definedNames()].flatMap(({ area }) =>
  area?.sheet === table ? [formatAddress(area.top, area.left)] : [],
);
const { cells } = countAll();
console.log(
  `${template ?? "sample written by exceljs"}: ${bytes.length} bytes, ${sample.sheets.length} sheets, ${cells} cells; ${inputs.length} cells of ${table} written`,
);

/** Ours first, while exceljs has not yet filled the memory. */
const ours = { read: await perSecond(countAll), write: await perSecond(writeOurs) };
const memory = process.resourceUsage().maxRSS / 1024;
const theirs = { read: await perSecond(readTheirs), write: await perSecond(writeTheirs) };
for (const work of ["read", "write"] as const) {
  const ratio = ours[work] / theirs[work];
  console.log(
    `${work.padEnd(6)} ${ours[work].toFixed(0).padStart(6)}/s   exceljs ${theirs[work].toFixed(0).padStart(4)}/s   ${ratio.toFixed(1)} times as many`,
  );
}
console.log(`most memory while ours ran: ${memory.toFixed(0)} MB (exceljs loaded, not used)`);

function countAll(): { cells: number; names: number } {
  const workbook = openWorkbook(bytes, { xml: nodeXml, inflate: nodeInflate });
  let cells = 0;
  let names = 0;
  for (const { name } of workbook.sheets) cells += workbook.readSheet(name).cells.length;
  for (const { area } of workbook.definedNames()) names += area ? 1 : 0;
  return { cells, names };
}

function writeOurs(): void {
  const workbook = openWorkbook(bytes, { xml: nodeXml, inflate: nodeInflate });
  inputs.forEach((address, i) => {
    workbook.setCell(table, address, { kind: "number", value: i });
  });
  workbook.save();
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

async function writeTheirs(): Promise<void> {
  const workbook = await loadTheirs();
  const sheet = workbook.getWorksheet(table);
  inputs.forEach((address, i) => {
    if (sheet) sheet.getCell(address).value = i;
  });
  await workbook.xlsx.writeBuffer();
}

async function perSecond(work: () => unknown): Promise<number> {
  for (const until = performance.now() + 1000; performance.now() < until;) await work();
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < SECONDS * 1000; count += 1) await work();
  return (count * 1000) / (performance.now() - start);
}
