/** Small PDFs made by hand: the operators of each page, in Helvetica. */
import { deflateSync } from "node:zlib";

export interface PdfOptions {
  readonly filter?: string;
  /** Further entries of the resources of every page: `/ExtGState << /G1 << /ca 0.1 >> >>`. */
  readonly resources?: string;
  /** Further entries of the catalog, and of every page. */
  readonly catalog?: string;
  readonly page?: string;
  /** Further objects; the first has the number 4. */
  readonly objects?: readonly string[];
}

/** A PDF whose pages say this (ISO 32000-1, 7.5). */
export function makePdf(
  pages: readonly string[],
  {
    filter = "/FlateDecode",
    resources = "",
    catalog = "",
    page = "",
    objects: more = [],
  }: PdfOptions = {},
): Uint8Array {
  const streams = pages.map((content) =>
    deflateSync(Buffer.from(content, "latin1")).toString("latin1"),
  );
  const first = 4 + more.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...more,
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
      `<< /Length ${stream.length} /Filter ${filter} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = "%PDF-1.7\n";
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(text, "latin1"));
}
