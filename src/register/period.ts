/** The days that are counted: a year, or a part of it for a quarterly or monthly return. */

export interface Period {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/**
 * A part of a year as it is typed: `Q1`, `H1`, `2026-01..2026-06`.
 *
 * @returns undefined for what is none of that year
 */
export function typedPeriod(text: string, year: number): Period | undefined {
  const written = text.trim().toUpperCase();
  const [, quarter] = /^Q([1-4])$/u.exec(written) ?? [];
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  const [, half] = /^H([12])$/u.exec(written) ?? [];
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  const [, first, from, second, to] = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/u.exec(written) ?? [];
  if (Number(first) !== year || Number(second) !== year) return undefined;
  return months(year, Number(from), Number(to));
}

/** The parts of a year for which returns are asked, with the words of each: the year, halves, quarters, months. */
export function periodsOf(year: number): { readonly name: string; readonly period: Period }[] {
  const part = (name: string, first: number, last: number) => {
    const period = months(year, first, last);
    return period ? [{ name, period }] : [];
  };
  return [
    { name: "全年", period: yearPeriod(year) },
    ...["上半年", "下半年"].flatMap((name, i) => part(name, i * 6 + 1, i * 6 + 6)),
    ...["一季度", "二季度", "三季度", "四季度"].flatMap((it, i) => part(it, i * 3 + 1, i * 3 + 3)),
    ...Array.from({ length: 12 }, (_, i) => part(`${i + 1}月`, i + 1, i + 1)).flat(),
  ];
}

function months(year: number, first: number, last: number): Period | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  const lastDay = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String(first).padStart(2, "0")}-01`, to: lastDay };
}
