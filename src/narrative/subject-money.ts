/** Fees, the information-processing fee and procurement: amounts, and how many there were. */
import { converted, isMoney, type MoneyUnit } from "../text/units.ts";
import type { Counted, Subject } from "./counted.ts";
import { has } from "./words.ts";

const COUNTS = new Set(["件", "份", "次", "个", "笔", "项", "起", "张", ""]);

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
  if (isMoney(unit) || isAmount) {
    return {
      ...told,
      facts: [topic === "feeNotice" ? "informationFee.amount" : `${topic}.amount`],
    };
  }
  return { ...told, facts: COUNTS.has(unit) ? [COUNTED[topic]] : [] };
}

/** The unit in which a figure is given: the fee of part six in 元, the amounts of table two in 万元. */
export function unitOfFact(fact: string, unit: string): string {
  return isMoney(unit) ? moneyUnitOf(fact) : unit;
}

/** An amount in the unit of its figure; counts stay what they are. */
export function inUnitOfFact(fact: string, value: number, unit: string): number {
  return isMoney(unit) ? converted(value, unit, moneyUnitOf(fact)) : value;
}

/** An amount in the unit in which a text gives it; counts stay what they are. */
export function inUnitOfText(fact: string, value: number, unit: string): number {
  return isMoney(unit) ? converted(value, moneyUnitOf(fact), unit) : value;
}

function moneyUnitOf(fact: string): MoneyUnit {
  return fact === "informationFee.amount" ? "元" : "万元";
}
