/** `数据/rounds.json` (`ogi-rounds/1`): what was gathered when, and what each unit came to in the last two rounds. */
import * as z from "zod/mini";
import { editionIds } from "../form/editions.ts";
import { ROUNDS_SCHEMA_ID } from "../form/schema-id.ts";
import { parseContract } from "../report/contract-json.ts";
import type { Collected } from "./collected.ts";

const round = z.strictObject({
  number: z.int(),
  on: z.iso.date(),
  files: z.array(
    z.strictObject({ file: z.string(), hash: z.string(), unit: z.exactOptional(z.string()) }),
  ),
});

const state = z.strictObject({
  unit: z.string(),
  status: z.enum(["missing", "unreadable", "wrongYear", "duplicate", "received"]),
  /** Of what is summed, in the order of the form; absent where nothing is. */
  figures: z.exactOptional(z.array(z.nullable(z.number()))),
});

const schema = z.strictObject({
  schema: z.literal(ROUNDS_SCHEMA_ID),
  year: z.int(),
  edition: z.enum(editionIds),
  rounds: z.array(round),
  /** In the round before the last one; empty in the first. */
  before: z.array(state),
  now: z.array(state),
  /** Every file that was written beside this one; whatever else lies there is somebody's own. */
  outputs: z._default(z.array(z.string()), []),
});

export type EarlierRounds = z.infer<typeof schema>;
export type UnitState = z.infer<typeof state>;

/** @throws UnreadableFile naming each mistake */
export function parseRounds(text: string): EarlierRounds {
  return parseContract(text, {
    schemaId: ROUNDS_SCHEMA_ID,
    schema,
    called: "汇总记录JSON",
    instead: "请用-o写明由ogi collect生成的文件夹。",
    quotes: "values",
  });
}

/** @param outputs names of all files beside it */
export function formatRounds(
  collected: Pick<Collected, "year" | "edition" | "rounds" | "units">,
  earlier: EarlierRounds | undefined,
  outputs: readonly string[],
): string {
  const { year, edition, rounds } = collected;
  const isSame = earlier?.rounds.length === rounds.length;
  const written: EarlierRounds = {
    ...{ schema: ROUNDS_SCHEMA_ID, year, edition: edition.id },
    rounds: rounds.map((it) => ({ ...it, files: it.files.map((file) => ({ ...file })) })),
    before: (isSame ? earlier.before : earlier?.now) ?? [],
    now: statesOf(collected),
    outputs: [...outputs],
  };
  return `${JSON.stringify(written)}\n`;
}

function statesOf({ units, edition }: Pick<Collected, "units" | "edition">): UnitState[] {
  return units.map(({ unit, status, figures }) => ({
    ...{ unit: unit.name, status },
    ...(figures && { figures: edition.cells.map(({ id }) => figures[id] ?? null) }),
  }));
}
