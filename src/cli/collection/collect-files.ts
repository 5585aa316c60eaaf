/** `ogi collect`: the reports of many units, gathered, checked, summed; told to people, as JSON, and written into a folder. */
import { basename } from "node:path";
import { collect, type Gathered } from "../../collection/collect.ts";
import { collectedJson, isWithFaults } from "../../collection/collected-json.ts";
import { withoutReports, type Collected, type SumScope } from "../../collection/collected.ts";
import { NO_DECISIONS, parseDecisions, type Decisions } from "../../collection/decisions.ts";
import type { HandedIn } from "../../collection/handed-in.ts";
import { idleDecisions } from "../../collection/idle-decisions.ts";
import { settledBy } from "../../collection/settled-by.ts";
import { isRead } from "../../collection/submission.ts";
import { listedUnits } from "../../collection/sentences.ts";
import { checkedBeside, readOnly } from "../../gathering/collect-settings.ts";
import { outputsFor } from "../../gathering/outputs.ts";
import { decode } from "../../import/decode.ts";
import { DONE, FAILED, Refusal, UNCORRECTED, type Console } from "../console.ts";
import { assertDay } from "../day-option.ts";
import { growHeapLess } from "../grow-heap-less.ts";
import { LIST } from "../input-kind.ts";
import { jobsOption } from "../jobs-option.ts";
import { jsonPieces } from "../json-pieces.ts";
import { organOption } from "../organ-option.ts";
import { readFileAs, readReport } from "../read-input.ts";
import { today } from "../../calendar/today.ts";
import { yearOption } from "../year-option.ts";
import { dataBeside } from "./data-beside.ts";
import { assertFound, gatheredFiles } from "./gathered-files.ts";
import { handIn } from "./hand-in.ts";
import { openOutputFolder, writeOutputFolder, type OutputFolder } from "./output-folder.ts";
import { readUnits } from "./read-units.ts";
import { showCollected } from "./show-collected.ts";

export interface CollectOptions {
  readonly files: readonly string[];
  /** 报送单位名单. */
  readonly units?: string | undefined;
  /** As typed. */
  readonly year?: string | undefined;
  readonly lastYear?: string | undefined;
  readonly deadline?: string | undefined;
  readonly answerBy?: string | undefined;
  readonly organ?: string | undefined;
  readonly scope?: SumScope | undefined;
  readonly published?: string | undefined;
  readonly sites?: string | undefined;
  readonly decisions?: string | undefined;
  /** A folder; without it nothing is written. */
  readonly output?: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
  readonly jobs?: string | undefined;
}

/** @throws Refusal, UnreadableFile where nothing can be gathered */
export async function collectFiles(options: CollectOptions, console: Console): Promise<number> {
  const { output, json, force } = options;
  if (output === undefined && !json) {
    throw new Refusal("请用-o写明存放结果的文件夹；只要JSON的，请写--json。");
  }
  const folder = output === undefined ? undefined : openOutputFolder(output, { force });
  const { collected, list, said, isAnyRead } = await collectedFrom(options, folder, console);
  const jobs = jobsOption(options.jobs);
  const made = folder && (await dataBeside(outputsFor(list), collected, { jobs, console }));
  growHeapLess();
  if (made) await writeOutputFolder(folder, collected, made.outputs).finally(made.end);
  console.err(said);
  console.err(saidOfScopes(collected));
  if (json) await writeJson(collectedJson(collected), console);
  else console.out(showCollected(collected));
  if (!isAnyRead) return FAILED;
  return isWithFaults(collected) ? UNCORRECTED : DONE;
}

interface ToBeWritten {
  readonly collected: Collected;
  readonly list: Gathered["units"];
  /** What is to be said of the decisions. */
  readonly said: string;
  readonly isAnyRead: boolean;
}

/** Nothing holds the files, or their reports, any longer when the outputs are made. */
async function collectedFrom(
  options: CollectOptions,
  folder: OutputFolder | undefined,
  console: Console,
): Promise<ToBeWritten> {
  const gathered = await gather(options, folder, console);
  assertSameYear(gathered, folder);
  const collected = collect(gathered);
  return {
    collected: withoutReports(collected),
    list: gathered.units,
    said: saidOfDecisions(gathered, collected),
    isAnyRead: gathered.files.some(isRead),
  };
}

const MOST_NAMED = 5;

function saidOfDecisions(gathered: Gathered, { units }: Collected): string {
  const { files, lastYear = [], pages = [], decisions = NO_DECISIONS } = gathered;
  const idle = idleDecisions({
    units: units.map(({ unit }) => unit),
    files: [...files, ...lastYear, ...pages],
    decisions,
  });
  if (idle.length === 0) return "";
  const more = idle.length > MOST_NAMED ? `；另有${idle.length - MOST_NAMED}处` : "";
  return `您的决定有${idle.length}处没有用上：${idle.slice(0, MOST_NAMED).join("；")}${more}。请核对名称。\n`;
}

/** Where 本级 matters: it is asked for, or some units have it. */
function saidOfScopes({ scope, unscoped, sums }: Collected): string {
  const matters = scope === "own" || unscoped.length < sums.all.units;
  if (unscoped.length === 0 || !matters) return "";
  return `${unscoped.length}个单位没有写明范围（本级或下级），没有计入本级汇总：${listedUnits(unscoped)}。请在名单的“范围”一栏补填。\n`;
}

/** Pieces of a megabyte, each taken before the next is made. */
const PIECE = 1_000_000;

async function writeJson(object: object, console: Console): Promise<void> {
  let text = "";
  for (const piece of jsonPieces(object)) {
    text += piece;
    if (text.length < PIECE) continue;
    console.out(text);
    text = "";
    await console.written?.();
  }
  console.out(text);
}

async function gather(
  options: CollectOptions,
  folder: OutputFolder | undefined,
  console: Console,
): Promise<Gathered> {
  const { files: paths, deadline, answerBy } = options;
  assertDay("deadline", deadline);
  assertDay("answer-by", answerBy);
  const jobs = jobsOption(options.jobs);
  const decisions = await decisionsIn(options.decisions);
  const settled = settledBy(decisions);
  const units = options.units === undefined ? settled.units : await readUnits(options.units);
  const beside = [options.units, options.decisions, options.published];
  const folders = [options.lastYear, options.sites, options.output];
  const only = readOnly(decisions);
  const read = async (path: string | undefined): Promise<readonly HandedIn[] | undefined> =>
    path === undefined
      ? undefined
      : handIn(await gatheredFiles([path], beside), { settings: only, jobs, console });
  const lastYear = await read(options.lastYear);
  const pages = await read(options.sites);
  const files = await gatheredFiles(paths, [...beside, ...folders]);
  assertFound(files, paths);
  const settings = checkedBeside(lastYear ?? [], units, decisions);
  return {
    files: await handIn(files, { settings, jobs, console }),
    ...{ units, decisions, lastYear, pages },
    deadline: deadline ?? settled.deadline,
    answerBy: answerBy ?? settled.answerBy,
    scope: options.scope ?? settled.scope,
    year: yearOption(options.year)?.year ?? settled.year,
    organ: organOption("organ", options.organ) ?? settled.organ,
    published: await publishedReport(options.published),
    earlier: folder?.earlier.rounds,
    today: today(),
  };
}

async function decisionsIn(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return NO_DECISIONS;
  return readFileAs(path, LIST, ({ bytes }) => parseDecisions(decode(bytes)));
}

async function publishedReport(path: string | undefined): Promise<Gathered["published"]> {
  if (path === undefined) return undefined;
  // as the files within a folder are called, wherever it lies
  return { file: basename(path), report: (await readReport(path)).report };
}

/** The rounds of a year are those of its folder. */
function assertSameYear(gathered: Gathered, folder: OutputFolder | undefined): void {
  const before = folder?.earlier.rounds?.year;
  if (folder === undefined || before === undefined || gathered.year === undefined) return;
  if (before === gathered.year) return;
  throw new Refusal(
    `${folder.path}里是${before}年度的汇总，--year写的是${gathered.year}，请换一个文件夹。`,
  );
}
