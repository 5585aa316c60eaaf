/** Formats that cells have while a condition holds (ECMA-376 part 1, 18.3.1.18 and 18.3.1.10). */
import { attribute } from "../package/scan-xml.ts";
import { parseArea } from "./cell-address.ts";
import type { Area, ConditionalFormat } from "./workbook.ts";

interface ConditionalFormats {
  readonly all: readonly ConditionalFormat[];
  /** To be told of every element around the cells. */
  readonly open: (name: string, attributes: string, depth: number) => void;
  readonly close: (name: string, text: string, depth: number) => void;
}

/** Collects them while a sheet is scanned. */
export function conditionalFormats(): ConditionalFormats {
  const all: ConditionalFormat[] = [];
  let areas: readonly Area[] = [];
  let attributes = "";
  let limits: string[] = [];
  let isWithin = false;
  return {
    all,
    open(name, own, depth) {
      if (depth === 1) {
        isWithin = name === "conditionalFormatting";
        if (isWithin) areas = areasIn(attribute(own, "sqref") ?? "");
      } else if (depth === 2) {
        attributes = own;
        limits = [];
      }
    },
    close(name, text, depth) {
      if (!isWithin) return;
      if (depth === 3 && name === "formula") limits.push(text);
      const difference = depth === 2 && name === "cfRule" ? attribute(attributes, "dxfId") : null;
      if (difference === null) return;
      all.push({ difference: Number(difference), areas, mayHold: conditionOf(attributes, limits) });
    },
  };
}

function areasIn(references: string): readonly Area[] {
  return references.split(/\s+/u).flatMap((it) => parseArea(it) ?? []);
}

type Comparison = (value: number, limit: number, other: number) => boolean;

/** ST_ConditionalFormattingOperator (18.18.15), those that compare numbers. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ["equal", (value, limit) => value === limit],
  ["notEqual", (value, limit) => value !== limit],
  ["greaterThan", (value, limit) => value > limit],
  ["greaterThanOrEqual", (value, limit) => value >= limit],
  ["lessThan", (value, limit) => value < limit],
  ["lessThanOrEqual", (value, limit) => value <= limit],
  ["between", (value, limit, other) => value >= limit && value <= other],
  ["notBetween", (value, limit, other) => value < limit || value > other],
]);

const NUMBER = /^\s*-?\d+(?:\.\d+)?\s*$/u;

function conditionOf(attributes: string, limits: readonly string[]): ConditionalFormat["mayHold"] {
  const isOfValue = attribute(attributes, "type") === "cellIs";
  const compare = COMPARISONS.get(attribute(attributes, "operator") ?? "");
  if (!isOfValue || !compare || !limits.every((it) => NUMBER.test(it))) return () => true;
  const [limit = NaN, other = limit] = limits.map(Number);
  return (value) => typeof value !== "number" || compare(value, limit, other);
}
