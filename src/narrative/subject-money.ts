/** Fees, the information-processing fee and procurement: amounts, and how many there were. */
import type { Counted, Subject } from "./counted.ts";
import { has } from "./words.ts";

const COUNTS = new Set(["件", "份", "次", "个", "笔", "项", "起", "张", ""]);

/** What each unit of money is in 元. */
const YUAN: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);

type Money = "fees" | "procurement" | "informationFee" | "feeNotice";

/** What is counted where a number of the topic is no amount. */
const COUNTED: Readonly<Record<Money, string>> = {
  fees: "fees.items",
  procurement: "procurement.projects",
  informationFee: "informationFee.cases",
  feeNotice: "informationFee.notices",
};

/** What is money where no unit says so. */
const AMOUNTS = new Set<Money>(["fees", "informationFee"]);

export function moneySubject(topic: Money, { before, unit }: Counted): Subject {
  const told = { topic, dimension: "other", certainty: "sure" } as const;
  // 收费为零
  const isAmount = unit === "" && (AMOUNTS.has(topic) || has(before, "act", "collect"));
  if (YUAN.has(unit) || isAmount) {
    return {
      ...told,
      facts: [topic === "feeNotice" ? "informationFee.amount" : `${topic}.amount`],
    };
  }
  return { ...told, facts: COUNTS.has(unit) ? [COUNTED[topic]] : [] };
}

/** The unit in which a figure is given: the fee of part six in 元, the amounts of table two in 万元. */
export function unitOfFact(fact: string, unit: string): string {
  if (!YUAN.has(unit)) return unit;
  return fact === "informationFee.amount" ? "元" : "万元";
}

/** An amount in the unit of its figure; counts stay what they are. */
export function inUnitOfFact(fact: string, value: number, unit: string): number {
  const [from, to] = [YUAN.get(unit), YUAN.get(unitOfFact(fact, unit))];
  if (from === undefined || to === undefined || from === to) return value;
  return Number(((value * from) / to).toFixed(8));
}

/** An amount in the unit in which a text gives it; counts stay what they are. */
export function inUnitOfText(fact: string, value: number, unit: string): number {
  const [from, to] = [YUAN.get(unitOfFact(fact, unit)), YUAN.get(unit)];
  if (from === undefined || to === undefined || from === to) return value;
  return Number(((value * from) / to).toFixed(8));
}

export function isMoney(unit: string): boolean {
  return YUAN.has(unit);
}
