/** AnnualReport to JSON text and back. */
import { editionOf } from "../form/editions.ts";
import { annualReportSchema, SCHEMA_ID, type AnnualReport } from "./annual-report.ts";
import { parseContract } from "./contract-json.ts";
import { withParagraphs } from "./paragraphs.ts";

/**
 * Reads AnnualReport JSON.
 *
 * @throws UnreadableFile naming the path of each mistake, what was expected and what was found
 */
export function parseAnnualReport(text: string): AnnualReport {
  const report = parseContract(text, {
    schemaId: SCHEMA_ID,
    schema: annualReportSchema,
    called: "年报JSON",
    instead: "请导入.txt等公布文本，或由本助手另存的JSON。",
    quotes: "values",
  });
  return inPlainForm(report);
}

/** Writes AnnualReport JSON: figures in printed order, head first, two blanks of indentation. */
export function formatAnnualReport(report: AnnualReport): string {
  const { schema, edition, year, organ, signed, published, explanations } = report;
  const { figures, narrative } = inPlainForm(report);
  const head = { schema, edition, year, organ, signed, published };
  const { lastYear, source } = report;
  const rest = { figures, lastYear, narrative, explanations, source };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

/**
 * Every cell of the edition in printed order, an absent one blank; the paragraphs in printed order, and of a table that
 * has none beside it not even the key.
 */
function inPlainForm(report: AnnualReport): AnnualReport {
  const { cells } = editionOf(report.edition);
  const figures = Object.fromEntries(cells.map(({ id }) => [id, report.figures[id] ?? null]));
  return { ...report, figures, narrative: withParagraphs(report.narrative, {}) };
}
