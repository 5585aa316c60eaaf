/** The document as the files that a clerk saves. */
import { reportFileName } from "../../document/report-file-name.ts";
import { editionOf } from "../../form/editions.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import type { FileDocument } from "../../hosts/file/file-host.ts";
import { saveBook } from "../../hosts/file/save-book.ts";
import { templatePath } from "../../layout/template-name.ts";
import { formatAnnualReport } from "../../report/json.ts";
import { templateAt } from "./templates.ts";

export type SavedAs = "xlsx" | "json";

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** @throws Unwritable when something does not fit into a workbook */
export function saveDocument(document: FileDocument, as: SavedAs): SavedFile {
  const { report, fileName, workbook } = document;
  const name = reportFileName(report);
  if (as === "json") {
    return { name: `${name}.json`, type: "application/json", content: formatAnnualReport(report) };
  }
  const template = templateAt(templatePath(editionOf(report.edition), { zeros: false }));
  return {
    name: workbook && fileName !== null ? fileName : `${name}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: new Uint8Array(saveBook(document, template, browserPlatform)),
  };
}
