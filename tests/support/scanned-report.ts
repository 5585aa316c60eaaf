/** A report as it is printed, signed and scanned: by LibreOffice to pages, which pdftoppm draws, each worn and packed into a PDF. */
import { decode } from "fast-png";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { converted } from "./libreoffice.ts";
import { wornPage, type ColourPage, type Wear } from "./worn-page.ts";

/** The pages as they come out of the printer, at so many dots an inch. */
export function printedPages(report: AnnualReport, resolution: number): ColourPage[] {
  const docx = writeDocx(composeVariant(report, [], "submit"));
  const [pdf] = converted([docx], { from: "docx", to: "pdf" });
  if (!pdf) throw new Error("LibreOffice wrote nothing.");
  const folder = mkdtempSync(join(tmpdir(), "ogi-scan-"));
  try {
    const file = join(folder, "report.pdf");
    writeFileSync(file, pdf);
    const { status, stderr, error } = spawnSync(
      "pdftoppm",
      ["-r", String(resolution), "-png", file, join(folder, "page")],
      { encoding: "utf8" },
    );
    if (error ?? status !== 0) throw error ?? new Error(`pdftoppm failed: ${stderr}`);
    const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return names.sort().map((name) => colourPage(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function colourPage(png: Uint8Array): ColourPage {
  const { width, height, channels, data } = decode(png);
  const out = new Uint8Array(width * height * 4).fill(255);
  for (let place = 0; place < width * height; place += 1) {
    for (let part = 0; part < 3; part += 1) {
      out[place * 4 + part] = data[place * channels + (channels < 3 ? 0 : part)] ?? 255;
    }
  }
  return { width, height, data: out };
}

/** The pages as a scanner packs them: each a JPEG that fills the page. */
export function scannedPdf(
  pages: readonly ColourPage[],
  { resolution, wear }: { readonly resolution: number; readonly wear: Wear },
): Uint8Array {
  const scans = pages.map((page) => ({ ...page, jpeg: wornPage(page, wear) }));
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (...pieces: (string | Uint8Array)[]): void => {
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece, "latin1") : piece;
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const addObject = (...pieces: (string | Uint8Array)[]): void => {
    places.push(length);
    add(`${places.length} 0 obj\n`, ...pieces, "\nendobj\n");
  };
  add("%PDF-1.4\n");
  addObject("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = scans.map((_, i) => `${3 + 3 * i} 0 R`).join(" ");
  addObject(`<< /Type /Pages /Kids [${kids}] /Count ${scans.length} >>`);
  for (const { width, height, jpeg } of scans) {
    const [w, h] = [width, height].map((it) => ((it * 72) / resolution).toFixed(2));
    const own = places.length + 1;
    const content = `${w} 0 0 ${h} 0 0 cm /P Do`;
    addObject(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${own + 1} 0 R /Resources << /XObject << /P ${own + 2} 0 R >> >> >>`,
    );
    addObject(`<< /Length ${content.length} >> stream\n${content}\nendstream`);
    addObject(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length ${jpeg.length} >> stream\n`,
      jpeg,
      "\nendstream",
    );
  }
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = places.length + 1;
  add(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
  return new Uint8Array(Buffer.concat(parts));
}
