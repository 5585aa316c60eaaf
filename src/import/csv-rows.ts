/** The cells of a .csv (RFC 4180), between commas, semicolons or tabs, whichever its first line with one has most of. */
import { UnreadableFile } from "../report/unreadable-file.ts";

const SEPARATORS = [",", "\t", ";"];

/** @throws UnreadableFile where a quote has no end: all that follows would stand in one cell */
export function csvRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  let lastQuote = 0;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === "") {
      isQuoted = true;
      lastQuote = i;
    } else if (character === separator) endCell();
    else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  if (isQuoted) {
    const line = text.slice(0, lastQuote).split("\n").length;
    throw new UnreadableFile(
      `第${line}行有一个引号（"）没有配对，后面的内容分不出各行各列，请补上或删去这个引号。`,
    );
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** A title above the headings has none as a rule. */
const FIRST_LINES = 20;

function separatorOf(text: string): string {
  const lines = text.split("\n", FIRST_LINES);
  const first = lines.find((line) => SEPARATORS.some((it) => line.includes(it))) ?? "";
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
