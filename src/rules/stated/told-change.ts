/** What a text says of a figure and last year's: 较上年增加50件, 同比下降12.5%. */
import { difference } from "../../figures/figure.ts";
import type { FigureReading } from "./readings.ts";

/** Right behind a number that is a figure of the form: ，较上年增加50件; ，同比下降12.5%. */
const CHANGE =
  /^[，,、（(]?(?:与(?:上年度?|上一年度?|去年)(?:同期)?相比|同比|[较比](?:上年度?|上一年度?|去年|(?:19|20)\d{2}年度?)(?:同期)?)[，,]?(增加|增长|上升|减少|下降|降低)了?(\d+(?:\.(\d+))?)([件%％])/u;

export interface ToldChange {
  readonly quote: string;
  /** Below zero where it became less. */
  readonly value: number;
  readonly isShare: boolean;
  /** Places behind the point as written. */
  readonly places: number;
}

/** The change that is told right behind a number. */
export function changeBehind(text: string, end: number): ToldChange | undefined {
  const match = CHANGE.exec(text.slice(end));
  if (!match) return undefined;
  const [words, verb = "", digits = "", places = "", unit = ""] = match;
  const isLess = /减少|下降|降低/u.test(verb);
  return {
    quote: words.replace(/^[，,、（(]/u, ""),
    value: isLess ? -Number(digits) : Number(digits),
    isShare: unit !== "件",
    places: places.length,
  };
}

/** The numbers of both years in one reading of the words. */
export interface YearPair extends Pick<FigureReading, "cells"> {
  readonly unit: string;
  readonly now: number;
  readonly before: number;
}

/** The change that the tables give, in the unit and the places of the text. */
export function changeOf({ isShare, places }: ToldChange, { now, before }: YearPair): number {
  const change = difference(now, before);
  return isShare ? Number(((change / before) * 100).toFixed(places)) : change;
}

/** Rounded or cut off in the places written. */
export function isBorneOut(told: ToldChange, pair: YearPair): boolean {
  const off = Math.abs(difference(changeOf(told, pair), told.value));
  return told.isShare ? off < 10 ** -told.places + 1e-9 : off === 0;
}
