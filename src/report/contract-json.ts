/** Reads JSON of which we have made a contract. What cannot be read is said in Chinese, for people. */
import * as z from "zod/mini";
import { UNKNOWN_ID } from "./annual-report.ts";
import { keyMistakes, type KeyMistake } from "./json-keys.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { WRONG_KIND } from "./wrong-kind.ts";

interface Contract<T> {
  readonly schemaId: string;
  readonly schema: z.core.$ZodType<T>;
  /** 年报JSON */
  readonly called: string;
  /** What to do with another file; a sentence. */
  readonly instead: string;
  /** Whether a mistake quotes what it found, keys too, or only where and of what kind, since it may name a person. */
  readonly quotes: "values" | "kinds";
}

/** How many mistakes one sentence names. */
const MOST_NAMED = 3;

/**
 * Reads JSON as a contract has it: no key unknown, none twice.
 *
 * @throws UnreadableFile naming the path of each mistake, what was expected and what was found
 */
export function parseContract<T>(text: string, contract: Contract<T>): T {
  const { schemaId, schema, called, instead } = contract;
  const bare = text.replace(/^\ufeff/u, "");
  const json = parseJson(bare);
  const id = isRecord(json) ? json.schema : undefined;
  if (id !== schemaId) {
    // what is said of one of the two holds where the other was asked for, not a list or decisions
    const isOneOfTwo = typeof id === "string" && Object.hasOwn(WRONG_KIND, schemaId);
    const wrong = isOneOfTwo ? WRONG_KIND[id] : undefined;
    if (wrong !== undefined) throw new UnreadableFile(wrong);
    const found = isRecord(json) ? show(id, "values") : show(json, contract.quotes);
    throw new UnreadableFile(
      `不是本助手的${called}：schema应为"${schemaId}"，实为${found}。${instead}`,
    );
  }
  const parsed = z.safeParse(schema, json);
  const ofKeys = keyMistakes(bare).map((mistake) => keySentence(mistake, contract));
  if (parsed.success && ofKeys.length === 0) return parsed.data;
  const ofValues = parsed.error?.issues.flatMap((issue) => sentences(issue, json, contract)) ?? [];
  const issues = [...new Set([...ofKeys, ...ofValues])];
  const more = issues.length > MOST_NAMED ? `；另有${issues.length - MOST_NAMED}处` : "";
  throw new UnreadableFile(
    `${called}有误：${issues.slice(0, MOST_NAMED).join("；")}${more}。请改正后再导入。`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile("不是完整的JSON文件，可能已损坏或被截断，请重新导出后再试。");
  }
}

/** One clause an issue: the key path, what was expected, what was found. */
function sentences(issue: z.core.$ZodIssue, json: unknown, contract: Said): string[] {
  const { quotes } = contract;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey([...issue.path, key], contract));
  }
  const found = issue.path.reduce<unknown>(
    (inside, key) => (isRecord(inside) ? inside[String(key)] : undefined),
    json,
  );
  if (issue.code === "custom" && issue.params === UNKNOWN_ID) {
    return [`${showPath(issue.path)}不是${issue.message}`];
  }
  return [`${showPath(issue.path)}应为${expectation(issue)}，实为${show(found, quotes)}`];
}

type Said = Pick<Contract<unknown>, "called" | "quotes">;

function keySentence({ kind, path }: KeyMistake, said: Said): string {
  return kind === "unknown"
    ? unknownKey(path, said)
    : `${keyAt(path, said)}写了不止一次，只应写一次`;
}

function unknownKey(path: readonly PropertyKey[], said: Said): string {
  return `${keyAt(path, said)}不是${said.called}的键`;
}

/** As the keys of a contract look; what looks otherwise may be somebody's name or number. */
const LIKE_OURS = /^[A-Za-z_]{1,30}$/u;

function keyAt(path: readonly PropertyKey[], { quotes }: Said): string {
  if (quotes === "values" || LIKE_OURS.test(String(path.at(-1)))) return showPath(path);
  return `${showPath(path.slice(0, -1)) || "最外层"}里有一个键（可能是姓名，不写出）`;
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
      if (issue.origin === "array") return `至少${issue.minimum}项`;
      return `不小于${issue.minimum}的整数`;
    case "too_big":
      if (issue.origin === "array") return `至多${issue.maximum}项`;
      return `不大于${issue.maximum}的整数`;
    case "invalid_format":
      return issue.format === "regex" ? issue.message : "YYYY-MM-DD形式的日期";
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

const KINDS: Record<string, string> = { string: "文字", number: "数字", boolean: "是非值" };

function show(found: unknown, quotes: Contract<unknown>["quotes"]): string {
  if (found === undefined) return "缺少";
  // what is in them may be nested without end
  if (isRecord(found)) return Array.isArray(found) ? "一列值" : "一组值";
  if (quotes === "kinds") return KINDS[typeof found] ?? "空值";
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
