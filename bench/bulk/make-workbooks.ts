/** The workbooks of the benchmark: varied reports in varied shapes, the same ones in every run. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillBook } from "../../src/book/fill-book.ts";
import { editionOf } from "../../src/form/editions.ts";
import { importReport } from "../../src/import/import-report.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { templatePath } from "../../src/layout/template-name.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import { random } from "./random.ts";
import { savedShapes, type SavedShape } from "../../tests/support/saved-shapes.ts";
import { variedReport } from "./varied-report.ts";

/** Most are saved by Excel or WPS, many come out of this project. */
const SHAPES: readonly SavedShape[] = [
  ...(["textsShared", "textsShared", "textsShared", "textsShared"] as const),
  ...(["asFilled", "asFilled", "asFilled", "asFilled"] as const),
  ...(["figuresShared", "figuresInline"] as const),
];

const EXAMPLES = ["examples/2020", "examples/2021"];

/** Writes so many workbooks into the folder and returns their paths. @param change of the report with that number */
export async function makeWorkbooks(
  folder: string,
  count: number,
  change: (report: AnnualReport, i: number) => AnnualReport = (report) => report,
): Promise<string[]> {
  const examples = await exampleReports();
  return Array.from({ length: count }, (_, i) => {
    const chance = random(i);
    const path = join(folder, `${String(i).padStart(5, "0")}.xlsx`);
    writeFileSync(
      path,
      savedShapes[chance.of(SHAPES)](filled(change(variedReport(examples, chance), i))),
    );
    return path;
  });
}

async function exampleReports(): Promise<AnnualReport[]> {
  const paths = EXAMPLES.flatMap((folder) =>
    readdirSync(folder).map((fileName) => join(folder, fileName)),
  );
  const options = { platform: nodeImportPlatform };
  return Promise.all(
    paths.map(async (fileName) => {
      const { report } = await importReport(readFileSync(fileName), { ...options, fileName });
      return report;
    }),
  );
}

function filled(report: AnnualReport): Uint8Array {
  const path = templatePath(editionOf(report.edition), { zeros: false });
  const workbook = openWorkbook(readFileSync(path), nodePlatform);
  fillBook(workbook, report);
  return workbook.save();
}
