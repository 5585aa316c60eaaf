/** Fees, the information-processing fee and procurement: amounts, and how many there were. */
import { converted, isMoney, type MoneyUnit } from "../text/units.ts";
import type { Counted, Subject } from "./counted.ts";
import * as stated from "./stated-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { has } from "./words.ts";

const COUNTS = new Set(["件", "份", "次", "个", "笔", "项", "起", "张", ""]);

type Money = "fees" | "procurement" | "informationFee" | "feeNotice";

/** What is counted where a number of the topic is no amount. */
const COUNTED: Readonly<Record<Money, StatedFigure>> = {
  fees: stated.items("fees"),
  procurement: stated.procurement("projects"),
  informationFee: stated.informationFee("cases"),
  feeNotice: stated.informationFee("notices"),
};

const CHARGED = stated.informationFee("amount");

const PAID: Readonly<Record<Money, StatedFigure>> = {
  fees: stated.fees,
  procurement: stated.procurement("amount"),
  informationFee: CHARGED,
  feeNotice: CHARGED,
};

/** What is money where no unit says so. */
const AMOUNTS = new Set<Money>(["fees", "informationFee"]);

export function moneySubject(topic: Money, { before, unit }: Counted): Subject {
  const told = { topic, dimension: "other", certainty: "sure" } as const;
  // 减免行政事业性收费1.8万元: what was done with it is not known
  const noun = before.findIndex(({ kind }) => kind === "topic");
  if (noun > 0 && before[noun - 1]?.kind === "unknown" && !has(before, "act", "collect"))
    return { ...told, figures: [] };
  // 收费为零
  const isAmount = unit === "" && (AMOUNTS.has(topic) || has(before, "act", "collect"));
  if (isMoney(unit) || isAmount) return { ...told, figures: [PAID[topic]] };
  return { ...told, figures: COUNTS.has(unit) ? [COUNTED[topic]] : [] };
}

/** The unit in which a figure is given: the fee of part six in 元, the amounts of table two in 万元. */
export function unitOfFigure(figure: StatedFigure, unit: string): string {
  return isMoney(unit) ? moneyUnitOf(figure) : unit;
}

/** An amount in the unit of its figure; counts stay what they are. */
export function inUnitOfFigure(figure: StatedFigure, value: number, unit: string): number {
  return isMoney(unit) ? converted(value, unit, moneyUnitOf(figure)) : value;
}

/** By less than what an amount may be rounded: one in its last decimal place, or half of one without any; 0 of counts. */
export function slackOf(figure: StatedFigure, written: string, unit: string): number {
  if (!isMoney(unit)) return 0;
  const [, places] = /[.．]([\d０-９]+)/u.exec(written) ?? [];
  return inUnitOfFigure(figure, places === undefined ? 0.5 : 10 ** -places.length, unit);
}

/** An amount in the unit in which a text gives it; counts stay what they are. */
export function inUnitOfText(figure: StatedFigure, value: number, unit: string): number {
  return isMoney(unit) ? converted(value, moneyUnitOf(figure), unit) : value;
}

function moneyUnitOf(figure: StatedFigure): MoneyUnit {
  return figure === CHARGED ? "元" : "万元";
}
