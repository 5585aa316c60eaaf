/** In place of what reads pictures where they are read somewhere else, so that its packages do not come along. */
import type { ReadOptions } from "../imported.ts";

/** @throws ScanElsewhere */
export async function readPicture(_bytes: Uint8Array, { platform }: ReadOptions): Promise<never> {
  await platform.openScanner?.();
  throw new Error("Pictures are given only to who has them read elsewhere.");
}
