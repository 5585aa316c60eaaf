/** Every sentence on words and figures: what the text says, what the tables have, by how much they differ. */
import { difference, formatNumber } from "../../figures/figure.ts";
import { sumOf } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOfRow } from "../../form/role-rows.ts";
import type { NarrativePart } from "../../form/parts.ts";
import { nameOfCells } from "../../narrative/figure-names.ts";
import type { Certainty, Fact } from "../../narrative/fact.ts";
import type { RuleContext } from "../context.ts";
import type { Sentence } from "../finding.ts";
import { lastReportName } from "../last-year-of.ts";
import { partName } from "../prose.ts";
import type { FigureReading } from "./readings.ts";
import type { ToldChange, YearPair } from "./told-change.ts";

const n = formatNumber;

function told(part: NarrativePart, says: string): Sentence {
  return { where: partName(part), says };
}

const UNITS = { count: "件", signedCount: "件", tenThousandYuan: "万元" } as const;

function unitOf(cells: readonly Cell[]): string {
  const [first] = cells;
  return first ? UNITS[first.kind] : "";
}

/** Words of the text, and the part in which they stand. */
interface Quoted {
  readonly part: NarrativePart;
  readonly quote: string;
}

/** Where a fault that is told in several places is shown. */
function placeOf([first]: readonly Quoted[]): NarrativePart {
  if (!first) throw new Error("A disagreement needs words of the text.");
  return first.part;
}

/** 写“收到申请9件”“受理9件”，其他需要报告的事项写“收到申请9件”: each of the first few places once. */
function writes(places: readonly Quoted[]): string {
  const byPart = new Map<NarrativePart, Set<string>>();
  for (const { part, quote } of places.slice(0, MOST_PLACES)) {
    byPart.set(part, (byPart.get(part) ?? new Set()).add(quote));
  }
  const says = [...byPart].map(([part, quotes], i) => {
    const words = [...quotes].map((it) => `“${it}”`).join("");
    return `${i === 0 ? "" : partName(part)}写${words}`;
  });
  const more = places.length > MOST_PLACES ? `等${places.length}处` : "";
  return `${says.join("，")}${more}`;
}

const MOST_PLACES = 5;

/** 表三“予以公开”为5件. */
function side({ cells, number }: FigureReading): string {
  return `${cells[0]?.table.name ?? ""}${nameOfCells(cells)}为${n(number)}${unitOf(cells)}`;
}

function off(found: number, expected: number): string {
  const by = difference(found, expected);
  return `${by > 0 ? "多" : "少"}${n(Math.abs(by))}`;
}

export function disagrees(
  context: RuleContext,
  places: readonly Quoted[],
  fact: Fact,
  readings: readonly FigureReading[],
): Sentence {
  const [first] = readings;
  if (!first) throw new Error("A disagreement needs what the tables have.");
  const part = placeOf(places);
  const says = `${writes(places)}；${tablesSay(context, fact, readings)}`;
  const { certainty, ground } = fact;
  const toDo = TO_DO[certainty === "sure" && ground === "loose" ? "likely" : certainty];
  if (hasTwoReadings(readings)) return told(part, `${says}，按两种口径均不一致，${toDo}`);
  const unit = unitOf(first.cells);
  return told(part, `${says}，${off(fact.value, first.number)}${unit}，${toDo}`);
}

/** What the tables have for a fact: 表三“予以公开”为5件; 表三新收8件，加上年结转2件为10件. */
export function tablesSay(
  context: RuleContext,
  fact: Fact,
  readings: readonly FigureReading[],
): string {
  const [first, second] = readings;
  if (!first) return "";
  if (!second || !hasTwoReadings(readings)) return side(first);
  return `${firstReading(fact, first)}，${secondReading(context, fact, second)}`;
}

/** What cells hold that a placeholder names. */
export function cellsHold(cells: readonly Cell[], number: number): string {
  if (!Number.isNaN(number)) return side({ cells, less: [], number });
  return `${cells[0]?.table.name ?? ""}${nameOfCells(cells)}还没有填`;
}

function hasTwoReadings([first, second]: readonly FigureReading[]): boolean {
  return second !== undefined && second.number !== first?.number;
}

/** What the reader of a finding is asked, by how sure it is that both sides mean the same. */
const TO_DO: Readonly<Record<Certainty, string>> = {
  sure: "请核对台账后改正。",
  likely: "请核对。",
  unsure: "两者口径可能不同，请核对。",
};

/** 表三新收8件 is said shorter, since it is said most. */
function firstReading({ figure }: Fact, first: FigureReading): string {
  return figure.kind === "received" ? `表三新收${n(first.number)}件` : side(first);
}

/** 加上年结转0件为8件; 不含上年结转为6件; 加本年增减为5项. */
function secondReading(
  { edition, figures }: RuleContext,
  { figure }: Fact,
  second: FigureReading,
): string {
  const { cells, less, number } = second;
  if (less.length > 0) return `不含上年结转为${n(number)}件`;
  const carriedIn = cellsOfRow(edition, "carriedIn");
  const carried = cells.filter((cell) => carriedIn.includes(cell));
  if (figure.kind === "documents" || figure.kind === "outcome") return side(second);
  if (carried.length === 0) return `加本年增/减为${n(number)}项`;
  const sum = sumOf(figures, carried);
  return `加上年结转${n(sum)}件为${n(number)}件`;
}

export function disagreeTogether(
  places: readonly Quoted[],
  readings: readonly FigureReading[],
): Sentence {
  return told(
    placeOf(places),
    `${writes(places)}；${readings.map(side).join("，")}，请核对台账后改正。`,
  );
}

export function silent(received: number): Sentence {
  return told(
    "overview",
    `没有写政府信息公开申请的件数；表三本年新收${n(received)}件，请写明收到和办理情况。`,
  );
}

export function wrongShare(
  part: NarrativePart,
  quote: string,
  whole: { readonly cells: readonly Cell[]; readonly number: number },
  places: number,
  expected: number,
): Sentence {
  return told(part, `写“${quote}”；${shareSays(whole, places, expected)}。`);
}

/** 按办理结果总计98件计算为1.02%. */
export function shareSays(
  whole: { readonly cells: readonly Cell[]; readonly number: number },
  places: number,
  expected: number,
): string {
  const name = nameOfCells(whole.cells).replaceAll(/[“”]/gu, "");
  return `按${name}${n(whole.number)}件计算为${expected.toFixed(places)}%`;
}

export function partsOff(
  part: NarrativePart,
  quote: string,
  whole: number,
  parts: readonly number[],
  sum: number,
): Sentence {
  const addition = parts.length > 1 ? `${parts.map(n).join("＋")}＝${n(sum)}` : n(sum);
  return told(
    part,
    `“${quote}”之后所列各项为${addition}，与${n(whole)}相比${off(sum, whole)}，分项与总数应相符，请核对。`,
  );
}

export function feesDiffer(first: Quoted, second: Quoted): Sentence {
  return told(
    second.part,
    `写“${second.quote}”，${partName(first.part)}写“${first.quote}”，前后不一致，请核对。`,
  );
}

export function feesBelowCharge(part: NarrativePart, quote: string, fees: string): Sentence {
  return told(
    part,
    `写“${quote}”；表二行政事业性收费为${fees}万元。信息处理费属于行政事业性收费，收费金额不应小于此数，请核对。`,
  );
}

export function unpaidWithoutNotice(part: NarrativePart, quote: string, unpaid: number): Sentence {
  return told(
    part,
    `写“${quote}”；表三（六）2.逾期未缴费为${n(unpaid)}件，应已发出收费通知，请核对。`,
  );
}

export function unpaidUnexplained(count: number): Sentence {
  return {
    where: "第六部分",
    says: `没有写信息处理费收费通知情况；表三（六）2.逾期未缴费为${n(count)}件，请写明发出收费通知的件数和金额。`,
  };
}

export function otherUnexplained(count: number): Sentence {
  return told(
    "overview",
    `没有说明表三（六）3.其他的${n(count)}件是何种情形（如申请人撤回），请补充。`,
  );
}

export function correctedUnexplained(count: number): Sentence {
  return {
    where: "第五部分",
    says: `没有提到复议、诉讼结果纠正的情况；表四结果纠正共${n(count)}件，请看是否应写明原因和改进措施。`,
  };
}

export function changeToldOtherwise(
  context: RuleContext,
  part: NarrativePart,
  { quote, isShare, places }: ToldChange,
  { now, before, unit }: YearPair,
): Sentence {
  const change = Math.abs(difference(now, before));
  const share = `${n(Number(((change / before) * 100).toFixed(places)))}%`;
  const verb = now > before ? "增加" : now < before ? "减少" : "持平";
  const right = verb === "持平" ? verb : `${verb}${isShare ? share : `${n(change)}${unit}`}`;
  return {
    where: partName(part),
    says: `写“${quote}”；表中本年${n(now)}${unit}，${lastReportName(context)}${n(before)}${unit}，应为${right}，请核实。`,
  };
}
