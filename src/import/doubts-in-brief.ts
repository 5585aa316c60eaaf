/** What of a file was not simply read, in half a sentence: for whoever asked for something else than its import. */
import type { Reading } from "../report/annual-report.ts";
import type { Outline } from "./outline.ts";
import type { RecognisedTables } from "./recognise-tables.ts";

interface Material {
  readonly outline: Outline;
  readonly tables: RecognisedTables;
  /** How many paragraphs are not simply what was printed. */
  readonly doubtful: number;
}

/** Undefined where everything was; a number whose writing was cleaned is no doubt of its own. */
export function doubtsInBrief({ outline, tables, doubtful }: Material): string | undefined {
  const count = (wanted: Reading): number =>
    [...tables.cells.values()].filter(({ reading }) => reading === wanted).length;
  const doubts = [
    [count("inferred"), "格是推定的"],
    [count("notFound"), "格没有找到"],
    [tables.leftOver.length, "个数字没有读入"],
    [doubtful, "段正文有疑点"],
    [outline.signature?.isDoubtful ? 1 : 0, "处文字按落款读取"],
    [outline.dropped.length, "处文字没有读入正文"],
  ] as const;
  const found = doubts.filter(([many]) => many > 0);
  if (found.length === 0) return undefined;
  const cleaned = [[count("cleaned"), "格清洗了写法"]] as const;
  return [...found, ...cleaned.filter(([many]) => many > 0)]
    .map(([many, what]) => `${many}${what}`)
    .join("，");
}
