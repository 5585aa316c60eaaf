/** Reports as the units of one superior send them: other organs, years and figures, text of real length, mistakes. */
import { consistent } from "../../src/build/rule-cases/sound-report.ts";
import { type Edition, editionForYear, editionOf } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { narrativeOf, paragraphsAt } from "../../src/report/paragraphs.ts";
import type { Random } from "./random.ts";

const PLACES = ["东湖", "西湖", "南山", "北川", "清河", "长宁", "永安", "新乐", "临江", "龙泉"];
const ORGANS = ["统计局", "财政局", "教育局", "民政局", "审计局", "水利局", "人民政府办公室"];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

type Figures = AnnualReport["figures"];

/** What is wrong in a report: nothing in most. */
const MISTAKES: readonly ((figures: Figures, edition: Edition, random: Random) => Figures)[] = [
  ...Array.from({ length: 5 }, () => (figures: Figures) => figures),
  (figures, { cells }, random) => ({
    ...figures,
    [random.of(cells.filter(({ computed }) => computed)).id]: random.below(1000) + 1,
  }),
  (figures, { cells }, random) => ({ ...figures, [random.of(cells).id]: null }),
  (figures, { cells }, random) => ({ ...figures, [random.of(cells).id]: `${random.below(20)}件` }),
];

/** Another unit's report, modelled on a real one. */
export function variedReport(examples: readonly AnnualReport[], random: Random): AnnualReport {
  const model = random.of(examples);
  const edition = editionOf(model.edition);
  const year = random.of(YEARS.filter((it) => editionForYear(it) === edition));
  const name = `${random.of(PLACES)}县${random.of(ORGANS)}`;
  const spoken = (text: string): string =>
    text.replaceAll(model.organ.name, name).replaceAll(String(model.year), String(year));
  return {
    ...model,
    year,
    organ: { ...model.organ, name },
    signed: `${year + 1}-01-${random.below(21) + 10}`,
    figures: random.of(MISTAKES)(figuresOf(model, edition, random), edition, random),
    narrative: narrativeOf((place) => paragraphsAt(model.narrative, place).map(spoken)),
  };
}

/** Those of the model, of which some units have more; their sums hold again. */
function figuresOf(model: AnnualReport, edition: Edition, random: Random): Figures {
  if (random.below(3) === 0) return model.figures;
  const more = random.below(9) + 1;
  return consistent(
    edition,
    Object.fromEntries(
      edition.cells.map(({ id }) => {
        const figure = model.figures[id];
        return [id, typeof figure === "number" ? Math.round(figure) * more : 0];
      }),
    ),
  );
}
