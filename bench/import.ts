/**
 * `npm run bench`: what it costs to read one published report, beside what any reader of that type of file must do
 * at least, in the same run: decode the text and trim its lines, build the tree of the page, inflate and parse the
 * document, take the streams out of an old file, inflate an OFD, have pdf.js give the text of every page.
 */
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { parse } from "parse5";
import { Bench } from "tinybench";
import { composeVariant } from "../src/document/compose-variant.ts";
import { writeDocx } from "../src/document/write-docx.ts";
import { writeHtml } from "../src/document/write-html.ts";
import { importReport } from "../src/import/import-report.ts";
import { nodeImportPlatform as platform } from "../src/import/node-platform.ts";
import { readCompoundFile } from "../src/package/read-compound-file.ts";
import { loadPdfLibrary } from "../src/import/pdf/pdf-library.ts";
import { writeForeignWorkbook } from "../tests/support/write-foreign-workbook.ts";
import { writeOfd } from "../tests/support/write-ofd.ts";

/** A report with much prose, and one with large figures. */
const EXAMPLES = ["2020/003.txt", "2021/large-2025.json"];

/** A report as LibreOffice saved it in both formats of Word. */
const BOTH_FORMATS = "tests/import/libreoffice/001";

/** Printed by LibreOffice from our own .docx: table three over two pages, prose of three reports. */
const TEN_PAGES = "bench/ten-pages.pdf";

const utf8 = new TextEncoder();

/** By the type of file: the goal in milliseconds, and the least that reading it takes. */
const TYPES = {
  txt: { goal: 20, least: leastOfText },
  html: { goal: 20, least: leastOfPage },
  docx: { goal: 150, least: leastOfDocument },
  doc: { goal: 150, least: leastOfOldFile },
  xls: { goal: 150, least: leastOfOldFile },
  ofd: { goal: 450, least: leastOfPackage },
  pdf: { goal: 1000, least: leastOfPdf },
} as const;

type Type = keyof typeof TYPES;

for (const name of EXAMPLES) {
  const bytes = new Uint8Array(readFileSync(`examples/${name}`));
  const { report } = await importReport(bytes, { fileName: name, platform });
  const tree = composeVariant(report, [], "submit");
  console.log(`\nexamples/${name}`);
  if (name.endsWith(".txt")) await measure("txt", bytes);
  await measure("html", utf8.encode(writeHtml(tree)));
  await measure("docx", writeDocx(tree));
  await measure("xls", writeForeignWorkbook(tree, "biff8"));
  await measure("ofd", writeOfd(tree, "stretches"));
  await measure("ofd", writeOfd(tree, "letters"));
}
console.log(`\n${BOTH_FORMATS}`);
for (const type of ["docx", "doc"] as const) {
  await measure(type, new Uint8Array(readFileSync(`${BOTH_FORMATS}.${type}`)));
}
console.log(`\n${TEN_PAGES}`);
await measure("pdf", new Uint8Array(readFileSync(TEN_PAGES)));

async function measure(type: Type, bytes: Uint8Array): Promise<void> {
  const { goal, least } = TYPES[type];
  const options = { fileName: `年报.${type}`, platform };
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench
    .add("read", async () => {
      await importReport(bytes, options);
    })
    .add("least", async () => {
      await least(bytes);
    });
  await bench.run();
  const [read = NaN, atLeast = NaN] = bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name} ${type} did not complete.`);
    return result.latency.p50;
  });
  const times = `${(read / atLeast).toFixed(1)} times the least of ${atLeast.toFixed(2)} ms`;
  console.log(`${type.padEnd(5)} ${read.toFixed(1).padStart(7)} ms (goal ${goal} ms)   ${times}`);
}

function leastOfText(bytes: Uint8Array): number {
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

function leastOfPage(bytes: Uint8Array): unknown {
  return parse(new TextDecoder().decode(bytes));
}

function leastOfDocument(bytes: Uint8Array): unknown {
  const main = unzipSync(bytes)["word/document.xml"];
  if (!main) throw new Error("The document has no main part.");
  return new DOMParser().parseFromString(strFromU8(main), "text/xml");
}

function leastOfOldFile(bytes: Uint8Array): unknown {
  const file = readCompoundFile(bytes);
  return [...file.names].map((name) => file.stream(name));
}

function leastOfPackage(bytes: Uint8Array): unknown {
  return unzipSync(bytes);
}

async function leastOfPdf(bytes: Uint8Array): Promise<number> {
  const library = await loadPdfLibrary();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: platform.cMapFolder(),
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    items += (await (await document.getPage(number)).getTextContent()).items.length;
  }
  await task.destroy();
  return items;
}
