/** What the objects of pages refer to: how they are drawn, and drawings that are used more than once. */
import { branchesIn, branchIn, type XmlBranch } from "./xml-tree.ts";

export interface Resources {
  /** DrawParam (GB/T 33190—2016, 8.2) by its id. */
  readonly drawParams: ReadonlyMap<string, XmlBranch>;
  /** What a CompositeGraphicUnit (12.2) consists of, by its id. */
  readonly composites: ReadonlyMap<string, XmlBranch>;
  /** The parts that pictures and the like (7.9: MultiMedia) are kept in, by their ids. */
  readonly media: ReadonlyMap<string, string>;
}

/** A resource file (7.9). */
export interface ResourceFile {
  readonly tree: XmlBranch;
  /** The part that a place in it means; undefined where there is none. */
  readonly find: (place: string) => string | undefined;
}

/** Those of some files; of two with one id the later counts. */
export function resourcesIn(files: readonly ResourceFile[]): Resources {
  const inFile = ({ tree }: ResourceFile, list: string, kind: string): XmlBranch[] =>
    branchesIn(tree, list).flatMap((it) => branchesIn(it, kind));
  const all = (list: string, kind: string): XmlBranch[] =>
    files.flatMap((file) => inFile(file, list, kind));
  const byId = (branches: readonly XmlBranch[]): Map<string, XmlBranch> =>
    new Map(branches.map((it) => [it.attribute("ID") ?? "", it]));
  return {
    drawParams: byId(all("DrawParams", "DrawParam")),
    composites: byId(all("CompositeGraphicUnits", "CompositeGraphicUnit")),
    media: new Map(
      files.flatMap((file) =>
        inFile(file, "MultiMedias", "MultiMedia").flatMap((it) => {
          const part = file.find(branchIn(it, "MediaFile")?.text ?? "");
          return part === undefined ? [] : [[it.attribute("ID") ?? "", part] as const];
        }),
      ),
    ),
  };
}

/** An object, what it says of its drawing, and what it refers to for the rest, the nearest first. */
export function drawnAs(
  object: XmlBranch,
  layer: XmlBranch | undefined,
  { drawParams }: Resources,
): readonly XmlBranch[] {
  const found: XmlBranch[] = [object];
  for (const from of layer ? [object, layer] : [object]) {
    let id = from.attribute("DrawParam");
    while (id !== undefined) {
      const params = drawParams.get(id);
      if (!params || found.includes(params)) break; // they may refer to each other
      found.push(params);
      id = params.attribute("Relative");
    }
  }
  return found;
}

/** What the first of them says that says it. */
export function said<Value>(
  drawn: readonly XmlBranch[],
  say: (from: XmlBranch) => Value | undefined,
): Value | undefined {
  for (const from of drawn) {
    const value = say(from);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** An element inside the first of them that has it. */
export function inner(drawn: readonly XmlBranch[], name: string): XmlBranch | undefined {
  return said(drawn, (from) => branchIn(from, name));
}
