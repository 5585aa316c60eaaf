import type { SumScope } from "./collected.ts";

/** What the sums are called. */
export const scopeNames: Readonly<Record<SumScope, string>> = { own: "本级", all: "本行政区域" };
