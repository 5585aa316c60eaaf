/** Whether the pane is light or dark: as Office is, or as the system is where Office does not say. */
import { useSyncExternalStore } from "react";

export type Brightness = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

/** @param office what Office says; undefined where it says nothing */
export function useBrightness(office: Brightness | undefined): Brightness {
  const system = useSyncExternalStore(subscribe, systemBrightness);
  return office ?? system;
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

/** What the system is now. */
export function systemBrightness(): Brightness {
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** What two colours (`#262626`) make: dark is light on dark. Undefined for anything else than colours. */
export function brightnessOf(background: string, foreground: string): Brightness | undefined {
  const [back, front] = [luminance(background), luminance(foreground)];
  if (Number.isNaN(back - front)) return undefined;
  return back < front ? "dark" : "light";
}

/** Relative to each other, which is enough to tell dark from light. */
function luminance(colour: string): number {
  const [, red = "", green = "", blue = ""] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(colour) ?? [];
  return 3 * parseInt(red, 16) + 6 * parseInt(green, 16) + parseInt(blue, 16);
}
