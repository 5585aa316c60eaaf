/** For what use the report is made: chosen once for what is shown, made, copied and printed. */
import { variants, type Variant } from "../../document/variant.ts";
import type { PaneSession } from "../session/session.ts";
import { keptOf, useKept } from "../session/use-kept.ts";

const NAME = "variant";

export function useChosenVariant(session: PaneSession) {
  return useKept<Variant>(session, NAME, () => "submit");
}

export function chosenVariant(session: PaneSession): Variant {
  return variants.find((it) => it === keptOf(session, NAME)) ?? "submit";
}
