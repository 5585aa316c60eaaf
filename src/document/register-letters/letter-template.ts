/** The template of a letter as a Word file: its words, with named places for what is filled in. */
import { DRAFT_MARK, type Letter, type LetterRow } from "../../register/letters/letter.ts";
import { fileNameOf } from "../../text/file-name.ts";
import type { Paper, PaperCell, PaperTable } from "../paper/paper.ts";
import { writePaper } from "../paper/write-paper.ts";

/** The template as bytes; the same letter gives the same. */
export function letterTemplate(letter: Letter): Uint8Array<ArrayBuffer> {
  return writePaper(letterPaper(letter));
}

/** Where the template of a letter lies, from the root of the repository. */
export function letterTemplatePath(letter: Letter): string {
  return `templates/文书/${letterFileName(letter)}`;
}

/** What the template of a letter is called in any folder. */
export function letterFileName({ name }: Letter): string {
  return `${fileNameOf(name)}.docx`;
}

function letterPaper(letter: Letter): Paper {
  const { title, number, to, says, table, notes, isSigned } = letter;
  const line = (kind: "number" | "to", text: string | undefined): Paper["blocks"] =>
    text === undefined ? [] : [{ kind, text }];
  const signed: Paper["blocks"] = [
    { kind: "signature", text: "{机关全称}" },
    { kind: "date", text: "{落款日期}" },
  ];
  return {
    form: "letter",
    page: "portrait",
    mark: DRAFT_MARK,
    title,
    blocks: [
      ...line("number", number),
      ...line("to", to),
      ...says.map((text) => ({ kind: "text", text }) as const),
      ...(isSigned ? signed : []),
      ...(table ? tableBlocks(table) : []),
      ...(notes ?? []).map((text) => ({ kind: "note", text }) as const),
    ],
  };
}

function tableBlocks({ heading, rows }: NonNullable<Letter["table"]>): Paper["blocks"] {
  const table: PaperTable = {
    kind: "table",
    shares: [1, 2],
    headerRows: 0,
    rows: rows.map(cellsOf),
  };
  return heading === undefined ? [table] : [{ kind: "heading", text: heading }, table];
}

function cellsOf({ label, text, height }: LetterRow): PaperCell[] {
  return [
    { role: "centre", text: label },
    { role: "text", text, ...(height && { height }) },
  ];
}
