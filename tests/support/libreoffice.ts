/** LibreOffice as an independent program: it opens what we wrote, recalculates every formula, and saves it as something else. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Without it LibreOffice shows the results stored in an .xlsx (0 is "always recalculate"). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`;

/** Recalculates the workbooks, in their order. */
export function recalculated(workbooks: readonly Uint8Array[]): Uint8Array[] {
  return converted(workbooks, { from: "xlsx", to: "xlsx", filter: "Calc MS Excel 2007 XML" });
}

export interface Conversion {
  /** Endings of the files before and after. */
  readonly from: string;
  readonly to: string;
  /** LibreOffice's name for how it writes, where the ending alone does not say it. */
  readonly filter?: string;
}

/** The files, in their order, as LibreOffice saves them; it is started once for all of them. */
export function converted(
  files: readonly Uint8Array[],
  { from, to, filter }: Conversion,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ogi-libreoffice-"));
  try {
    const profile = join(folder, "profile", "user");
    const [input, output] = [join(folder, "in"), join(folder, "out")];
    for (const path of [profile, input, output]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const paths = files.map((bytes, i) => {
      const path = join(input, `${String(i).padStart(4, "0")}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const { status, stderr, error } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        ...["--headless", "--convert-to", filter ? `${to}:${filter}` : to, "--outdir", output],
        ...paths,
      ],
      { encoding: "utf8" },
    );
    if (error ?? status !== 0) throw error ?? new Error(`soffice failed: ${stderr}`);
    // a page may bring its pictures along
    const written = readdirSync(output).filter((name) => name.endsWith(`.${to}`));
    if (written.length !== paths.length) throw new Error(`soffice wrote ${written.length} files.`);
    return written.sort().map((name) => readFileSync(join(output, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
