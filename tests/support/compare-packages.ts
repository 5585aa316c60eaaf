/** Two packages part by part: which parts differ, came or went. */
import { openPackage } from "../../src/package/open-package.ts";
import { platformInJavaScript } from "./platform-in-javascript.ts";

export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = openPackage(before, platformInJavaScript);
  const now = openPackage(after, platformInJavaScript);
  const names = new Set([...old.partNames, ...now.partNames]);
  return [...names].filter(
    (name) =>
      !old.has(name) || !now.has(name) || Buffer.compare(old.bytes(name), now.bytes(name)) !== 0,
  );
}
