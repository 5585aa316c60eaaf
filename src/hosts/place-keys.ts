/** Where on the sheets a finding is shown. */
import type { Edition } from "../form/editions.ts";
import { headKey, narrativeName, type Key } from "../layout/keys.ts";
import type { Place } from "../rules/finding.ts";

/** The keys that show a place, the best first: a cell, the first cell of a table, a part's rows, the head. */
export function placeKeys({ cells }: Edition, place: Place): Key[] {
  switch (place) {
    case "title":
    case "organ":
      return [headKey("organ")];
    case "year":
    case "edition":
      return [headKey("year")];
    case "signed":
    case "published":
      return [headKey(place)];
    case "opening":
    case "overview":
    case "problemsAndImprovements":
    case "otherMatters":
      return [narrativeName(place)];
    default: {
      const inTable = cells.filter(({ table }) => place.split(".")[0] === table.id);
      return [place, ...inTable.map(({ id }) => id)];
    }
  }
}
