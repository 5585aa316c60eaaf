/** What people decided on a collection (`ogi-decisions/1`): it is state beside the files and the list. */
import * as z from "zod/mini";
import { DECISIONS_SCHEMA_ID } from "../form/schema-id.ts";
import { parseContract } from "../report/contract-json.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Unit } from "./unit.ts";
import { settledUnits, unitSchema } from "./units-json.ts";

/** A file by its name, with or without its folders, or by its hash. */
const file = z.string();

const schema = z.strictObject({
  schema: z.literal(DECISIONS_SCHEMA_ID),
  /** Of a unit the file that counts. */
  final: z._default(z.record(z.string(), file), {}),
  /** Of a file the unit that it belongs to; null where it is none of the collection. */
  belongs: z._default(z.record(file, z.nullable(z.string())), {}),
  /** Of a unit whether it is 本级 or 下级. */
  scope: z._default(z.record(z.string(), z.enum(["own", "below"])), {}),
  /** The findings that the units are told; where it is absent, what is sure. */
  ticked: z.exactOptional(
    z.array(
      z.strictObject({
        unit: z.string(),
        code: z.string(),
        at: z.string(),
        quote: z.exactOptional(z.string()),
        /** What the unit is told in place of the sentence of the rule. */
        text: z.exactOptional(z.string()),
      }),
    ),
  ),
  /** Of a unit what was last done with its report: sent back, or passed. */
  review: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({ is: z.enum(["returned", "passed"]), round: z.int(), on: z.iso.date() }),
    ),
  ),
  /** 报送单位名单, where it is kept with the decisions. */
  units: z.exactOptional(z.array(unitSchema)),
  /** What the collection is of. */
  about: z.exactOptional(
    z.strictObject({
      year: z.exactOptional(z.int()),
      organ: z.exactOptional(z.string()),
      scope: z.exactOptional(z.enum(["own", "all"])),
      deadline: z.exactOptional(z.iso.date()),
      answerBy: z.exactOptional(z.iso.date()),
    }),
  ),
});

export type Decisions = Omit<z.infer<typeof schema>, "units"> & {
  readonly units?: readonly Unit[];
};

export const NO_DECISIONS: Decisions = {
  schema: DECISIONS_SCHEMA_ID,
  final: {},
  belongs: {},
  scope: {},
};

/** @throws UnreadableFile naming each mistake */
export function parseDecisions(text: string): Decisions {
  const decisions = parseContract(text, {
    schemaId: DECISIONS_SCHEMA_ID,
    schema,
    called: "汇总决定JSON",
    instead: "请选记有定稿、归属、范围和勾选的文件。",
    quotes: "values",
  });
  if (decisions.units) settledUnits(decisions.units);
  return decisions;
}

export function formatDecisions(decisions: Decisions): string {
  return `${JSON.stringify(decisions, null, 2)}\n`;
}

/** What a decision may call a file: its path, its name, its hash. */
export function namesOf({ file, hash }: Pick<HandedIn, "file" | "hash">): readonly string[] {
  return [file, file.slice(file.lastIndexOf("/") + 1), hash];
}

/** Whether a decision that names a file means this one. */
export function isNamed(name: string, file: Pick<HandedIn, "file" | "hash">): boolean {
  return namesOf(file).includes(name);
}
