/** How the buttons and messages of the text view name what they do. */
import type { LivingState } from "../../rules/stated/living-number.ts";
import type { Mend } from "../../rules/stated/mends.ts";
import type { Deed } from "../session/deed.ts";

/** @param state how the number stands before it */
export function titlesOf({ kind, reads }: Mend, state: LivingState): Deed {
  switch (kind) {
    case "take":
      return { does: `改为表中的${reads}`, done: `已改为表中的${reads}。` };
    case "bind":
      return {
        does: state === "agrees" ? "与表格绑定" : `与表格绑定，显示${reads}`,
        done: `已与表格绑定，现为${reads}。`,
      };
    case "release":
      return { does: `解除绑定，写成${reads}`, done: `已解除绑定，写成${reads}。` };
    case "tell":
      return { does: `改为“${reads}”`, done: `已改为“${reads}”。` };
  }
}

/** The same of what is done at several places at once: 改为表中的8（3处）. */
export function titlesOfAll(mend: Mend, state: LivingState, places: number): Deed {
  const { does, done } = titlesOf(mend, state);
  return places > 1
    ? { does: `${does}（${places}处）`, done: `${places}处${done}` }
    : { does, done };
}
