/**
 * The copy of a register that is kept when its year is over: it says on which day it was closed and what it counted
 * then, so that who opens it later sees whether it still counts the same. Its own 今天 stays that day.
 */
import * as z from "zod/mini";
import { editionOf } from "../../form/editions.ts";
import { setting } from "../../layout/register/keys.ts";
import { planRegister } from "../../layout/register/plan-register.ts";
import { addressOf } from "../../layout/rectangle.ts";
import { serialOf } from "../../layout/register/day-cells.ts";
import type { Register } from "../../register/register.ts";
import type { Count } from "../../register/tally.ts";
import { printDate } from "../../text/dates.ts";
import type { ReadableWorkbook, Workbook } from "../../workbook/workbook.ts";

export interface Seal {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Every figure that was not 0. */
  readonly figures: Readonly<Record<string, number>>;
}

const PROPERTY = "ogi.sealed";

const sealSchema = z.object({ on: z.iso.date(), figures: z.record(z.string(), z.number()) });

export function sealOf(count: Count, on: string): Seal {
  const figures = Object.entries(count.figures).filter(([, figure]) => figure !== 0);
  return { on, figures: Object.fromEntries(figures) };
}

/** Writes it into a workbook that holds the register as it was filled (fill-register.ts). */
export function writeSeal(workbook: Workbook, register: Register, seal: Seal): void {
  const today = planRegister(editionOf(register.edition)).places.get(setting.today);
  if (!today) throw new Error("The plan has no cell for the day.");
  workbook.setProperty(PROPERTY, JSON.stringify(seal));
  const { sheet, row, column } = today;
  workbook.setCell(sheet, addressOf({ row, column }), { kind: "number", value: serialOf(seal.on) });
  // beside it stands how it changes every day, which it does no longer
  const note = addressOf({ row, column: column + 1 });
  workbook.setCell(sheet, note, { kind: "text", value: sealWords(seal) });
}

/** Undefined where a workbook is not sealed, or not by us. */
export function readSeal(workbook: Pick<ReadableWorkbook, "property">): Seal | undefined {
  const text = workbook.property(PROPERTY);
  if (typeof text !== "string") return undefined;
  try {
    return sealSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** 封存于2027年1月15日：新收12件，上年结转3件，办结13件，结转下年2件 */
export function sealWords({ on, figures }: Seal): string {
  const of = (row: string): number => figures[`requests.${row}.total`] ?? 0;
  const counts = [
    `新收${of("newThisYear")}件`,
    `上年结转${of("carriedFromLastYear")}件`,
    `办结${of("outcomes.total")}件`,
    `结转下年${of("carriedToNextYear")}件`,
  ];
  return `封存于${printDate(on)}：${counts.join("，")}。`;
}

/** How many figures a register counts otherwise than when it was sealed. */
export function changedSince({ figures: then }: Seal, { figures: now }: Count): number {
  const ids = new Set([...Object.keys(then), ...Object.keys(now)]);
  const numbers: Readonly<Record<string, number>> = now;
  return [...ids].filter((id) => (then[id] ?? 0) !== (numbers[id] ?? 0)).length;
}
