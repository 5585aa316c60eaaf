/** 报送单位名单 as JSON (`ogi-units/1`). */
import * as z from "zod/mini";
import { UNITS_SCHEMA_ID } from "../form/schema-id.ts";
import { parseContract } from "../report/contract-json.ts";
import { ORGAN_CODE } from "../report/organ-code.ts";
import { settleUnits } from "./settle-units.ts";
import type { Unit } from "./unit.ts";

const text = z.string().check(
  z.trim(),
  z.refine((it) => it !== "", { error: "一个非空的文字" }),
);

/** A unit as JSON has it. */
export const unitSchema = z.strictObject({
  name: text,
  aliases: z._default(z.array(text), []),
  code: z.exactOptional(z.string().check(z.regex(ORGAN_CODE, { error: "18位统一社会信用代码" }))),
  group: z.exactOptional(text),
  parent: z.exactOptional(text),
  scope: z.exactOptional(z.enum(["own", "below"])),
  counts: z._default(z.boolean(), true),
  receivedOn: z.exactOptional(z.iso.date()),
  via: z.exactOptional(text),
  contact: z.exactOptional(text),
  phone: z.exactOptional(text),
  final: z.exactOptional(text),
  url: z.exactOptional(text),
  publishedOn: z.exactOptional(z.iso.date()),
  note: z.exactOptional(text),
});

const schema = z.strictObject({ schema: z.literal(UNITS_SCHEMA_ID), units: z.array(unitSchema) });

/** @throws UnreadableFile naming each mistake */
export function parseUnits(json: string): readonly Unit[] {
  const { units } = parseContract(json, {
    schemaId: UNITS_SCHEMA_ID,
    schema,
    called: "报送单位名单JSON",
    instead: "请改用.xlsx、.csv的名单，或本助手的名单JSON。",
    quotes: "values",
  });
  return settledUnits(units);
}

/** @throws UnreadableFile naming each mistake */
export function settledUnits(units: readonly Unit[]): readonly Unit[] {
  return settleUnits(units.map((it, i) => ({ unit: it, place: `第${i + 1}个单位` })));
}
