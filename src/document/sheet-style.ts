/** The sheets of A4 on which a report stands as it is printed, for a part of another page (GB/T 9704—2012, 5 and 7.5). */
import type { DocumentTree } from "./document-tree.ts";
import { paperStyle } from "./html-style.ts";
import { reviewLook } from "./review-look.ts";

const { margin } = reviewLook;

/** In print a sheet must not be one hair higher than its page, or an empty one follows. */
const SHEETS = `
body { padding: 0; background: none; }
.sheet {
  position: relative; box-sizing: border-box; width: 210mm; min-height: 297mm; padding: 37mm 26mm 0 28mm; background: #fff;
}
.sheet > .text { height: 225mm; }
.sheet > .number { position: absolute; bottom: 23mm; left: 28mm; right: 26mm; padding: 0 14pt; font: 14pt/21pt var(--song); }
.sheet:nth-child(odd) > .number { text-align: right; }
.sheet.for-review { padding: ${margin.top}mm ${margin.right}mm 0 ${margin.left}mm; }
.sheet.for-review > .text { height: ${297 - margin.top - margin.bottom}mm; }
.continued { text-indent: 0; }
.continues { text-align-last: justify; }
@media screen { .sheet { outline: 1px solid transparent; } .sheet + .sheet { margin-top: 12px; } }
@media print {
  .sheet { min-height: 296.9mm; break-after: page; break-inside: avoid; }
  .sheet:last-child { break-after: auto; }
}
`;

export function sheetStyle(tree: DocumentTree): string {
  return paperStyle(tree) + SHEETS;
}
