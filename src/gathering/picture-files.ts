/** The pictures of a collection, each a file, and the page that shows them all. */
import type { Collected } from "../collection/collected.ts";
import { collectionCharts } from "../document/charts/collection-charts.ts";
import { collectionPage } from "../document/page/collection-page.ts";
import type { OutputFile } from "./output-file.ts";

/** What draws is large: it is loaded when something is drawn. */
async function drawing() {
  return (await import("../document/charts/draw-chart.ts")).drawChart;
}

export async function* pictureFiles(collected: Collected): AsyncIterable<OutputFile> {
  const draw = await drawing();
  for (const chart of collectionCharts(collected)) {
    yield { name: `图/${chart.title}.svg`, content: draw(chart) };
  }
}

export async function writePage(collected: Collected): Promise<readonly string[]> {
  return collectionPage(collected, await drawing());
}
