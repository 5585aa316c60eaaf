/** A picture of numbers before it is drawn: whoever cannot see it reads its table and its description. */
export interface Chart {
  /** Names its file. */
  readonly id: string;
  readonly title: string;
  /** 件, 个单位 or 处. */
  readonly unit: string;
  /** Bars beside each other, or one on the other. */
  readonly bars: "beside" | "stacked";
  /** What each row of the table, and each place of the axis, is of. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** 未齐（58/60），不得公布: said in the picture while it holds. */
  readonly mark?: string;
  /** Said below the picture, where not all is in it. */
  readonly note?: string;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where nobody knows it. */
  readonly values: readonly (number | null)[];
}

/** What the picture shows, in a sentence for those who cannot see it: the largest of every series. */
export function chartDescription({ title, unit, categories, series, mark }: Chart): string {
  const largest = series.map(({ name, values }) => {
    const numbers = values.map((value) => value ?? 0);
    const most = Math.max(0, ...numbers);
    const of = categories[numbers.indexOf(most)] ?? "";
    return most === 0 ? `${name}均为0` : `${name}最多的是${of}（${most}${unit}）`;
  });
  return `${title}${mark === undefined ? "" : `（${mark}）`}：共${categories.length}项；${largest.join("，")}。各项数字见图后的表。`;
}
