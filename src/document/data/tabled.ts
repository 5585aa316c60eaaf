/** What of a collection stands in its tables. */
import type { Collected, CollectedUnit } from "../../collection/collected.ts";

/** Plain data, which goes to a thread. */
export interface Tabled extends Pick<Collected, "year" | "organ" | "findings"> {
  readonly edition: Collected["edition"]["id"];
  readonly units: readonly TabledUnit[];
}

export interface TabledUnit extends Pick<
  CollectedUnit,
  "unit" | "status" | "late" | "signed" | "published" | "stamped" | "file"
> {
  /** Of a unit that is summed, in the order of the cells. */
  readonly figures?: readonly (number | null)[];
}

export function tabled({ year, edition, organ, units, findings }: Collected): Tabled {
  return {
    ...{ year, edition: edition.id, organ, findings },
    units: units.map(({ unit, status, late, signed, published, stamped, file, figures }) => ({
      ...{ unit, status, late, stamped },
      ...(signed !== undefined && { signed }),
      ...(published !== undefined && { published }),
      ...(file !== undefined && { file }),
      ...(figures && { figures: edition.cells.map(({ id }) => figures[id] ?? null) }),
    })),
  };
}
