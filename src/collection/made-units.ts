/** A list made from the files that were found, where nobody has one yet: nothing can be missing by it. */
import { squeeze } from "../text/squeeze.ts";
import type { HandedIn } from "./handed-in.ts";
import { isRead } from "./submission.ts";
import type { Unit } from "./unit.ts";

/** In the order of their names. */
export function madeUnits(files: readonly HandedIn[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const file of files) {
    if (!isRead(file)) continue;
    const { name, code } = file.report.organ;
    const key = squeeze(name);
    if (key === "") continue;
    const known = units.get(key);
    const spelt = known === undefined || name < known.name ? name : known.name;
    const ofUnit = known?.code ?? code;
    units.set(key, {
      ...{ name: spelt, aliases: [], counts: true },
      ...(ofUnit !== undefined && { code: ofUnit }),
    });
  }
  return [...units.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
