/** What among dropped files is no report: saved decisions, and the list of units. */
import { parseDecisions, type Decisions } from "../../collection/decisions.ts";
import type { Unit } from "../../collection/unit.ts";
import { DECISIONS_SCHEMA_ID, UNITS_SCHEMA_ID } from "../../form/schema-id.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FoundFile } from "./given-files.ts";
import type { Remote } from "./worker/remote.ts";
import type { Work } from "./worker/work.ts";

export interface TakenApart {
  readonly decisions: Decisions | undefined;
  readonly units: readonly Unit[] | undefined;
  readonly others: readonly FoundFile[];
  /** Why what is called a list is none; it is then taken for a report. */
  readonly doubt: string | undefined;
}

/** Larger ones are neither. */
const MOST_BYTES = 8 * 1024 * 1024;

/** How people call the list. */
const LIST_NAME = /名单[^/]*\.(?:xlsx|xls|et|csv)$/iu;

/** @throws UnreadableFile naming the file, and what is wrong in it */
export async function takenApart(
  found: readonly FoundFile[],
  desk: Remote<Work>,
): Promise<TakenApart> {
  const others: FoundFile[] = [];
  let decisions: Decisions | undefined;
  let units: readonly Unit[] | undefined;
  let doubt: string | undefined;
  for (const it of found) {
    const { path, blob } = it;
    const says = await schemaOf(it);
    if (says.includes(DECISIONS_SCHEMA_ID)) {
      decisions = parsed(path, await blob.text());
    } else if (says.includes(UNITS_SCHEMA_ID)) {
      units = await desk.call("unitsIn", blob, path);
    } else {
      const listed = LIST_NAME.test(path) ? await unitsOf(it, desk) : "";
      if (typeof listed === "string") {
        others.push(it);
        doubt ??= listed === "" ? undefined : listed;
      } else units = listed;
    }
  }
  return { decisions, units, others, doubt };
}

/** Where a JSON file says what it is. */
async function schemaOf({ path, blob }: FoundFile): Promise<string> {
  const isSmallJson = path.toLowerCase().endsWith(".json") && blob.size <= MOST_BYTES;
  return isSmallJson ? blob.slice(0, 200).text() : "";
}

function parsed(path: string, text: string): Decisions {
  try {
    return parseDecisions(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${path}：${error.message}`);
  }
}

/** A sentence for what is only called so, or has mistakes. */
async function unitsOf(
  { path, blob }: FoundFile,
  desk: Remote<Work>,
): Promise<readonly Unit[] | string> {
  try {
    return await desk.call("unitsIn", blob, path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return `${path}：${error.message}`;
  }
}
