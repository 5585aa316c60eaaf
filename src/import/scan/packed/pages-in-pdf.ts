/** Pictures as the pages of a PDF, in which they stand as they are: so they are unpacked as the scans in other PDFs are. */
import { joinedBytes } from "../../../package/joined-bytes.ts";
import type { PackedPage, PackedPicture } from "./packed-page.ts";

/** The shorter side of A4, in points: how large the paper was, a picture does not say. */
const BREADTH = 595;
const FIRST_PAGE = 3;

export function pagesInPdf(pages: readonly PackedPage[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (...pieces: readonly (string | Uint8Array)[]): void => {
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const addObject = (...pieces: readonly (string | Uint8Array)[]): void => {
    places.push(length);
    add(`${places.length} 0 obj\n`, ...pieces, "\nendobj\n");
  };
  const addStream = (entries: string, bytes: Uint8Array): void => {
    addObject(`<< ${entries} /Length ${bytes.length} >> stream\n`, bytes, "\nendstream");
  };
  // of each page its object, what it says and its pictures, one after the other
  const numbers = pages.map((_, i) =>
    pages.slice(0, i).reduce((next, { pictures }) => next + 2 + pictures.length, FIRST_PAGE),
  );
  const kids = numbers.map((number) => `${number} 0 R`).join(" ");
  add("%PDF-1.5\n");
  addObject("<< /Type /Catalog /Pages 2 0 R >>");
  addObject(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const page of pages) {
    const { width, height, pixelHeight, pictures } = page;
    const number = places.length + 1;
    const scale = BREADTH / Math.min(width, height * pixelHeight);
    const box = `[0 0 ${fixed(width * scale)} ${fixed(height * pixelHeight * scale)}]`;
    const named = pictures.map((_, i) => `/P${i} ${number + 2 + i} 0 R`).join(" ");
    const content = pictures.map((picture, i) => shown(picture, i, page, scale)).join("\n");
    addObject(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${number + 1} 0 R /Resources << /XObject << ${named} >> >> >>`,
    );
    addStream("", new TextEncoder().encode(content));
    for (const { entries, bytes, ...size } of pictures) {
      addStream(
        `/Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} ${entries}`,
        bytes,
      );
    }
  }
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = places.length + 1;
  add(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
  return joinedBytes(parts);
}

function shown(
  { left, top, width, height }: PackedPicture,
  i: number,
  page: PackedPage,
  scale: number,
): string {
  const upward = scale * page.pixelHeight;
  const matrix = [width * scale, 0, 0, height * upward, left * scale];
  const bottom = (page.height - top - height) * upward;
  return `q ${[...matrix, bottom].map(fixed).join(" ")} cm /P${i} Do Q`;
}

function fixed(value: number): string {
  return value.toFixed(4);
}
