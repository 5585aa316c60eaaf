import type { PublishedPage } from "../../collection/collected.ts";

/** How the page of a unit agrees with its 定稿. */
export function pageWords({ published, differing, error }: PublishedPage): string {
  if (error !== undefined) return error;
  const on = published === undefined ? "" : `，${published}公布`;
  if (!differing) return `没有定稿，没有对照${on}`;
  const { cells, paragraphs } = differing;
  if (cells + paragraphs === 0) return `与定稿一致${on}`;
  return `与定稿不同的有${cells}格、${paragraphs}段${on}`;
}
