/** The XML of OFD as a tree: its parts are small, and a composite is drawn more than once. */
import { BadPackage } from "../../package/bad-package.ts";
import { decodeXml, eachAttribute, scanXml } from "../../package/scan-xml.ts";

export interface XmlBranch {
  /** Without its prefix: producers write any, and any of the namespaces. */
  readonly name: string;
  /** Decoded; undefined where it is not there. */
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly XmlBranch[];
  /** Of an element without children. */
  readonly text: string;
}

interface GrowingBranch extends XmlBranch {
  readonly children: GrowingBranch[];
  text: string;
}

/** Layers, blocks and clips nest a few deep; what is deeper is made to harm. */
const DEEPEST = 64;

/**
 * Reads one part.
 *
 * @throws BadPackage naming the part when it is not well-formed, nests too deep, or has a document type
 */
export function xmlTree(text: string, part: string): XmlBranch {
  const open: GrowingBranch[] = [branch("", "")];
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth >= DEEPEST) throw new BadPackage("badXml", part);
      const next = branch(name, attributes);
      open[depth]?.children.push(next);
      open[depth + 1] = next;
    },
    close(_name, raw, depth) {
      const closed = open[depth + 1];
      if (closed) closed.text = decodeXml(raw);
    },
  });
  return open[1] ?? branch("", "");
}

function branch(name: string, attributes: string): GrowingBranch {
  let values: ReadonlyMap<string, string> | undefined;
  return {
    name,
    attribute: (key) => (values ??= valuesIn(attributes)).get(key),
    children: [],
    text: "",
  };
}

function valuesIn(attributes: string): Map<string, string> {
  const values = new Map<string, string>();
  eachAttribute(attributes, (start, end, valueStart, valueEnd) => {
    values.set(attributes.slice(start, end), decodeXml(attributes.slice(valueStart, valueEnd)));
    return false;
  });
  return values;
}

/** The elements directly inside one that have this name. */
export function branchesIn(parent: XmlBranch | undefined, name: string): readonly XmlBranch[] {
  return parent?.children.filter((it) => it.name === name) ?? [];
}

/** The first of them. */
export function branchIn(parent: XmlBranch | undefined, name: string): XmlBranch | undefined {
  return parent?.children.find((it) => it.name === name);
}
