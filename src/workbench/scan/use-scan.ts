import { useSyncExternalStore } from "react";
import type { Scans, ScanState } from "./scans.ts";

const never = (): (() => void) => () => undefined;
const none = (): null => null;

/** The scan that is being read; null where none is. */
export function useScan(scans: Scans | undefined): ScanState | null {
  return useSyncExternalStore(scans?.subscribe ?? never, scans?.getSnapshot ?? none);
}
