/** One file of a collection: what was read of it and what its checks say, or why nothing could be read. */
import { channelsIn } from "../collection/channels.ts";
import type { HandedIn, ReadFile } from "../collection/handed-in.ts";
import { sortedByUnit } from "../collection/sorted-by-unit.ts";
import { numberOf } from "../figures/figures.ts";
import { rowOf, totalOf } from "../form/role-rows.ts";
import { importReport } from "../import/import-report.ts";
import type { InputFile } from "../import/input-file.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { contextOf, type RuleContext } from "../rules/context.ts";
import { rules } from "../rules/rules.ts";
import { runRules } from "../rules/run-rules.ts";
import { textsOf } from "../rules/stated/texts-of.ts";
import type { CollectSettings } from "./collect-settings.ts";
import type { GatherPlatform } from "./gather-platform.ts";

export async function collectFile(
  file: string,
  { bytes, fileName }: InputFile,
  settings: CollectSettings,
  platform: Pick<GatherPlatform, "import" | "hash">,
): Promise<HandedIn> {
  const hash = platform.hash(bytes);
  try {
    const read = await importReport(bytes, { fileName, platform: platform.import });
    const { report, doubts, addressOf } = read;
    const handedIn: ReadFile = {
      ...{ file, hash, report, findings: [] },
      ...(doubts !== undefined && { doubts }),
    };
    const lastYear = lastYearOf(handedIn, settings);
    const context = contextOf(report, { stage: "finished", addressOf, lastYear });
    const channels = channelsOf(context);
    return {
      ...handedIn,
      findings: settings.purpose === "check" ? runRules(rules, context) : [],
      ...(channels && { channels }),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, hash, error: error.message };
  }
}

function lastYearOf(
  handedIn: ReadFile,
  { units, decisions, lastYear }: CollectSettings,
): AnnualReport | undefined {
  if (lastYear.size === 0) return undefined;
  const name = sortedByUnit([handedIn], { units, decisions }).unitOf(handedIn);
  const last = name === undefined ? undefined : lastYear.get(name);
  // the list says that it is the same unit, whatever it was called then
  return last && { ...last, organ: { ...last.organ, name: handedIn.report.organ.name } };
}

function channelsOf(context: RuleContext): ReturnType<typeof channelsIn> {
  const received = totalOf(rowOf(context.edition, "received"));
  const count = received ? numberOf(context.figures, received) : NaN;
  return count > 0 ? channelsIn(textsOf(context), count) : undefined;
}
