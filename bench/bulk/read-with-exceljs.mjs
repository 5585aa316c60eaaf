/** exceljs only reads the files, in one process. */
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";

const [list = ""] = process.argv.slice(2);
for (const file of JSON.parse(readFileSync(list, "utf8"))) {
  await new ExcelJS.Workbook().xlsx.load(readFileSync(file));
}
