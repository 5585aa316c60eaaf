/** The order of calculation (ECMA-376 part 1, 18.6): Excel repairs a file whose chain names a cell without formula. */
import { setAttribute, splice, tagName, type Splice } from "../package/edit-xml.ts";
import type { OpcPackage } from "../package/opc-package.ts";
import { attribute, scanXml } from "../package/scan-xml.ts";

interface ChainedCell {
  readonly sheetId: string;
  readonly address: string;
}

export interface CalcChain {
  /** Takes one cell out of the chain; the chain itself goes with its last cell. New formulas need no entry. */
  remove(cell: ChainedCell): void;
}

interface Link {
  readonly start: number;
  end: number;
  readonly attributes: string;
  /** The sheet that it names; in practice a link without one is of the sheet before it. */
  readonly own: string | null;
  removed: boolean;
}

/** The chain of a workbook; `undefined` if it has none. */
export function editCalcChain(opened: OpcPackage, workbookPart: string): CalcChain | undefined {
  const relationship = opened.relationships(workbookPart).find(({ kind }) => kind === "calcChain");
  if (!relationship || !opened.has(relationship.target)) return undefined;
  const part = relationship.target;
  const text = opened.text(part);
  const { links, byCell } = scanChain(text, part);
  let left = links.length;

  return {
    remove(cell) {
      const gone = (byCell.get(keyOf(cell)) ?? []).filter(({ removed }) => !removed);
      if (gone.length === 0) return;
      for (const link of gone) link.removed = true;
      left -= gone.length;
      if (left > 0) {
        opened.writeLater(part, () => withoutRemoved(text, links));
      } else {
        opened.remove(part);
        opened.removeRelationship(workbookPart, relationship.id);
      }
    },
  };
}

function keyOf({ sheetId, address }: ChainedCell): string {
  return `${sheetId} ${address}`;
}

function scanChain(text: string, part: string): { links: Link[]; byCell: Map<string, Link[]> } {
  const links: Link[] = [];
  const byCell = new Map<string, Link[]>();
  let sheetId = "0";
  scanXml(text, part, {
    open(name, attributes, depth, start) {
      if (depth !== 1 || name !== "c") return;
      const own = attribute(attributes, "i");
      sheetId = own ?? sheetId;
      const link = { start, end: -1, attributes, own, removed: false };
      const key = keyOf({ sheetId, address: attribute(attributes, "r") ?? "" });
      links.push(link);
      const same = byCell.get(key);
      if (same) same.push(link);
      else byCell.set(key, [link]);
    },
    close(name, _text, depth, end) {
      const link = links.at(-1);
      if (depth === 1 && name === "c" && link) link.end = end;
    },
  });
  return { links, byCell };
}

function withoutRemoved(text: string, links: readonly Link[]): string {
  const splices: Splice[] = [];
  let lostSheet: string | null = null; // The sheet of a removed link, which the next may have leant on.
  for (const { start, end, attributes, own, removed } of links) {
    if (removed) {
      splices.push({ start, end, text: "" });
      lostSheet = own ?? lostSheet;
      continue;
    }
    if (own === null && lostSheet !== null) {
      const name = tagName(text, start);
      const tag = `<${name}${setAttribute(attributes, "i", lostSheet)}`;
      splices.push({ start, end: start + 1 + name.length + attributes.length, text: tag });
    }
    lostSheet = null;
  }
  return splice(text, splices);
}
