/** What was read lies here, in a worker: the page asks for what it shows, and for the files that it hands over. */
import { today } from "../../../calendar/today.ts";
import { collect } from "../../../collection/collect.ts";
import type { Collected } from "../../../collection/collected.ts";
import { collectedReport } from "../../../collection/collected-report.ts";
import { NO_DECISIONS, type Decisions } from "../../../collection/decisions.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { parseRounds } from "../../../collection/rounds-json.ts";
import { settledBy } from "../../../collection/settled-by.ts";
import { writeCollectionWorkbook } from "../../../gathering/collection-workbook.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { NOTHING_WRITTEN } from "../../../gathering/output-file.ts";
import { RECTIFICATION_FILE } from "../../../gathering/output-names.ts";
import { formatAnnualReport } from "../../../report/json.ts";
import { viewOf, type CollectionView } from "./collection-view.ts";
import { packedOutputs } from "./packed-outputs.ts";
import { picturesOf, type Picture } from "./picture.ts";
import { behindSum, sumsViewOf, type BehindSum, type SumsOf, type SumsView } from "./sums-view.ts";
import { feedbackOf, unitViewOf, type UnitView } from "./unit-view.ts";

export interface Desk {
  readonly take: (handedIn: HandedIn) => void;
  /** What was written in the round before. @throws UnreadableFile */
  readonly earlier: (rounds: Blob, rectification: Blob | undefined) => Promise<void>;
  readonly settle: (decisions: Decisions) => CollectionView;
  readonly unit: (name: string) => UnitView | undefined;
  /** Whatever is ticked now, of all units. */
  readonly ticked: () => NonNullable<Decisions["ticked"]>;
  readonly feedback: (unit: string) => Uint8Array | undefined;
  readonly sums: (of: SumsOf) => SumsView;
  readonly behind: (of: SumsOf, cell: string) => BehindSum;
  readonly pictures: () => Promise<readonly Picture[]>;
  /** 汇总.json. */
  readonly report: () => string;
  /** 汇总表.xlsx. */
  readonly workbook: () => Promise<Uint8Array>;
  readonly outputs: () => Promise<Uint8Array<ArrayBuffer>>;
}

export function desk(platform: GatherPlatform): Desk {
  const files: HandedIn[] = [];
  let decisions = NO_DECISIONS;
  let earlier = NOTHING_WRITTEN;
  let settled: Collected | undefined;
  const collected = (): Collected => {
    settled ??= collect({
      ...settledBy(decisions),
      ...{ decisions, files, earlier: earlier.rounds, today: today() },
    });
    return settled;
  };
  return {
    take: (handedIn) => {
      const { file, hash } = handedIn;
      settled = undefined;
      if (files.some((it) => it.file === file && it.hash === hash)) return;
      files.push({ ...handedIn, file: freeAmong(files, file) });
    },
    earlier: async (rounds, rectification) => {
      const list = rectification && new Uint8Array(await rectification.arrayBuffer());
      earlier = {
        rounds: parseRounds(await rounds.text()),
        bytes: (name) => (name === RECTIFICATION_FILE ? list : undefined),
      };
    },
    settle: (decided) => {
      decisions = decided;
      settled = undefined;
      return viewOf(collected(), files);
    },
    unit: (name) => unitViewOf(collected(), files, name),
    ticked: () =>
      collected().findings.flatMap(({ unit, code, at, quote, edited, ticked }) =>
        unit === undefined || !ticked
          ? []
          : [
              {
                ...{ unit, code, at },
                ...(quote !== undefined && { quote }),
                ...(edited !== undefined && { text: edited }),
              },
            ],
      ),
    feedback: (unit) => feedbackOf(collected(), unit),
    sums: (of) => sumsViewOf(collected(), of),
    behind: (of, cell) => behindSum(collected(), of, cell),
    pictures: () => picturesOf(collected()),
    report: () => formatAnnualReport(collectedReport(collected())),
    workbook: () => writeCollectionWorkbook(collected(), platform),
    outputs: () => packedOutputs(collected(), decisions.units, earlier, platform),
  };
}

/** What is given later under the name of an earlier file is another file: neither takes the place of the other. */
function freeAmong(files: readonly HandedIn[], wanted: string): string {
  const [, stem = wanted, ending = ""] = /^(.*?)(\.[^./]*)?$/u.exec(wanted) ?? [];
  let name = wanted;
  for (let i = 2; files.some(({ file }) => file === name); i += 1)
    name = `${stem}（${i}）${ending}`;
  return name;
}
