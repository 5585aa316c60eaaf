/** Who reports on which year: from the title, or else from what the text says. */
import { findMention } from "../report/report-name.ts";
import { namedByWindow, organInPath } from "./around-report.ts";
import type { Outline } from "./outline.ts";
import { findPeriodYear } from "./title.ts";

export interface FoundHead {
  /** Empty where nothing tells. */
  readonly organ: string;
  readonly year: number | null;
  /** Where it was found, for the account. */
  readonly organFrom: HeadSource;
  readonly yearFrom: HeadSource;
}

export type HeadSource =
  "title" | "opening" | "period" | "signature" | "window" | "path" | "nothing";

/** The organ and the year of a document. */
export function headOf({ title, narrative, signature, around }: Outline): FoundHead {
  const prose = [...narrative.opening, ...narrative.overview];
  const mention = findMention(prose);
  const window = around.window === undefined ? undefined : namedByWindow(around.window);
  const organs: readonly (readonly [HeadSource, string | undefined])[] = [
    ["title", title?.organ],
    ["opening", mention?.organ],
    ["signature", signature?.organ],
    ["window", window?.organ],
    ["path", around.path && organInPath(around.path)],
  ];
  const years: readonly (readonly [HeadSource, number | null | undefined])[] = [
    ["title", title?.year],
    ["opening", mention?.year],
    ["period", findPeriodYear(prose)],
    ["window", window?.year],
  ];
  const [organFrom, organ] = organs.find(([, name]) => Boolean(name)) ?? ["nothing" as const, ""];
  const [yearFrom, year] = years.find(([, found]) => Boolean(found)) ?? ["nothing" as const, null];
  return { organ: organ ?? "", year: year ?? null, organFrom, yearFrom };
}
