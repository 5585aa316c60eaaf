/** The style sheet of 汇总.html: on a screen of a clerk, and on paper in black. */
export const PAGE_STYLE = `
:root { color-scheme: light; --line: #8c8c8c; --band: #dce6f1; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 4rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0.5rem 0; font-size: 1.5rem; }
h2 { margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid #1f3864; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0.4rem 0; }
.standing { padding: 0.4rem 0.75rem; border: 1px solid #2e6b2e; background: #e8f3e6; color: #1d4d1d; font-weight: bold; }
.incomplete { border-color: #9c0006; background: #ffe3e6; color: #9c0006; }
.quiet { color: #595959; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0; list-style: none; }
a { color: #1f4e9c; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; overflow-wrap: normal; }
th, td { padding: 0.2rem 0.4rem; border: 1px solid var(--line); font-weight: normal; text-align: center; }
thead th, th[scope="rowgroup"] { background: var(--band); }
tbody th[scope="row"], .texts td { text-align: left; }
td { font-variant-numeric: tabular-nums; }
.texts { table-layout: fixed; }
.texts td { overflow-wrap: anywhere; }
.total button { font-weight: bold; }
td button {
  width: 100%; min-width: 1.5rem; min-height: 1.5rem; padding: 0 0.2rem; border: 0; background: none; color: #123e82;
  font: inherit; text-decoration: underline dotted; white-space: nowrap; cursor: pointer;
}
td button:hover { background: #eef3fa; }
:focus-visible { outline: 2px solid #1f4e9c; outline-offset: 1px; }
figure { margin: 0.5rem 0 1rem; }
figure img { max-width: 100%; height: auto; border: 1px solid #d9d9d9; }
summary { cursor: pointer; }
label { display: inline-block; margin: 0.5rem 0; }
input[type="search"] { min-width: 16rem; padding: 0.25rem 0.5rem; border: 1px solid #595959; font: inherit; }
.error { color: #9c0006; font-weight: bold; }
.rows { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.w-unit { width: 18%; } .w-kind { width: 8%; } .w-place { width: 18%; } .w-basis { width: 14%; }
dialog { width: min(42rem, 94vw); max-height: 86vh; padding: 0; border: 1px solid #595959; }
dialog::backdrop { background: rgb(0 0 0 / 40%); }
.bar { display: flex; gap: 1rem; align-items: start; justify-content: space-between; padding: 0.75rem 1rem; background: var(--band); }
.bar h2 { margin: 0; border: 0; font-size: 1.05rem; }
.bar button { padding: 0.25rem 0.9rem; border: 1px solid #595959; background: #fff; color: #1a1a1a; font: inherit; cursor: pointer; }
#who-box { max-height: 66vh; padding: 0.75rem 1rem; overflow: auto; }
@page { size: A4; margin: 18mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; color: #000; }
  nav, label, output, dialog, .screen { display: none; }
  h2, h3, summary { break-after: avoid; }
  table { font-size: 8pt; }
  th, td { padding: 1pt 2pt; border: 0.5pt solid #000; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  td button { color: #000; text-decoration: none; min-height: 0; }
  .scroll { overflow: visible; }
  .rows { content-visibility: visible; }
  .standing { border: 1pt solid #000; background: none; color: #000; }
}
`;

/** As that of the program. */
export const STYLE_HASH = "cV01y5hDC8XMCZ7AOsgFAAemPYuSf36IL2kgigYs/ng=";
