import { useEffect, useState } from "react";
import type { Edition } from "../../form/editions.ts";
import type { PartId } from "../../form/parts.ts";
import type { WantedPlace } from "../../hosts/file/file-host.ts";
import { comeTo } from "../grid/cell-input.ts";
import { partOfKey } from "./part-places.ts";
import { selectText } from "./select-text.ts";

/**
 * The part that is shown: the one chosen, or the one that somebody wants to see, with the keyboard at the place.
 *
 * @param wanted the keys of the place are the ids of the elements
 */
export function useShownPart(
  edition: Edition,
  wanted: WantedPlace,
): [PartId, (part: PartId) => void] {
  const [shown, setShown] = useState<PartId>("requests");
  const [followed, setFollowed] = useState(wanted);
  if (wanted !== followed) {
    setFollowed(wanted);
    const part = wanted.keys.map((key) => partOfKey(edition, key)).find((it) => it !== undefined);
    if (part) setShown(part);
  }
  useEffect(() => {
    const { keys, spot } = wanted;
    const element = keys.map((key) => document.getElementById(key)).find((it) => it !== null);
    if (spot && element instanceof HTMLTextAreaElement) {
      selectText(element, spot);
    } else if (element) {
      comeTo(element);
    }
  }, [wanted]);
  return [shown, setShown];
}
