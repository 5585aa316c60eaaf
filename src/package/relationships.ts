/** What the parts of a package point to. */
import { decodeText } from "./decode-text.ts";
import type { Relationship } from "./opc-package.ts";
import { resolveTarget } from "./part-name.ts";
import { rememberBytes } from "./remember-bytes.ts";
import { attribute, scanXml } from "./scan-xml.ts";

export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Alike in all files of one program. */
const MOST_ALIKE = 16;

export const relationshipsIn = rememberBytes(MOST_ALIKE, (bytes, part) => {
  const bySource = new Map<string, readonly Relationship[]>();
  return (source: string): readonly Relationship[] => {
    const found = bySource.get(source) ?? readRelationships(decodeText(bytes), { source, part });
    bySource.set(source, found);
    return found;
  };
});

function readRelationships(
  text: string,
  { source, part }: { source: string; part: string },
): Relationship[] {
  const found: Relationship[] = [];
  scanXml(text, part, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const type = attribute(attributes, "Type") ?? "";
      const target = attribute(attributes, "Target") ?? "";
      const external = attribute(attributes, "TargetMode") === "External";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(source, target),
        external,
      });
    },
  });
  return found;
}
