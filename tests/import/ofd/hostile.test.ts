/** OFD that means harm, or was harmed: a sentence in time, and no figure that is wrong without a mark. */
import * as fc from "fast-check";
import { composeVariant } from "../../../src/document/compose-variant.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { exampleReport } from "../../support/examples.ts";
import { bombEntry, withEntry } from "../../support/hostile-files.ts";
import { importAny } from "../../support/import.ts";
import { runsOf, SEED } from "../../support/long-matrix.ts";
import { makeOfd, ofdLine, ofdText } from "../../support/make-ofd.ts";
import { writeOfd } from "../../support/write-ofd.ts";

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await importAny(bytes, { fileName: "年报.ofd" });
    return "";
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.message;
  }
};

const PAGE = "Doc_0/Pages/Page_0/Content.xml";
const simple = makeOfd([ofdText("年报", { x: 20, y: 40 })]);
const unit = (id: number, content: string): string =>
  `<CompositeGraphicUnit ID="${id}"><Content>${content}</Content></CompositeGraphicUnit>`;
const use = (id: number): string => `<CompositeObject Boundary="0 0 9 9" ResourceID="${id}"/>`;

const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  "a page of 63 megabytes of blanks": () => withEntry(simple, bombEntry(PAGE, 63)),
  "a page of 100 megabytes": () => withEntry(simple, bombEntry(PAGE, 100)),
  "drawings in drawings, each ten times": () =>
    makeOfd([use(1)], {
      resources: `<CompositeGraphicUnits>${Array.from({ length: 8 }, (_, i) =>
        unit(i + 1, i < 7 ? use(i + 2).repeat(10) : ofdText("1", { x: 1, y: 1 }).repeat(10)),
      ).join("")}</CompositeGraphicUnits>`,
    }),
  "a million rows": () =>
    makeOfd([
      `<PathObject Boundary="0 0 210 297"><AbbreviatedData>${"M 0 0 L 9 0 ".repeat(300_000)}</AbbreviatedData></PathObject>`,
    ]),
  "a hundred thousand lines that cross": () =>
    makeOfd([
      Array.from({ length: 20_000 }, (_, i) =>
        ofdLine([20, 20 + i / 100], [180, 20 + i / 100]),
      ).join(""),
    ]),
  "slanting lines through many letters": () =>
    makeOfd([
      `<PathObject Boundary="0 0 210 297"><AbbreviatedData>M 0 0 ${"L 200 200 L 0 10 ".repeat(60_000)}</AbbreviatedData></PathObject>` +
        ofdText("年".repeat(30_000), { x: 1, y: 100 }),
    ]),
  "a text of a million letters": () => makeOfd([ofdText("年".repeat(500_000), { x: 1, y: 100 })]),
  "elements within elements": () =>
    makeOfd(["<PageBlock>".repeat(100_000) + "</PageBlock>".repeat(100_000)]),
  "a template that is drawn on a hundred pages": () =>
    makeOfd(
      Array.from({ length: 100 }, () => ""),
      {
        template: ofdText("年".repeat(10_000), { x: 1, y: 100 }),
      },
    ),
};

/** Of the processor, which others on a busy machine do not take from it, in microseconds: as long as a user may wait, twice. */
const MOST_TIME = 4_000_000;

test.each(Object.entries(HOSTILE))("%s", async (_what, make) => {
  const bytes = make();
  const start = process.cpuUsage();
  expect(await refusal(bytes)).toMatch(/^[^\n]+。$/u);
  expect(process.cpuUsage(start).user).toBeLessThan(MOST_TIME);
});

describe("a report whose file was changed in some places", () => {
  const report = exampleReport("sq-2024");
  const original = writeOfd(composeVariant(report, [], "submit"), "stretches");

  /** Figures that are not those of the report, and of which nothing is said. */
  const wrongIn = ({ figures, source }: AnnualReport): string[] =>
    Object.entries(figures).flatMap(([id, figure]) =>
      figure === null || figure === report.figures[id] || source?.read?.[id] !== undefined
        ? []
        : [id],
    );

  test("is refused with a sentence, or read without a wrong figure: what was packed has a sum", async () => {
    const places = fc.array(fc.tuple(fc.nat({ max: original.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = new Uint8Array(original);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const { report: read } = await importAny(bytes, { fileName: "年报.ofd" });
          expect(wrongIn(read)).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: runsOf(500), seed: SEED },
    );
  });
});
