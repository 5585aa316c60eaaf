/** What a number of table three is found to count, before it is known whether it counts that at all. */
import type { Subject } from "./counted.ts";
import type { Token } from "./token.ts";
import { isOf } from "./words.ts";

export type Found = Omit<Subject, "topic">;

export const NONE: Found = { figures: [], dimension: "other", certainty: "sure" };

export const WHOLE = { dimension: "whole", certainty: "sure" } as const;

export function isRequest(token: Token | undefined): boolean {
  return isOf(token, "topic", "request") || isOf(token, "sign", "requestAlone");
}
