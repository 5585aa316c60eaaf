/** Two reports as LibreOffice saved our .docx: read like the .docx itself, the lines of the PDF joined again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleReport } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { printedIn } from "../support/printed-report.ts";

const FILES = [
  ...["001.docx", "001.doc", "001.html", "001.pdf"],
  ...["sq-2024.docx", "sq-2024.doc", "sq-2024.pdf"],
];

/** The report 001 has a blank behind a half-width comma, which a PDF does not tell from a gap. */
const withoutGap = (text: string): string => text.replace(", 围绕", ",围绕");

test.each(FILES)("%s", async (file) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "libreoffice", file)));
  const { report } = await importAny(bytes, { fileName: file });
  const wanted = printedIn(exampleReport(file.replace(/\.\w+$/u, "")));
  const overview = file.endsWith(".pdf")
    ? wanted.narrative.overview.map(withoutGap)
    : wanted.narrative.overview;
  expect(printedIn(report)).toEqual({ ...wanted, narrative: { ...wanted.narrative, overview } });
  expect(report.source?.read).toEqual({});
});
