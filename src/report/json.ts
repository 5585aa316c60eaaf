/** AnnualReport to JSON text and back. What cannot be read is said in Chinese, for people. */
import type * as z from "zod/mini";
import { editionOf } from "../form/editions.ts";
import { annualReportSchema, SCHEMA_ID, UNKNOWN_ID, type AnnualReport } from "./annual-report.ts";
import { withParagraphs } from "./paragraphs.ts";
import { keyMistakes, type KeyMistake } from "./json-keys.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** How many mistakes one sentence names. */
const MOST_NAMED = 3;

/**
 * Reads AnnualReport JSON.
 *
 * @throws UnreadableFile naming the path of each mistake, what was expected and what was found
 */
export function parseAnnualReport(text: string): AnnualReport {
  const bare = text.replace(/^\ufeff/u, "");
  const json = parseJson(bare);
  if (!isRecord(json) || json.schema !== SCHEMA_ID) {
    throw new UnreadableFile(
      `不是本助手的年报JSON：schema应为"${SCHEMA_ID}"，实为${show(isRecord(json) ? json.schema : json)}。请导入.txt等公布文本，或由本助手另存的JSON。`,
    );
  }
  const parsed = annualReportSchema.safeParse(json);
  const ofKeys = keyMistakes(bare).map(keySentence);
  if (parsed.success && ofKeys.length === 0) return inPlainForm(parsed.data);
  const ofValues = parsed.error?.issues.flatMap((issue) => sentences(issue, json)) ?? [];
  const issues = [...new Set([...ofKeys, ...ofValues])];
  const more = issues.length > MOST_NAMED ? `；另有${issues.length - MOST_NAMED}处` : "";
  throw new UnreadableFile(
    `年报JSON有误：${issues.slice(0, MOST_NAMED).join("；")}${more}。请改正后再导入。`,
  );
}

/** Writes AnnualReport JSON: figures in printed order, head first, two blanks of indentation. */
export function formatAnnualReport(report: AnnualReport): string {
  const { schema, edition, year, organ, signed, published, explanations } = report;
  const { figures, narrative } = inPlainForm(report);
  const head = { schema, edition, year, organ, signed, published };
  const { lastYear, source } = report;
  const rest = { figures, lastYear, narrative, explanations, source };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

/**
 * Every cell of the edition in printed order, an absent one blank; the paragraphs in printed order, and of a table that
 * has none beside it not even the key.
 */
function inPlainForm(report: AnnualReport): AnnualReport {
  const { cells } = editionOf(report.edition);
  const figures = Object.fromEntries(cells.map(({ id }) => [id, report.figures[id] ?? null]));
  return { ...report, figures, narrative: withParagraphs(report.narrative, {}) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile("不是完整的JSON文件，可能已损坏或被截断，请重新导出后再试。");
  }
}

/** One clause an issue: the key path, what was expected, what was found. */
function sentences(issue: z.core.$ZodIssue, json: unknown): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey([...issue.path, key]));
  }
  const found = issue.path.reduce<unknown>(
    (inside, key) => (isRecord(inside) ? inside[String(key)] : undefined),
    json,
  );
  if (issue.code === "custom" && issue.params === UNKNOWN_ID) {
    return [`${showPath(issue.path)}不是${issue.message}`];
  }
  return [`${showPath(issue.path)}应为${expectation(issue)}，实为${show(found)}`];
}

function keySentence({ kind, path }: KeyMistake): string {
  return kind === "unknown" ? unknownKey(path) : `${showPath(path)}写了不止一次，只应写一次`;
}

function unknownKey(path: readonly PropertyKey[]): string {
  return `${showPath(path)}不是年报JSON的键`;
}

const TYPES: Record<string, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  object: "对象",
  record: "对象",
  array: "数组",
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join("、");
    case "too_small":
      return `不小于${issue.minimum}的整数`;
    case "too_big":
      return `不大于${issue.maximum}的整数`;
    case "invalid_format":
      return "YYYY-MM-DD形式的日期";
    default:
      return issue.message;
  }
}

function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      const name = String(key);
      if (/\W/u.test(name)) return `["${name}"]`;
      return i === 0 ? name : `.${name}`;
    })
    .join("");
}

function show(found: unknown): string {
  if (found === undefined) return "缺少";
  // what is in them may be nested without end
  if (isRecord(found)) return Array.isArray(found) ? "一列值" : "一组值";
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
