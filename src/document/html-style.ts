/** The style sheet inside the HTML report: a readable column on screens, GB/T 9704 on paper. */
import type { DocumentTree } from "./document-tree.ts";
import { REVIEW_PAPER, REVIEW_STYLE } from "./html-review.ts";

/** What the page of the tree needs. */
export function htmlStyle({ reviewSheet }: DocumentTree): string {
  return reviewSheet ? STYLE_SHEET + REVIEW_STYLE : STYLE_SHEET;
}

/** The same on paper alone, for a part of another page that shows it so: the part is its host. */
export function paperStyle({ reviewSheet }: DocumentTree): string {
  return `:host { ${FONTS} }${BASE}${PAPER}${reviewSheet ? REVIEW_PAPER : ""}`;
}

const FONTS = `--song: "SimSun", "Songti SC", "Noto Serif CJK SC", serif;`;

const BASE = `
* { box-sizing: border-box; }
body {
  max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: #fff; color: #1a1a1a;
  font: 1.125rem/1.9 "FangSong_GB2312", "仿宋_GB2312", "FangSong", "STFangsong", var(--song);
  overflow-wrap: anywhere;
}
.draft { margin: 0 0 1rem; color: #c00000; font-family: "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; }
h1 {
  margin: 0.5rem 0 2rem; text-align: center; font: 1.75rem/1.6 "方正小标宋简体", "FZXiaoBiaoSong-B05S", var(--song);
}
h1 span { display: block; }
h2, h3 { margin: 0; padding-left: 2em; font-size: inherit; font-weight: normal; break-after: avoid; }
h2 { margin-top: 1.25rem; font-family: "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; }
h3, .run-in { font-family: "楷体_GB2312", "KaiTi", "STKaiti", var(--song); }
p { margin: 0; text-align: justify; text-indent: 2em; }
.draft { text-indent: 0; }
.table { margin: 0.5rem 0 1rem; overflow-x: auto; }
.table:focus-visible { outline: 2px solid #1a5fb4; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font: 0.9375rem/1.5 var(--song); overflow-wrap: normal; }
th, td { padding: 0.25em 0.4em; border: 1px solid #333; font-weight: normal; text-align: center; }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.requests { min-width: 46rem; }
.requests th:not([scope^="col"]) { text-align: left; }
.requests th[rowspan] { text-align: center; }
.requests td { min-width: 3.4em; }
.disputes { min-width: 40rem; }
.disputes th { min-width: 2.8em; }
.signature { margin-top: 2rem; break-before: avoid; break-inside: avoid; }
.signature p { text-align: right; text-indent: 0; }
`;

/** What is otherwise on paper. */
const PAPER = `\
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 28pt; color: #000; }
  h1 { font-size: 22pt; line-height: 35pt; margin: 0 0 28pt; }
  h2 { margin-top: 0; }
  .table { margin: 0 0 4pt; overflow: visible; }
  table { font-size: var(--label); line-height: var(--pitch); table-layout: fixed; }
  table.requests, table.disputes { min-width: 0; break-inside: avoid; }
  tbody { break-inside: avoid; }
  td { font-size: var(--figure); }
  .requests td, .disputes th { min-width: 0; }
  th, td { padding: 1pt 1.4pt; border: 0.5pt solid #000; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
`;

const STYLE_SHEET = `
:root { ${FONTS} }${BASE}@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; font-size: 1.0625rem; }
  h1 { font-size: 1.3rem; }
  .requests { min-width: 36rem; font-size: 0.8125rem; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
${PAPER}}
`;
