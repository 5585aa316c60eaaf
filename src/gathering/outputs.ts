/** What a collection is written as: one row a file, or a folder of files. Each is made of the collection and of what it wrote before. */
import type { Collected } from "../collection/collected.ts";
import { collectedReport } from "../collection/collected-report.ts";
import { unitListCsv } from "../collection/unit-list-csv.ts";
import type { Unit } from "../collection/unit.ts";
import { tabled } from "../document/data/tabled.ts";
import { formatAnnualReport } from "../report/json.ts";
import { writeCollectionWorkbook } from "./collection-workbook.ts";
import { dataFiles } from "./data-files.ts";
import type { GatherPlatform } from "./gather-platform.ts";
import { feedbackFiles, reminderFiles } from "./notice-files.ts";
import type { Content, EarlierOutputs, OutputFile } from "./output-file.ts";
import { pictureFiles, writePage } from "./picture-files.ts";
import { RECTIFICATION_FILE } from "./output-names.ts";
import { reportName } from "./report-name.ts";
import { writeRectificationWorkbook } from "./rectification-workbook.ts";

export interface CollectionOutput {
  /** What it is, for people. */
  readonly what: string;
  /** Once it is written it is the user's own, and stays as it is. */
  readonly isGiven?: true;
  readonly files: (
    collected: Collected,
    earlier: EarlierOutputs,
    platform: GatherPlatform,
  ) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
}

/** It takes as long as all others together, and no more than plain data. */
export const dataOutput: CollectionOutput = {
  what: "给其他软件用的数据",
  files: (collected) => dataFiles(tabled(collected)),
};

/** In the order in which they are made; `数据/rounds.json` is written last, for it lists them. */
export const collectionOutputs: readonly CollectionOutput[] = [
  oneFile("汇总的年报", reportName, (collected) => formatAnnualReport(collectedReport(collected))),
  oneFile("汇总表", "汇总表.xlsx", (collected, _earlier, platform) =>
    writeCollectionWorkbook(collected, platform),
  ),
  oneFile("整改清单", RECTIFICATION_FILE, writeRectificationWorkbook),
  { what: "审核反馈意见", files: feedbackFiles },
  { what: "催报函", files: reminderFiles },
  { what: "图", files: pictureFiles },
  dataOutput,
  // last: it takes most memory, which nothing else is to take beside it
  oneFile("汇总的网页", "汇总.html", writePage),
];

/** The list that the files give, for people to correct where they have none yet. */
const madeList: CollectionOutput = {
  ...oneFile("报送单位名单", "报送单位名单.csv", ({ units }) =>
    unitListCsv(units.map(({ unit }) => unit)),
  ),
  isGiven: true,
};

/** @param list 报送单位名单, where there is one */
export function outputsFor(list: readonly Unit[] | undefined): readonly CollectionOutput[] {
  return list ? collectionOutputs : [...collectionOutputs, madeList];
}

/** A row of one file. */
function oneFile(
  what: string,
  name: string | ((collected: Collected) => string),
  make: (
    collected: Collected,
    earlier: EarlierOutputs,
    platform: GatherPlatform,
  ) => Content | Promise<Content>,
): CollectionOutput {
  return {
    what,
    async *files(collected, earlier, platform) {
      yield {
        name: typeof name === "string" ? name : name(collected),
        content: await make(collected, earlier, platform),
      };
    },
  };
}
