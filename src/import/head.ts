/** Who reports on which year: from the title, or else from what the text says. */
import { findMention } from "../report/report-name.ts";
import { aroundReport, namedByWindow, organInPath } from "./around-report.ts";
import { makerIn } from "./maker.ts";
import type { Outline } from "./outline.ts";
import type { PublishedBlock } from "./published.ts";
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
  | "title"
  | "opening"
  | "maker"
  | "period"
  | "signature"
  | "window"
  | "path"
  | "publisher"
  | "nothing";

/** The organ and the year of a document. */
export function headOf(
  { title, narrative, signature }: Outline,
  blocks: readonly PublishedBlock[],
): FoundHead {
  const around = aroundReport(blocks);
  const prose = [...narrative.opening, ...narrative.overview];
  const mention = findMention(prose);
  const window = around.window === undefined ? undefined : namedByWindow(around.window);
  const organs: readonly (readonly [HeadSource, string | undefined])[] = [
    ["title", title?.organ],
    ["opening", mention?.organ],
    ["signature", signature?.organ],
    ["maker", makerIn(prose)],
    ["window", window?.organ],
    ["path", around.path && organInPath(around.path)],
    ["publisher", around.publisher],
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
