/** A JPEG as the one page of a PDF, in which it stands as it is: so it is decoded as the scans in other PDFs are. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { assertPictureSize } from "./picture-size.ts";

/** The shorter side of A4, in points: how large the paper was, a picture does not say. */
const BREADTH = 595;

/** Frames of every kind but those of the tables: baseline, progressive, and the rare ones (ITU-T T.81, B.1.1.3). */
const FRAME = /^(?:c[0-3]|c[5-7]|c[9-b]|c[d-f])$/u;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly parts: number;
}

export function jpegInPdf(jpeg: Uint8Array): Uint8Array {
  const { width, height, parts } = frameOf(jpeg);
  assertPictureSize({ width, height });
  const scale = BREADTH / Math.min(width, height);
  const [pageWidth, pageHeight] = [width * scale, height * scale].map((it) => it.toFixed(2));
  const content = `${pageWidth} 0 0 ${pageHeight} 0 0 cm /P Do`;
  const colours = parts === 1 ? "DeviceGray" : parts === 4 ? "DeviceCMYK" : "DeviceRGB";
  const head = [
    "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
    "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
    `3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >> endobj`,
    `4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
    `5 0 obj << /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${colours} /Filter /DCTDecode /Length ${jpeg.length} >> stream\n`,
  ].join("\n");
  const tail = "\nendstream endobj\n";
  const places = [...(head + tail).matchAll(/\d 0 obj/gu)].map(({ index }) => index);
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = places.length + 1;
  const start = head.length + jpeg.length + tail.length;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  const text = new TextEncoder();
  const pdf = new Uint8Array(start + end.length);
  pdf.set(text.encode(head));
  pdf.set(jpeg, head.length);
  pdf.set(text.encode(tail + end), head.length + jpeg.length);
  return pdf;
}

/** How large it says that it is, and of how many colours. */
function frameOf(jpeg: Uint8Array): Frame {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff;) {
    const marker = (jpeg[at + 1] ?? 0).toString(16);
    if (FRAME.test(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, parts: jpeg[at + 9] ?? 3 };
    }
    at += marker === "ff" ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new UnreadableFile("图片不完整或已损坏，读不出。请重新扫描或复制后再导入。");
}
