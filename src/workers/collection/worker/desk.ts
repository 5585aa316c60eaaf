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
import { checkedBeside, type CollectSettings } from "../../../gathering/collect-settings.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { NOTHING_WRITTEN } from "../../../gathering/output-file.ts";
import { RECTIFICATION_FILE } from "../../../gathering/output-names.ts";
import type { AnnualReport } from "../../../report/annual-report.ts";
import { beside, type BesideGiven, type BesideKind } from "./beside.ts";
import { viewOf, type CollectionView } from "./collection-view.ts";
import { packedOutputs } from "./packed-outputs.ts";
import { picturesOf, type Picture } from "./picture.ts";
import { receivedFiles } from "./received-files.ts";
import { behindSum, sumsViewOf, type BehindSum, type SumsOf, type SumsView } from "./sums-view.ts";
import { feedbackOf, unitViewOf, type UnitView } from "./unit-view.ts";

/** What a file is given as: one of the reports that are gathered, as it came or as it was changed here, or something beside them. */
export type GivenAs = "received" | "changed" | BesideKind;

/** How a file is checked, with the number by which that is known when the file comes. */
export interface NumberedSettings {
  readonly number: number;
  readonly settings: CollectSettings;
}

export interface Desk {
  /** How the received files are to be checked now. */
  readonly settings: () => NumberedSettings;
  /** @returns the name under which it lies */
  readonly take: (handedIn: HandedIn, as: GivenAs, settings: number) => string;
  /** @param error why it cannot be read, in one sentence */
  readonly unreadable: (file: string, error: string, as: GivenAs) => void;
  readonly clear: (kind: BesideKind) => void;
  readonly givenBeside: () => BesideGiven;
  /** What was written in the round before. @throws UnreadableFile */
  readonly earlier: (rounds: Blob, rectification: Blob | undefined) => Promise<void>;
  readonly decide: (decisions: Decisions) => void;
  readonly settle: (decisions: Decisions) => CollectionView;
  readonly unit: (name: string) => UnitView | undefined;
  /** Whatever is ticked now, of all units. */
  readonly ticked: () => NonNullable<Decisions["ticked"]>;
  readonly feedback: (unit: string) => Uint8Array | undefined;
  readonly sums: (of: SumsOf) => SumsView;
  readonly behind: (of: SumsOf, cell: string) => BehindSum;
  readonly pictures: () => Promise<readonly Picture[]>;
  /** The sums as the report of the organ that gathers: 汇总.json. */
  readonly report: () => AnnualReport;
  /** 汇总表.xlsx. */
  readonly workbook: () => Promise<Uint8Array>;
  readonly outputs: () => Promise<Uint8Array<ArrayBuffer>>;
}

export function desk(platform: GatherPlatform): Desk {
  const received = receivedFiles();
  const others = beside();
  const numbered: CollectSettings[] = [];
  let decisions = NO_DECISIONS;
  let earlier = NOTHING_WRITTEN;
  let settled: Collected | undefined;
  let current: NumberedSettings | undefined;
  const changed = (): void => {
    settled = undefined;
    current = undefined;
  };
  const settings = (): NumberedSettings => {
    if (!current) {
      const { lastYear = [] } = others.gathered();
      const now = checkedBeside(lastYear, decisions.units, decisions);
      current = { number: numbered.push(now) - 1, settings: now };
    }
    return current;
  };
  const decide = (decided: Decisions): void => {
    decisions = decided;
    changed();
  };
  const collected = (): Collected => {
    settled ??= collect({
      ...settledBy(decisions),
      ...others.gathered(),
      ...{ decisions, files: received.all(decisions), earlier: earlier.rounds, today: today() },
    });
    return settled;
  };
  const take = (handedIn: HandedIn, as: GivenAs, under: CollectSettings | undefined): string => {
    settled = undefined;
    if (as === "received" || as === "changed")
      return received.take(handedIn, as, under ?? settings().settings);
    if (as === "lastYear") current = undefined;
    others.take(as, handedIn);
    return handedIn.file;
  };
  return {
    settings,
    take: (handedIn, as, number) => take(handedIn, as, numbered[number]),
    unreadable: (file, error, as) => {
      take({ file, hash: "", error }, as, undefined);
    },
    givenBeside: others.given,
    clear: (kind) => {
      others.clear(kind);
      changed();
    },
    earlier: async (rounds, rectification) => {
      const list = rectification && new Uint8Array(await rectification.arrayBuffer());
      earlier = {
        rounds: parseRounds(await rounds.text()),
        bytes: (name) => (name === RECTIFICATION_FILE ? list : undefined),
      };
      settled = undefined;
    },
    decide,
    settle: (decided) => {
      decide(decided);
      return {
        ...viewOf(collected(), received.all(decisions)),
        stale: received.stale(settings().settings),
      };
    },
    unit: (name) => {
      const shown = unitViewOf(collected(), received.all(decisions), name);
      return shown && { ...shown, lastYear: settings().settings.lastYear.get(name) };
    },
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
    report: () => collectedReport(collected()),
    workbook: () => writeCollectionWorkbook(collected(), platform),
    outputs: () => packedOutputs(collected(), decisions.units, earlier, platform),
  };
}
