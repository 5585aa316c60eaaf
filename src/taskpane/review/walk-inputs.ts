/** Goes through the figures of a review by keys: Enter to the next one that nobody has looked at, ↑ and ↓ to any. */
import type { KeyboardEvent } from "react";

/** The attribute of the input of a figure that nobody has looked at. */
export const OPEN = "data-open";

/** A key in the review; whoever is in an input, or in no control at all, is brought to another one. */
export function walkInputs(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, defaultPrevented, repeat, nativeEvent } = event;
  const isEnter = key === "Enter" && !repeat;
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (defaultPrevented || nativeEvent.isComposing || (!isEnter && step === 0)) return;
  const inputs = [...currentTarget.querySelectorAll("input")];
  const at = inputs.findIndex((it) => it === target);
  // a heading has the focus when the review comes
  if (at < 0 && !(target instanceof HTMLHeadingElement)) return;
  const following = [...inputs.slice(at + 1), ...inputs.slice(0, Math.max(0, at))];
  const next = isEnter ? following.find((it) => it.hasAttribute(OPEN)) : inputs[at + step];
  event.preventDefault();
  const button = isEnter ? currentTarget.querySelector<HTMLElement>("[data-confirm]") : null;
  const wanted = next ?? button;
  wanted?.focus({ preventScroll: true });
  wanted?.scrollIntoView({ block: "center" });
}
