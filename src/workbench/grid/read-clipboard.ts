/** A block of cells out of the clipboard, as Excel, WPS and Word put it there. */

/** The texts of the cells, row by row; undefined where there is no block but a single text. */
export function readClipboard(html: string, text: string): string[][] | undefined {
  const block = (html === "" ? undefined : tableIn(html)) ?? linesOf(text);
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
}

/** The largest table of a page, none that only lays others out; a merged cell stands in its top left, as in a sheet. */
function tableIn(html: string): string[][] | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [table] = [...page.querySelectorAll("table")]
    .filter((it) => !it.querySelector("table"))
    .sort((a, b) => b.querySelectorAll("td, th").length - a.querySelectorAll("td, th").length);
  if (!table) return undefined;
  const block: string[][] = Array.from(table.rows, () => []);
  for (const [r, row] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (block[r]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(cell.rowSpan, 1); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const target = block[r + down];
          if (target) target[column + right] = down + right === 0 ? tidied(cell.textContent) : "";
        }
      }
    }
  }
  return block.map((row) => Array.from(row, (it: string | undefined) => it ?? ""));
}

/** A cell, quoted where it has lines of its own, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu;

function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [found, quoted, bare = "", end] of text.matchAll(CELL)) {
    // the end of the text comes once more after the break of its last line
    if (found === "" && lines.at(-1)?.length === 0) break;
    lines.at(-1)?.push(tidied(quoted?.replaceAll('""', '"') ?? bare));
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
