/** 变化说明: one page for the leader on what moved since last year, what is in force, what was lost, what is promised. */
import * as stated from "../../narrative/stated-figure.ts";
import type { RuleContext } from "../../rules/context.ts";
import type { LastYear } from "../../rules/last-year-of.ts";
import type { Paper, PaperCell, PaperLine } from "../paper/paper.ts";
import {
  changeLines,
  changeWords,
  CORRECTED,
  figureOf,
  numberWords,
  shareWords,
  type ChangeLine,
} from "./change-lines.ts";
import { promisesIn } from "./promises.ts";

/** So many promises of a year have room on the page. */
const MOST_PROMISES = 3;

const COLUMNS = ["项目", "上年", "本年", "增减", "幅度"] as const;

type Known = RuleContext & { readonly lastYear: LastYear };

/** @param context of a report of which last year's figures are known */
export function changeNote(context: Known): Paper {
  const { report } = context;
  const year = report.year === null ? "" : `${report.year}年`;
  return {
    title: "政府信息公开年报变化说明",
    form: "list",
    page: "portrait",
    blocks: [
      note(`${report.organ.name}${year}年报与上年的比较；“—”是没有上年数字，或者口径不同。`),
      heading("一、主要数字"),
      {
        kind: "table",
        shares: [9, 4, 4, 4, 4],
        headerRows: 1,
        rows: [
          COLUMNS.map((text): PaperCell => ({ role: "head", text })),
          ...changeLines(context.figures, context.lastYear.figures).map(changeRow),
        ],
      },
      heading("二、现行有效的文件"),
      ...documentLines(context).map(note),
      heading("三、行政复议、行政诉讼中被纠正的"),
      note(lostLine(context)),
      heading("四、第五部分写明要做的（上年写明的，今年应有交代）"),
      ...promiseLines(context).map(note),
    ],
  };
}

function changeRow(line: ChangeLine): PaperCell[] {
  const numbers = [
    numberWords(line.last),
    numberWords(line.now),
    changeWords(line),
    shareWords(line),
  ];
  return [
    { role: "text", text: line.name },
    ...numbers.map((text): PaperCell => ({ role: "centre", text })),
  ];
}

/** What should be in force by last year's number, what was issued and what was repealed, beside what is filled in. */
function documentLines({ figures, lastYear }: Known): string[] {
  const names = { rules: "规章", normativeDocuments: "行政规范性文件" } as const;
  return (["rules", "normativeDocuments"] as const).map((of) => {
    const now = (done: stated.DocumentsDone): number =>
      figureOf(figures, stated.documents(of, done));
    const last = figureOf(lastYear.figures, stated.documents(of, "inForce"));
    const [issued, repealed, inForce] = [now("issued"), now("repealed"), now("inForce")];
    const due = last + issued - repealed;
    const numbers = `上年现行有效${numberWords(last)}件，本年制发${numberWords(issued)}件、废止${numberWords(repealed)}件，现行有效${numberWords(inForce)}件`;
    const sum =
      Number.isNaN(due) || Number.isNaN(inForce)
        ? ""
        : due === inForce
          ? "，与推算的一致"
          : `，推算应为${numberWords(due)}件`;
    return `${names[of]}：${numbers}${sum}。`;
  });
}

function lostLine({ figures, lastYear }: Known): string {
  const words = (["reconsideration", "litigation"] as const).map((of) => {
    const lost = CORRECTED[of];
    const [now, last] = [figureOf(figures, lost), figureOf(lastYear.figures, lost)];
    const all = figureOf(figures, stated.cases(of));
    const before = Number.isNaN(last) ? "" : `（上年${numberWords(last)}件）`;
    const name = of === "reconsideration" ? "行政复议" : "行政诉讼";
    return `${name}${numberWords(all)}件，其中结果纠正${numberWords(now)}件${before}`;
  });
  return `${words.join("；")}。`;
}

function promiseLines({ report, lastYear }: Known): string[] {
  const told = (whose: string, paragraphs: readonly string[] | undefined): string[] => {
    const promises = promisesIn(paragraphs ?? []);
    const left = promises.length - MOST_PROMISES;
    const shown = promises.slice(0, MOST_PROMISES);
    return shown.map((text, i) => {
      const others = left > 0 && i === shown.length - 1 ? `（另有${left}项）` : "";
      return `${whose}：${i + 1}.${text}。${others}`;
    });
  };
  const lines = [
    ...told("今年", report.narrative.problemsAndImprovements),
    ...told("上年", lastYear.report?.narrative.problemsAndImprovements),
  ];
  return lines.length > 0 ? lines : ["没有写明下一步要做的事。"];
}

function heading(text: string): PaperLine {
  return { kind: "heading", text };
}

function note(text: string): PaperLine {
  return { kind: "note", text };
}
