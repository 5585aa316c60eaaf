/** The page as one file reads no scans: what recognises them is many times larger than it may be. */
import type { Scans } from "../scan/scans.ts";

export const pageScans: Scans | undefined = undefined;
