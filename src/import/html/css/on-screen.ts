/** Whether a list of media queries holds for a page on the screen of a desktop. */
export type Answer = "yes" | "no" | "unsure";

/** Pixels; reports are published for such screens, and saved from them. */
const WIDTH = 1280;

export function onScreen(queries: string): Answer {
  if (queries.trim() === "") return "yes";
  return either(queries.toLowerCase().split(",").map(queryHolds));
}

function queryHolds(query: string): Answer {
  const [, not, body = ""] = /^\s*(not\s|only\s)?\s*([^]*)$/u.exec(query) ?? [];
  const holds = all(body.split(/\band\b/u).map((part) => partHolds(part.trim())));
  if (not?.trim() !== "not" || holds === "unsure") return holds;
  return holds === "yes" ? "no" : "yes";
}

function partHolds(part: string): Answer {
  if (part === "screen" || part === "all") return "yes";
  if (/^[a-z]+$/u.test(part)) return "no"; // print, speech, tv
  const [, bound, value = "", unit] =
    /^\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)(px|r?em)\s*\)$/u.exec(part) ?? [];
  if (bound === undefined) return "unsure";
  const pixels = Number(value) * (unit === "px" ? 1 : 16);
  return (bound === "min" ? WIDTH >= pixels : WIDTH <= pixels) ? "yes" : "no";
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unsure") ? "unsure" : "yes";
}

function either(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unsure") ? "unsure" : "no";
}
