/** Part names (ECMA-376 part 2, 6.2.2): upper and lower case are alike, a leading slash is understood. */

/** What two names of the same part have in common. */
export function partKey(name: string): string {
  const isPlain = !name.startsWith("/") && !name.includes("\\");
  return isPlain ? name.toLowerCase() : separated(name).toLowerCase();
}

function separated(name: string): string {
  return name.replace(/\\/gu, "/").replace(/^\/+/u, "");
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; the package itself, "" → `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The target of a relationship, relative to the part that has it, as the name of a part. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/gu, "/");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

/** A part as seen from another: the target to write into a relationship. From the root, which is always right. */
export function absoluteTarget(part: string): string {
  return `/${part}`;
}
