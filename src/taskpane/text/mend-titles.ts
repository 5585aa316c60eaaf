/** How the buttons and messages of the text view name what they do. */
import type { LivingState } from "../../rules/narrative/living-number.ts";
import type { Mend } from "../../rules/narrative/mends.ts";

interface Titles {
  readonly button: string;
  readonly done: string;
}

/** @param state how the number stands before it */
export function titlesOf({ kind, reads }: Mend, state: LivingState): Titles {
  switch (kind) {
    case "take":
      return { button: `改为表中的${reads}`, done: `已改为表中的${reads}。` };
    case "bind":
      return {
        button: state === "agrees" ? "与表格绑定" : `与表格绑定，显示${reads}`,
        done: `已与表格绑定，现为${reads}。`,
      };
    case "release":
      return { button: `解除绑定，写成${reads}`, done: `已解除绑定，写成${reads}。` };
    case "tell":
      return { button: `改为“${reads}”`, done: `已改为“${reads}”。` };
  }
}
