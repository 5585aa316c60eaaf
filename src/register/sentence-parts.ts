/** What the sentences on a register are made of. */
import { squeeze } from "../text/squeeze.ts";

/** 2026-13-45 and 1月5日, but no telephone number. */
const LIKE_A_DAY =
  /^(?:(?:19|20)\d{2}[年.\-/]?)?\d{1,2}[月.\-/]?(?:\d{1,2}[日号]?)?$|^(?:19|20)\d{2}年?$/u;

/** What is written for a day, where it may be shown. */
export function shownDay(text: string): string | null {
  const written = squeeze(text);
  return LIKE_A_DAY.test(written) ? written : null;
}

const MOST_LISTED = 5;

/** 2026-001、2026-002等8件 */
export function listed(numbers: readonly string[]): string {
  const list = numbers.slice(0, MOST_LISTED).join("、");
  return numbers.length > MOST_LISTED ? `${list}等${numbers.length}件` : list;
}
