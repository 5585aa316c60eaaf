/** All that a worker of the page does. Each can do all of it: one holds the desk, the others read. */
import type { HandedIn } from "../../../collection/handed-in.ts";
import { NO_DECISIONS } from "../../../collection/decisions.ts";
import type { Unit } from "../../../collection/unit.ts";
import { readOnly, type CollectSettings } from "../../../gathering/collect-settings.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { unitsIn } from "../../../gathering/units-in.ts";
import type { GivenFile } from "../given-file.ts";
import { desk, type Desk } from "./desk.ts";
import { reading } from "./reading.ts";

export interface Work extends Desk {
  readonly inZip: (blob: Blob) => Promise<readonly string[]>;
  /** How the files that follow are read. */
  readonly begin: (settings: CollectSettings) => void;
  readonly read: (given: GivenFile) => Promise<HandedIn>;
  readonly unitsIn: (blob: Blob, fileName: string) => Promise<readonly Unit[]>;
}

export function work(platform: GatherPlatform): Work {
  const { inZip, readFile } = reading(platform);
  let settings = readOnly(NO_DECISIONS);
  return {
    ...desk(platform),
    inZip,
    begin: (given) => {
      settings = given;
    },
    read: (given) => readFile(given, settings),
    unitsIn: async (blob, fileName) =>
      unitsIn({ bytes: new Uint8Array(await blob.arrayBuffer()), fileName }, platform.import),
  };
}
