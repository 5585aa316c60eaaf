/** Where on the sheets a finding is shown. */
import type { Edition } from "../form/editions.ts";
import { narrativeParts } from "../form/parts.ts";
import { headKey, narrativeName, type Key } from "../layout/keys.ts";
import type { Place } from "../rules/finding.ts";
import type { TextSpot } from "./workbook-host.ts";

/**
 * The keys that show a place, the best first: a cell, the first cell of a table, the rows of a text, the head.
 *
 * @param spot the clause that is meant, of all that stands in a part
 */
export function placeKeys({ cells }: Edition, place: Place, spot?: TextSpot): Key[] {
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
    default: {
      const text = spot?.part ?? narrativeParts.find((it) => it === place);
      const inTable = cells.filter(({ table }) => place.split(".")[0] === table.id);
      return [text ? narrativeName(text) : place, ...inTable.map(({ id }) => id)];
    }
  }
}
