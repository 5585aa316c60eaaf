/** Units that stand behind numbers: those of counts, and those of money. */

/** What a number of counts may carry. */
export const COUNT_UNITS = ["件", "项", "个"] as const;

/** What each unit of money is in 元. */
const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

export type MoneyUnit = keyof typeof YUAN;

const MONEY_UNITS: readonly string[] = Object.keys(YUAN);

/** Units of the cells of the form, the longest first. */
const CELL_UNITS = ["万元", "元", ...COUNT_UNITS] as const;

/** Decimals that an amount is kept to, and digits that a double holds: what is beyond is dust of binary fractions. */
const DECIMALS = 8;
const DIGITS = 15;

export function isMoney(unit: string): unit is MoneyUnit {
  return MONEY_UNITS.includes(unit);
}

/** An amount in another unit: 251000元 is 25.1万元. */
export function converted(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  if (from === to) return amount;
  const exact = (amount * YUAN[from]) / YUAN[to];
  return Number(Number(exact.toPrecision(DIGITS)).toFixed(DECIMALS));
}

/** The unit at the end of the text of a cell; undefined where it has none. */
export function unitBehind(text: string): (typeof CELL_UNITS)[number] | undefined {
  const trimmed = text.trimEnd();
  return CELL_UNITS.find((unit) => trimmed.endsWith(unit));
}

/** Whether a unit stands behind the number of a cell. */
export function hasUnit(text: string): boolean {
  const unit = unitBehind(text);
  if (unit === undefined) return false;
  return /\d$/u.test(text.trimEnd().slice(0, -unit.length).trimEnd());
}
