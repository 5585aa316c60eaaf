/** What the desk answers, asked anew whenever something was decided; undefined until it has answered. */
import { useEffect, useState } from "react";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Remote } from "../../workers/collection/worker/remote.ts";
import type { Work } from "../../workers/collection/worker/work.ts";

/** @param ask the same function while the same is asked */
export function useAsked<Answer>(
  deeds: Pick<CollectionDeeds, "ask">,
  view: CollectionView,
  ask: (desk: Remote<Work>) => Promise<Answer>,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isWanted = true;
    void deeds.ask(ask).then((told) => {
      if (isWanted) setAnswer(() => told);
    });
    return () => {
      isWanted = false;
    };
  }, [deeds, view, ask]);
  return answer;
}
