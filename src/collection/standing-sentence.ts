/** The one sentence that says where a collection stands. */
import { kinds, type ShownRow } from "./shown-rows.ts";

interface Standing {
  readonly units: readonly Pick<ShownRow, "status" | "late" | "counts">[];
  readonly received: number;
  readonly awaited: number;
}

/** 60家：收到53，缺3，待您确认4. */
export function standingSentence({ units, received, awaited }: Standing): string {
  const missing = units.filter((it) => kinds.missing.holds(it)).length;
  const asked = units.filter((it) => kinds.asked.holds(it)).length;
  return [
    `${awaited}家：收到${received}`,
    ...(missing > 0 ? [`缺${missing}`] : []),
    ...(asked > 0 ? [`待您确认${asked}`] : []),
  ].join("，");
}
