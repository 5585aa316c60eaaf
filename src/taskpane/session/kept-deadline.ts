/**
 * The day by which a superior asks for the report: no report has a place for it, so that the browser keeps it, where it
 * may; it holds for the report that is due in its year.
 */
const KEY = "ogi.deadline";

export interface KeptDeadline {
  readonly read: () => string | null;
  readonly keep: (day: string | null) => void;
}

/** Where the browser keeps nothing the day is good until the page is closed. */
export const inBrowser: KeptDeadline = {
  read: () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  keep: (day) => {
    try {
      if (day === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, day);
    } catch {
      // said nowhere: it is asked for again
    }
  },
};

/** The day, if it is one of the year in which the report is due. */
export function deadlineOf(
  { year }: { readonly year: number | null },
  day: string | null,
): string | undefined {
  return day !== null && (year === null || day.startsWith(`${year + 1}-`)) ? day : undefined;
}
