/** Every output of a collection in one .zip: unpacked, it is the folder that the command line writes. */
import { strToU8, zipSync, type ZipOptions } from "fflate";
import type { Collected } from "../../../collection/collected.ts";
import type { Unit } from "../../../collection/unit.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { madeOutputs } from "../../../gathering/made-outputs.ts";
import type { EarlierOutputs } from "../../../gathering/output-file.ts";
import { outputsFor } from "../../../gathering/outputs.ts";

/** @param list 报送单位名单, where there is one */
export async function packedOutputs(
  collected: Collected,
  list: readonly Unit[] | undefined,
  earlier: EarlierOutputs,
  platform: GatherPlatform,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, readonly [Uint8Array, ZipOptions]> = {};
  for await (const { name, content } of madeOutputs(
    collected,
    outputsFor(list),
    earlier,
    platform,
  )) {
    const bytes = content instanceof Uint8Array ? content : strToU8([content].flat().join(""));
    files[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }];
  }
  return zipSync(files as never);
}

/** What is compressed already. */
const PACKED = /\.(?:xlsx|docx|parquet)$/u;
