/** A block of cells out of the clipboard, as Excel, WPS and Word put it there. */

/** The texts of the cells, row by row; undefined where there is no block but a single text. */
export function readClipboard(html: string, text: string): string[][] | undefined {
  const block = (html === "" ? undefined : tableIn(html)) ?? linesOf(text);
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
}

/** The first table of a page; a merged cell stands in its top left, as in a sheet. */
function tableIn(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
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

function linesOf(text: string): string[][] {
  const lines = text.replace(/(?:\r\n|\r|\n)$/u, "").split(/\r\n|\r|\n/u);
  return lines.map((line) => line.split("\t").map(tidied));
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
