/**
 * `npm run bench:scans`: the five published examples printed by LibreOffice, worn as scans are, read from nothing but the
 * pictures, and compared cell by cell and letter by letter. Needs soffice and pdftoppm; a report takes a minute.
 *
 *   npm run bench:scans                                   all 60
 *   npm run bench:scans -- --example 001 --dpi 150 --wear noisy
 *   npm run bench:scans -- --wear photographed
 *   npm run bench:scans -- --share 3/10                   six of the 60, one of each wear; 0/10 to 9/10 are all
 *   npm run bench:scans -- --tables                       without the pages that are nothing but prose, a third of the time
 *
 * A line a scan: what is right before the sums and after them, what is a wrong number, what is said to be unclear or was not found; the result is kept
 * in bench/scans.json, each in place of the one before. It ends with 1 where a number is wrong.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Imported, ImportPlatform } from "../src/import/imported.ts";
import { importReport } from "../src/import/import-report.ts";
import { nodeScanPlatform as platform } from "../src/import/node-platform.ts";
import type { PageContent } from "../src/import/page/page-content.ts";
import type { PagePlace } from "../src/import/page-place.ts";
import type { AnnualReport } from "../src/report/annual-report.ts";
import { printedPages, scannedPdf } from "../tests/support/scanned-report.ts";
import { inkOf } from "../src/import/scan/ink.ts";
import { ruledLines } from "../src/import/scan/ruled-lines.ts";
import { WEARS, type ColourPage, type Wear } from "../tests/support/worn-page.ts";

const EXAMPLES = ["000", "001", "002", "003", "004"];
const RESOLUTIONS = [150, 200];

interface Scan {
  readonly example: string;
  readonly dpi: number;
  readonly wear: Wear;
}

const SCANS: readonly Scan[] = EXAMPLES.flatMap((example) =>
  RESOLUTIONS.flatMap((dpi) => WEARS.map((wear) => ({ example, dpi, wear }))),
);

const RESULTS = "bench/scans.json";

interface Result {
  readonly cells: number;
  /** Cells that hold what was printed: seen clearly, as the likeliest of what may be seen there, or by the sums as well. */
  readonly clear: number;
  readonly likeliest: number;
  readonly right: number;
  /** Another number than was printed. */
  readonly wrong: readonly string[];
  /** Said to be unclear, or not found, by what was printed. */
  readonly open: number;
  /** Letters of the prose, where it was read, and how many of them are to be changed. */
  readonly letters: number;
  readonly edits: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const { values: only } = parseArgs({
  options: {
    example: { type: "string" },
    dpi: { type: "string" },
    wear: { type: "string" },
    share: { type: "string", default: "0/1" },
    tables: { type: "boolean", default: false },
  },
});
const all = existsSync(RESULTS)
  ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Record<string, Result>)
  : {};
let isWrong = false;
let printed: Printed | undefined;
for (const { example, dpi, wear } of SCANS.filter(isWanted)) {
  if (printed?.example !== example || printed.dpi !== dpi) printed = await print(example, dpi);
  const { report, pages } = printed;
  const pdf = scannedPdf(pages, { resolution: dpi, wear });
  const start = performance.now();
  const seen: PageContent[] = [];
  const read = await importReport(pdf, { fileName: "扫描.pdf", platform: watched(seen) });
  const seconds = Math.round((performance.now() - start) / 1000);
  const result: Result = { ...compared(report, read, seen), seconds };
  all[`${example} ${dpi} ${wear}`] = result;
  isWrong ||= result.wrong.length > 0;
  console.log(`${example} ${dpi} ${wear}`, JSON.stringify(result));
  const inOrder = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(RESULTS, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}
process.exitCode = isWrong ? 1 : 0;

function isWanted({ example, dpi, wear }: Scan): boolean {
  // in this order six behind each other have every wear once, each of another report or another fineness
  const place = RESOLUTIONS.indexOf(dpi) * EXAMPLES.length + EXAMPLES.indexOf(example);
  const six = (place + WEARS.indexOf(wear)) % (RESOLUTIONS.length * EXAMPLES.length);
  const number = six * WEARS.length + WEARS.indexOf(wear);
  const [share, of = 1] = only.share.split("/").map(Number);
  return (
    (only.example ?? example) === example &&
    (only.dpi ?? String(dpi)) === String(dpi) &&
    (only.wear ?? wear) === wear &&
    Math.floor((number * of) / SCANS.length) === share
  );
}

interface Printed extends Pick<Scan, "example" | "dpi"> {
  readonly report: AnnualReport;
  readonly pages: readonly ColourPage[];
}

async function print(example: string, dpi: number): Promise<Printed> {
  const bytes = new Uint8Array(readFileSync(`examples/2020/${example}.txt`));
  const { report } = await importReport(bytes, { fileName: `${example}.txt`, platform });
  const pages = printedPages(report, dpi).filter((page) => !only.tables || hasTable(page, dpi));
  return { example, dpi, report, pages };
}

/** @param seen where the pages go that were read */
function watched(seen: PageContent[]): ImportPlatform {
  return {
    ...platform,
    async openScanner() {
      const scanner = await platform.openScanner?.();
      if (!scanner) throw new Error("There is no scanner.");
      return {
        ...scanner,
        async read(picture, number, at) {
          const pages = await scanner.read(picture, number, at);
          for (const [i, page] of pages.entries()) seen[at + i] = page;
          return pages;
        },
      };
    },
  };
}

function compared(
  wanted: AnnualReport,
  { report: read, origins }: Imported,
  seen: readonly PageContent[],
): Omit<Result, "seconds"> {
  const cells = Object.entries(wanted.figures);
  const wrong = cells.flatMap(([id, figure]) => {
    const found = read.figures[id] ?? null;
    return typeof found === "number" && found !== figure ? [`${id} ${figure}→${found}`] : [];
  });
  const isRight = ([id, figure]: (typeof cells)[number]): boolean =>
    (read.figures[id] ?? null) === figure;
  const right = cells.filter(isRight);
  const likeliest = cells.filter((cell) => {
    const [id, figure] = cell;
    const reading = likeliestAt(origins?.get(id)?.place, seen);
    return reading === undefined ? isRight(cell) : Number(reading) === figure;
  });
  const [a, b] = only.tables ? [[], []] : [lettersOf(wanted), lettersOf(read)];
  return {
    cells: cells.length,
    clear: right.filter(([id]) => origins?.get(id)?.sight === "clear").length,
    likeliest: likeliest.length,
    right: right.length,
    wrong,
    open: cells.length - right.length - wrong.length,
    letters: a.length,
    edits: distance(a, b),
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
}

/** Undefined where there is no number to be seen. */
function likeliestAt(
  place: PagePlace | undefined,
  seen: readonly PageContent[],
): string | undefined {
  if (!place) return undefined;
  const { left, right, top, bottom } = place.box;
  const inside = seen[place.page]?.pieces.filter((piece) => {
    const [x, y] = [(piece.left + piece.right) / 2, piece.base - piece.size / 2];
    return left <= x && x <= right && top <= y && y <= bottom;
  });
  const [first, ...others] = inside ?? [];
  return others.length === 0 ? first?.seen?.readings[0]?.text : undefined;
}

function hasTable({ width, height, data }: ColourPage, resolution: number): boolean {
  const grey = Uint8Array.from({ length: width * height }, (_, place) => data[place * 4] ?? 255);
  const page = { width, height, grey, resolution };
  return ruledLines(page, inkOf(page, Math.round(resolution / 10))).length > 0;
}

function lettersOf({ narrative }: AnnualReport): string[] {
  const { opening, overview, problemsAndImprovements, otherMatters } = narrative;
  const parts = [opening, overview, problemsAndImprovements, otherMatters];
  const text = parts.flat().map(String).join("");
  return Array.from(text.normalize("NFKC").replace(/\s/gu, "").replace(/[“”″]/gu, '"'));
}

/** How many letters are to be changed, added or taken away (Levenshtein). */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, i) => i + 1);
  for (const [i, letter] of a.entries()) {
    const next: number[] = [];
    for (const [j, other] of b.entries()) {
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      const left = j === 0 ? i + 1 : (next[j - 1] ?? 0);
      next.push(Math.min(diagonal + (letter === other ? 0 : 1), left + 1, (row[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
}
