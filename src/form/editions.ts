/** The editions of the form by id and by year. */
import { editionList } from "./edition-list.ts";
import type { EditionOf } from "./edition.ts";

export type EditionId = (typeof editionList)[number]["id"];

/** An edition of the list. */
export type Edition = EditionOf<EditionId>;

/** All editions, oldest first. */
export const editions: readonly Edition[] = editionList;

export const editionIds: readonly EditionId[] = editions.map(({ id }) => id);

/** The first report year of the first edition; before it there was no prescribed form. */
export const FIRST_YEAR = editionList[0].firstYear;

/** The edition of that id. */
export function editionOf(id: EditionId): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`Unknown edition "${id}".`);
  return found;
}

/** The edition that the report of `year` must use, or undefined before the first. */
export function editionForYear(year: number): Edition | undefined {
  return editions.findLast((edition) => edition.firstYear <= year);
}

/** The last report year that uses an edition; undefined while no newer one is known. */
export function lastYearOfEdition({ id }: Edition): number | undefined {
  const next = editions[editions.findIndex((it) => it.id === id) + 1];
  return next && next.firstYear - 1;
}

/** The edition that is in use: no newer one is known. */
export function editionInUse(): Edition {
  const found = editions.find((it) => lastYearOfEdition(it) === undefined);
  if (!found) throw new Error("No edition is in use.");
  return found;
}
