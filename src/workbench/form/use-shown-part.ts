import { useEffect, useState } from "react";
import type { Edition } from "../../form/edition.ts";
import type { PartId } from "../../form/parts.ts";
import { partOfKey } from "./part-places.ts";

/**
 * The part that is shown: the one chosen, or the one that somebody wants to see, with the keyboard at the place.
 *
 * @param wanted the keys that show the place, the best first; they are the ids of the elements
 */
export function useShownPart(
  edition: Edition,
  wanted: readonly string[],
): [PartId, (part: PartId) => void] {
  const [shown, setShown] = useState<PartId>("requests");
  const [followed, setFollowed] = useState(wanted);
  if (wanted !== followed) {
    setFollowed(wanted);
    const part = wanted.map((key) => partOfKey(edition, key)).find((it) => it !== undefined);
    if (part) setShown(part);
  }
  useEffect(() => {
    const element = wanted.map((key) => document.getElementById(key)).find((it) => it !== null);
    element?.focus();
    element?.scrollIntoView({ block: "nearest" });
  }, [wanted]);
  return [shown, setShown];
}
