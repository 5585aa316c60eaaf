import type { LengthRange } from "../rules/context.ts";
import { Refusal } from "./console.ts";

/** `800-1500`, `1000-` or `-1500`: how long 总体情况 is to be. */
export function lengthRange(text: string): LengthRange {
  const [, least = "", most = ""] = /^(\d{1,6})?-(\d{1,6})?$/u.exec(text.trim()) ?? [];
  if (least === "" && most === "") {
    throw new Refusal(`--overview-length应为800-1500、1000-或-1500这样的字数范围，实为“${text}”。`);
  }
  return {
    ...(least !== "" && { least: Number(least) }),
    ...(most !== "" && { most: Number(most) }),
  };
}
