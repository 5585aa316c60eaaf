/** `ogi compare`: the figures and paragraphs in which copies of one report differ, for people or as JSON. */
import { compareCopies, isEqual, type Comparison } from "../compare/compare-copies.ts";
import type { ParagraphChange } from "../compare/compare-paragraphs.ts";
import { cellName } from "../form/names.ts";
import { DIFFERENT, DONE, Refusal, type Console } from "./console.ts";
import { readCopy } from "./read-input.ts";
import { sayDoubts } from "./say-doubts.ts";
import { showComparison, type ComparedFile } from "./show-comparison.ts";

interface CompareFilesOptions {
  readonly files: readonly string[];
  readonly json: boolean;
}

/** @throws UnreadableFile naming the first file that cannot be read */
export async function compareFiles(
  { files, json }: CompareFilesOptions,
  console: Console,
): Promise<number> {
  if (files.length < 2)
    throw new Refusal("请写明要比较的两份以上的文件，如：ogi compare 年报.xlsx 定稿.docx");
  const copies: ComparedFile[] = [];
  for (const file of files) copies.push({ file, ...(await readCopy(file)) });
  sayDoubts(copies, console);
  const comparison = compareCopies(copies);
  console.out(
    json
      ? `${JSON.stringify(inJson(copies, comparison), null, 2)}\n`
      : showComparison(copies, comparison),
  );
  return isEqual(comparison) ? DONE : DIFFERENT;
}

/** What `--json` prints: values by file in the order given, `null` for blank or where a copy has no tables. */
function inJson(copies: readonly ComparedFile[], comparison: Comparison): object {
  return {
    equal: isEqual(comparison),
    files: copies.map(({ file, report }) => ({
      file,
      tables: report !== undefined,
      ...(report && { organ: report.organ.name, year: report.year, edition: report.edition }),
    })),
    head: comparison.head,
    figures: comparison.figures.map(({ cell, figures }) => ({
      id: cell.id,
      label: cellName(cell),
      addresses: copies.map(({ addressOf }) => addressOf?.(cell.id) ?? null),
      values: figures.map((figure) => {
        if (figure === undefined || figure.kind === "blank") return null;
        return figure.kind === "number" ? figure.value : figure.text;
      }),
    })),
    paragraphs: comparison.parts.flatMap(({ part, copy, changes }) =>
      changes.map((change) => ({ part, file: copies[copy]?.file, ...wordsOf(change) })),
    ),
  };
}

function wordsOf(change: ParagraphChange) {
  const { kind } = change;
  return kind === "changed" ? { kind, pieces: change.pieces } : { kind, text: change.text };
}
