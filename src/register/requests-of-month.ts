/** What one applicant asks for in one calendar month, which a fee is reckoned from (国办函〔2020〕109号). */
import { squeeze } from "../text/squeeze.ts";
import type { Line } from "./line.ts";

interface RequestsOfMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** In the order of the register. */
  readonly lines: readonly Line[];
}

/** The lines of every applicant and month; those without a name or a day of receipt are of none. */
export function requestsOfMonths(lines: readonly Line[]): RequestsOfMonth[] {
  const months = new Map<string, { month: string; lines: Line[] }>();
  for (const line of lines) {
    const applicant = squeeze(line.request.applicant ?? "");
    const month = line.day("received")?.slice(0, 7);
    if (applicant === "" || month === undefined) continue;
    const key = `${month}\n${applicant}`;
    const known = months.get(key);
    if (known) known.lines.push(line);
    else months.set(key, { month, lines: [line] });
  }
  return [...months.values()];
}
