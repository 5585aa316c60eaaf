/** Whether a list of media queries holds for a page on the screen of a desktop. */
import { allOf, anyOf, opposite, yesIf, type Answer } from "./answer.ts";

/** Pixels; reports are published for such screens, and saved from them. */
const SIZES: Readonly<Record<string, number>> = { width: 1280, height: 800 };

/** What every desktop is. */
const FEATURES: ReadonlyMap<string, string> = new Map([
  ["orientation", "landscape"],
  ["hover", "hover"],
  ["any-hover", "hover"],
  ["pointer", "fine"],
  ["any-pointer", "fine"],
]);

export function onScreen(queries: string): Answer {
  if (queries.trim() === "") return "yes";
  return anyOf(queries.toLowerCase().split(","), queryHolds);
}

function queryHolds(query: string): Answer {
  const [, not, body = ""] = /^\s*(not\s|only\s)?\s*([^]*)$/u.exec(query) ?? [];
  const holds = allOf(body.split(/\band\b/u).map((part) => partHolds(part.trim())));
  return not?.trim() === "not" ? opposite(holds) : holds;
}

function partHolds(part: string): Answer {
  if (part === "screen" || part === "all") return "yes";
  if (/^[a-z]+$/u.test(part)) return "no"; // print, speech, tv
  const [, name = "", wanted = ""] = /^\(\s*([\w-]+)\s*:\s*([^()]*?)\s*\)$/u.exec(part) ?? [];
  const has = FEATURES.get(name);
  if (has !== undefined) return yesIf(has === wanted);
  const [, bound, side = ""] = /^(min|max)-(?:device-)?(width|height)$/u.exec(name) ?? [];
  if (bound !== undefined) return compared(SIZES[side], bound === "min" ? ">=" : "<=", wanted);
  return inRange(part);
}

const RANGE =
  /^\(\s*(?:([\d.]+[a-z]+)\s*(<=?)\s*)?(width|height)\s*(?:([<>]=?)\s*([\d.]+[a-z]+)\s*)?\)$/u;

/** `(width < 600px)`, `(400px <= width <= 700px)` (Media Queries Level 4, 2.4.3). */
function inRange(part: string): Answer {
  const [, least, above, side = "", sign, bound] = RANGE.exec(part) ?? [];
  const answers: Answer[] = [];
  if (least !== undefined) answers.push(compared(SIZES[side], above === "<" ? ">" : ">=", least));
  if (bound !== undefined) answers.push(compared(SIZES[side], sign ?? "", bound));
  return answers.length > 0 ? allOf(answers) : "unsure";
}

function compared(size: number | undefined, sign: string, bound: string): Answer {
  const [, value, unit] = /^([\d.]+)(px|r?em)?$/u.exec(bound) ?? [];
  const pixels = Number(value) * (unit === "px" || unit === undefined ? 1 : 16);
  if (size === undefined || !Number.isFinite(pixels)) return "unsure";
  if (size === pixels) return yesIf(sign.endsWith("="));
  return yesIf(sign.startsWith(">") === size > pixels);
}
