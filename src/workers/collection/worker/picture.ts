/** A picture of the collection with the table behind it. */
import type { Collected } from "../../../collection/collected.ts";
import { chartDescription, type Chart } from "../../../document/charts/chart.ts";
import { collectionCharts } from "../../../document/charts/collection-charts.ts";

export interface Picture extends Pick<
  Chart,
  "id" | "title" | "note" | "unit" | "categories" | "series"
> {
  readonly svg: string;
  /** For who cannot see it. */
  readonly description: string;
}

export async function picturesOf(collected: Collected): Promise<readonly Picture[]> {
  const { drawChart } = await import("../../../document/charts/draw-chart.ts");
  return collectionCharts(collected).map((chart) => ({
    ...chart,
    svg: drawChart(chart),
    description: chartDescription(chart),
  }));
}
