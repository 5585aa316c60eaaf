/** `ogi report`: finished reports as Word, HTML or text. */
import { extname, join } from "node:path";
import type { Variant } from "../document/variant.ts";
import { DONE, FAILED, Refusal, type Console } from "./console.ts";
import { REPORT } from "./input-kind.ts";
import { jobsOption } from "./jobs-option.ts";
import { withProgress } from "./progress.ts";
import { readNamed } from "./read-input.ts";
import type { ReportDone, ReportType } from "./report-file.ts";
import { workThrough } from "./work-through.ts";
import { assertWritable, isFolder, STDOUT, writeOutput, type Output } from "./write-output.ts";

interface MakeReportsOptions {
  readonly files: readonly string[];
  readonly output: string;
  /** Format of what goes to a folder or to standard output. */
  readonly to?: string | undefined;
  readonly variant: Variant;
  /** Puts the standard sentences in that the text leaves out. */
  readonly fill: boolean;
  readonly force: boolean;
  /** How many threads, as typed. */
  readonly jobs?: string | undefined;
}

const TYPES: readonly ReportType[] = ["docx", "html", "txt"];

export async function makeReports(options: MakeReportsOptions, console: Console): Promise<number> {
  const { files, output: given, fill, force, variant } = options;
  const jobs = jobsOption(options.jobs);
  const type = typeOf(options);
  const outputAt = (path: string): Output => ({ path, force, sources: files });
  /** By the path that a report was written to, the file that it was made of. */
  const written = new Map<string, string>();
  let exitCode = DONE;

  /** @throws Refusal where it cannot be written */
  function write(file: string, { name, content }: ReportDone, out: Console["out"]): string {
    const path = isFolder(given) ? join(given, name) : given;
    const other = written.get(path);
    if (other !== undefined) {
      throw new Refusal(
        `${file}和${other}都会存为${path}，一份会盖掉另一份，${file}的没有生成。请用-o另写一个文件夹，单独生成这一份。`,
      );
    }
    writeOutput(outputAt(path), content, { out });
    written.set(path, file);
    return path;
  }

  await withProgress(files, console, async (progress) => {
    const fail = (sentence: string): void => {
      progress.err(`${sentence}\n`);
      exitCode = FAILED;
    };
    await workThrough({
      ...{ files, task: "report", settings: { type, variant, fill }, jobs, console, progress },
      read: (file) => readNamed(file, REPORT),
      assert() {
        if (!isFolder(given)) assertWritable(outputAt(given));
      },
      take(outcome, i) {
        if ("failure" in outcome) {
          fail(outcome.failure);
          return;
        }
        const { done } = outcome;
        const file = files[i] ?? "";
        try {
          const path = write(file, done, progress.out);
          // of several, what is said is said below the name of the one that it is said of
          const of = isFolder(given) ? [`已生成${path}\n`] : [];
          const lines = [...done.said, ...of, ...draftLine(file, done)].filter((it) => it !== "");
          if (files.length === 1) progress.err(lines.join(""));
          else progress.err(`${file}\n${lines.map((it) => `  ${it}`).join("")}`);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          fail(error.message);
        }
      },
    });
  });
  return exitCode;
}

function draftLine(file: string, { uncorrected }: ReportDone): string[] {
  if (uncorrected === 0) return [];
  return [
    `报告首页标有“草稿（${uncorrected}处未改正）”。用 ogi check ${file} 查看，改正后重新生成。\n`,
  ];
}

/** `.docx` unless the name, or --to for what has no name, says otherwise. */
function typeOf({ files, output, to }: MakeReportsOptions): ReportType {
  if (files.length > 1 && !isFolder(output)) {
    throw new Refusal(`要生成${files.length}份报告，请用-o写明文件夹（以/结尾），如：-o 报告/。`);
  }
  const wanted =
    output === STDOUT
      ? (to ?? "txt")
      : isFolder(output)
        ? (to ?? "docx")
        : extname(output).toLowerCase().slice(1);
  const type = TYPES.find((it) => it === wanted);
  if (!type) {
    throw new Refusal(`${output}：报告只能存为.docx、.html或.txt，请改用其中一种文件名。`);
  }
  if (output === STDOUT && type === "docx") {
    throw new Refusal("Word报告不能输出到标准输出，请用-o写明.docx文件名。");
  }
  return type;
}
