/** Reads a file here; where it turns out that its pages are pictures, what reads scans does. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import type { ImportPlatform } from "../../import/imported.ts";
import { ScanElsewhere, scanElsewhere } from "../../import/scan/scan-elsewhere.ts";

/** @param scan undefined where scans are not read: it is said what to do instead */
export async function readOrScan<Read>(
  read: (platform: ImportPlatform) => Promise<Read>,
  scan: (() => Promise<Read>) | undefined,
): Promise<Read> {
  if (!scan) return read(browserPlatform);
  try {
    return await read({ ...browserPlatform, openScanner: scanElsewhere });
  } catch (error) {
    if (error instanceof ScanElsewhere) return scan();
    throw error;
  }
}
