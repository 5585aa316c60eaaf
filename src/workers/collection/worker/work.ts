/** All that a worker of the page does. Each can do all of it: one holds the desk, the others read and lay it there. */
import { NO_DECISIONS } from "../../../collection/decisions.ts";
import type { Unit } from "../../../collection/unit.ts";
import { readOnly } from "../../../gathering/collect-settings.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { unitsIn } from "../../../gathering/units-in.ts";
import type { GivenFile } from "../given-file.ts";
import { desk, type Desk, type GivenAs, type NumberedSettings } from "./desk.ts";
import { reading } from "./reading.ts";
import { remoteAt, serve } from "./remote.ts";

export interface Work extends Desk {
  readonly inZip: (blob: Blob) => Promise<readonly string[]>;
  /** The other end reads, and lays here what it has read. */
  readonly takeFrom: (port: MessagePort) => void;
  /** What is read here from now on is laid at the other end, and never passes through the page. */
  readonly layAt: (port: MessagePort) => void;
  /** What the files that follow are given as. */
  readonly begin: (as: GivenAs) => Promise<void>;
  readonly read: (given: GivenFile) => Promise<Laid>;
  readonly unitsIn: (blob: Blob, fileName: string) => Promise<readonly Unit[]>;
}

/** A file on the desk. */
export interface Laid {
  /** The name under which it lies there. */
  readonly file: string;
  readonly hash: string;
}

/** Where what is read is laid. */
interface Place {
  readonly settings: () => Promise<NumberedSettings>;
  readonly take: (...given: Parameters<Desk["take"]>) => Promise<string>;
}

/** Of what is only held beside others. */
const UNCHECKED: NumberedSettings = { number: -1, settings: readOnly(NO_DECISIONS) };

export function work(platform: GatherPlatform): Work {
  const { inZip, readFile } = reading(platform);
  const own = desk(platform);
  let place: Place = {
    settings: () => Promise.resolve(own.settings()),
    take: (...given) => Promise.resolve(own.take(...given)),
  };
  let [as, checked]: [GivenAs, NumberedSettings] = ["received", UNCHECKED];
  return {
    ...own,
    inZip,
    takeFrom: (port) => {
      serve(port, own);
    },
    layAt: (port) => {
      const { call } = remoteAt<Desk>(port);
      place = {
        settings: () => call("settings"),
        take: (...given) => call("take", ...given),
      };
    },
    begin: async (given) => {
      const isChecked = given === "received" || given === "changed";
      [as, checked] = [given, isChecked ? await place.settings() : UNCHECKED];
    },
    read: async (given) => {
      // another batch may begin while this file is read
      const [under, { number, settings }] = [as, checked];
      const handedIn = await readFile(given, settings);
      return { file: await place.take(handedIn, under, number), hash: handedIn.hash };
    },
    unitsIn: async (blob, fileName) =>
      unitsIn({ bytes: new Uint8Array(await blob.arrayBuffer()), fileName }, platform.import),
  };
}
