/** What a click decides: each gives new decisions, and leaves the old ones as they are. */
import type { Decisions } from "../../collection/decisions.ts";
import type { Unit, UnitScope } from "../../collection/unit.ts";

export function withFinal(decisions: Decisions, unit: string, file: string): Decisions {
  return { ...decisions, final: { ...decisions.final, [unit]: file } };
}

/** A report that was changed here is the unit's, and its 定稿. */
export function withChanged(decisions: Decisions, unit: string, hash: string): Decisions {
  return withFinal(withOwner(decisions, hash, unit), unit, hash);
}

/** @param unit null where the file is none of the collection */
export function withOwner(decisions: Decisions, file: string, unit: string | null): Decisions {
  return { ...decisions, belongs: { ...decisions.belongs, [file]: unit } };
}

export function withScope(
  decisions: Decisions,
  units: readonly string[],
  scope: UnitScope,
): Decisions {
  const decided = Object.fromEntries(units.map((it) => [it, scope]));
  return { ...decisions, scope: { ...decisions.scope, ...decided } };
}

/**
 * Something of a unit in the list. A list that was made from the files becomes the user's own by it.
 *
 * @param list as it is now
 */
export function withUnit(
  decisions: Decisions,
  list: readonly Unit[],
  name: string,
  change: Partial<Unit>,
): Decisions {
  const units = list.map((it) => (it.name === name ? { ...it, ...change } : it));
  return { ...decisions, units };
}

/** Of the names those that are not in the list yet. */
export function withNames(
  decisions: Decisions,
  list: readonly Unit[],
  names: readonly string[],
): Decisions {
  const known = new Set(list.map(({ name }) => name));
  const added = [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => ({ name, aliases: [], counts: true }));
  return { ...decisions, units: [...list, ...added] };
}

export function withoutUnit(decisions: Decisions, list: readonly Unit[], name: string): Decisions {
  return { ...decisions, units: list.filter((it) => it.name !== name) };
}

export type About = NonNullable<Decisions["about"]>;

/** An empty text takes away what was said. */
export function withAbout(
  decisions: Decisions,
  change: Readonly<Partial<Record<keyof About, string | number>>>,
): Decisions {
  const about = Object.entries({ ...decisions.about, ...change }).filter(([, said]) => said !== "");
  return { ...decisions, about: Object.fromEntries(about) };
}

export type Ticked = NonNullable<Decisions["ticked"]>[number];

/** From the first tick on all of them are decided, those of other units as they stand. */
export function withTicked(decisions: Decisions, ticked: readonly Ticked[]): Decisions {
  return { ...decisions, ticked: [...ticked] };
}

export function withReview(
  decisions: Decisions,
  unit: string,
  review: NonNullable<Decisions["review"]>[string] | undefined,
): Decisions {
  const others = Object.entries(decisions.review ?? {}).filter(([name]) => name !== unit);
  return {
    ...decisions,
    review: Object.fromEntries([...others, ...(review ? [[unit, review] as const] : [])]),
  };
}

/** A name by which a unit is called too, in its files and in those that come later. */
export function withAlias(
  decisions: Decisions,
  list: readonly Unit[],
  name: string,
  alias: string,
): Decisions {
  const known = list.find((it) => it.name === name)?.aliases ?? [];
  return withUnit(decisions, list, name, { aliases: [...known, alias] });
}
