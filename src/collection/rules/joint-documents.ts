import { formatNumber } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOfRow } from "../../form/role-rows.ts";
import type { Figures } from "../collected.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** Smaller numbers are the same by chance. */
const LEAST = 5;

/** 联合制发的由牵头机关计数: the same numbers of documents in several units. */
export const jointDocumentsRule = defineCollectionRule({
  code: "C-JOINT",
  severity: "hint",
  basis: "custom",
  holds: "联合制发的规范性文件只由牵头单位计数",
  check: ({ units, edition }) => {
    const cells = cellsOfRow(edition, "normativeDocuments");
    const [first] = cells;
    if (!first) return [];
    const byNumbers = new Map<string, string[]>();
    for (const { unit, figures } of units) {
      const numbers = figures && numbersOf(cells, figures);
      if (numbers === undefined) continue;
      byNumbers.set(numbers, [...(byNumbers.get(numbers) ?? []), unit.name]);
    }
    return [...byNumbers].flatMap(([numbers, names]) =>
      names.length < 2 ? [] : names.map((name) => told(name, names, { numbers, cells, first })),
    );
  },
});

interface Numbers {
  readonly numbers: string;
  readonly cells: readonly Cell[];
  readonly first: Cell;
}

function told(
  unit: string,
  names: readonly string[],
  { numbers, cells, first }: Numbers,
): CollectionTold {
  const others = names.filter((it) => it !== unit);
  const { where, says } = sentences.joint(unit, undefined, numbers);
  return {
    ...{ unit, at: first.id, cells, others, expected: null, found: numbers },
    message: sentences.joint(unit, others, numbers),
    toUnit: `${where}${says}`,
  };
}

/** 3、0、41, where something was issued this year; undefined where the numbers say nothing. */
function numbersOf(cells: readonly Cell[], figures: Figures): string | undefined {
  const numbers = cells.flatMap(({ id }) => figures[id] ?? []);
  const [issued = 0] = numbers;
  const isTelling = numbers.length === cells.length && issued > 0 && Math.max(...numbers) >= LEAST;
  return isTelling ? numbers.map(formatNumber).join("、") : undefined;
}
