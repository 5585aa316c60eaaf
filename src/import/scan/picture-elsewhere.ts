/** In place of what reads pictures where they are read somewhere else, so that its packages do not come along. */
import type { ReadOptions } from "../imported.ts";

const ELSEWHERE = "Pictures are given only to who has them read elsewhere.";

/** @throws ScanElsewhere */
export async function readPicture(_bytes: Uint8Array, { platform }: ReadOptions): Promise<never> {
  await platform.openScanner?.();
  throw new Error(ELSEWHERE);
}

/** Never asked for: who has pictures read elsewhere, says so before. */
export function ofdPicture(): Promise<never> {
  return Promise.reject(new Error(ELSEWHERE));
}

/** Nothing is doubtful for being read from a picture. */
export const settledCells = undefined;
