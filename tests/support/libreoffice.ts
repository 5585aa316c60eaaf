/** LibreOffice as an independent calculator: opens workbooks, recalculates every formula, saves them again. */
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
  const folder = mkdtempSync(join(tmpdir(), "ogi-libreoffice-"));
  try {
    const profile = join(folder, "profile", "user");
    const [input, output] = [join(folder, "in"), join(folder, "out")];
    for (const path of [profile, input, output]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = workbooks.map((bytes, i) => {
      const path = join(input, `${String(i).padStart(4, "0")}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const { status, stderr, error } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        ...["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output],
        ...files,
      ],
      { encoding: "utf8" },
    );
    if (error ?? status !== 0) throw error ?? new Error(`soffice failed: ${stderr}`);
    const written = readdirSync(output).sort();
    if (written.length !== files.length) throw new Error(`soffice wrote ${written.length} files.`);
    return written.map((name) => readFileSync(join(output, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
