import { edition2019 } from "./edition-2019.ts";
import { edition2021 } from "./edition-2021.ts";
import type { Edition, EditionId } from "./edition.ts";

/** All editions, oldest first. A new one is added here and nowhere else. */
export const editions: readonly Edition[] = [edition2019, edition2021];

/** The first report year of the first edition; before it there was no prescribed form. */
export const FIRST_YEAR = 2019;

/** The edition of that id. */
export function editionOf(id: EditionId): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`Unknown edition "${id}".`);
  return found;
}

/** The edition that the report of `year` must use, or undefined before 2019. */
export function editionForYear(year: number): Edition | undefined {
  return editions.find(
    (edition) => edition.firstYear <= year && year <= (edition.lastYear ?? Infinity),
  );
}
