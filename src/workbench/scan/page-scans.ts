/** What the page reads scans with. */
import { Scans } from "./scans.ts";

export const pageScans: Scans | undefined = new Scans();
