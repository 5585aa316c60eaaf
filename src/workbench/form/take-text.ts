import type { NarrativePart } from "../../form/parts.ts";
import type { FileHost } from "../../hosts/file/file-host.ts";
import { narrativeName } from "../../layout/keys.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import { partName } from "../../rules/prose.ts";

/** Puts into the report what was typed as one of its texts; several pauses in the same text are one step. */
export function takeText(host: FileHost, part: NarrativePart, paragraphs: readonly string[]): void {
  const before = paragraphsAt(host.getSnapshot().document.report.narrative, part);
  if (before.join("\n") === paragraphs.join("\n")) return;
  const says = `填写${partName(part)}`;
  host.edit({ narrative: { [part]: paragraphs } }, { says, subject: narrativeName(part) });
}
