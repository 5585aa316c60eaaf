import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** A unit and its parent both summed: what the parent's report contains would count twice. */
export const noDoubleRule = defineCollectionRule({
  code: "C-NODOUBLE",
  severity: "error",
  basis: { cited: "国办发〔2014〕32号" },
  holds: "一个单位与它的上级不同时计入汇总",
  check: ({ units }) => {
    const counted = new Map(
      units.flatMap(({ unit }) => (unit.counts ? [[unit.name, unit] as const] : [])),
    );
    return units.flatMap(({ unit: { name, parent, counts } }): CollectionTold[] => {
      if (!counts || parent === undefined || !counted.has(parent)) return [];
      const message = sentences.countedTwice(name, parent);
      return [{ unit: name, others: [parent], toUnit: "", expected: null, found: null, message }];
    });
  },
});
