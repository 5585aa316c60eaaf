/** One file of `ogi collect`, in this thread or in another. */
import type { HandedIn } from "../../collection/handed-in.ts";
import { collectFile } from "../../gathering/collect-file.ts";
import type { CollectSettings } from "../../gathering/collect-settings.ts";
import type { InputFile } from "../../import/input-file.ts";
import { nodeGatherPlatform } from "./node-gather-platform.ts";

export function collectFileInNode(
  file: string,
  input: InputFile,
  settings: CollectSettings,
): Promise<HandedIn> {
  return collectFile(file, input, settings, nodeGatherPlatform);
}
