/**
 * The register (申请台账): what an office keeps all year of its requests, cases and documents, and what the annual
 * report is counted from. It names people; nothing that is counted from it does.
 *
 * The schema below is the public contract of the JSON (`ogi-register/1`); types are inferred from it. A day, a kind or
 * an outcome is the text that was entered, whether it can be read or not; what is blank is absent.
 */
import * as z from "zod/mini";
import { editionIds, FIRST_YEAR } from "../form/editions.ts";
import { organKinds } from "../form/organ.ts";
import { REGISTER_SCHEMA_ID } from "../form/schema-id.ts";

// zod would otherwise probe `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

export { REGISTER_SCHEMA_ID };

const text = z.exactOptional(z.nullable(z.string()));
const flag = z.exactOptional(z.nullable(z.boolean()));

const consultation = z.strictObject({
  /** Who is asked: `thirdParty` (《条例》第三十二条), or another organ (第三十四条). */
  with: text,
  sent: text,
  receivedByThem: text,
  limit: text,
  answered: text,
});

/** How many consultations of one request a line has columns for. */
export const MOST_CONSULTATIONS = 3;

const request = z.strictObject({
  /** 编号. */
  number: z.string(),
  /** 同一申请拆分编号: the letter in which several items came, each a line of its own. */
  split: text,
  /** The organ for which it is handled, where an office keeps one register for several. */
  onBehalfOf: text,
  arrived: text,
  /** 收到日期 (《条例》第三十一条), from which the period runs. */
  received: z.string(),
  channel: text,
  /** A column of table three. */
  kind: z.string(),
  applicant: text,
  contact: text,
  subject: text,
  office: text,
  supplement: z.exactOptional(
    z.nullable(z.strictObject({ asked: text, limit: text, received: text })),
  ),
  consultations: z.exactOptional(
    z.nullable(z.array(consultation).check(z.maxLength(MOST_CONSULTATIONS))),
  ),
  /** The day on which the applicant was told that the period is extended. */
  extended: text,
  fee: z.exactOptional(z.nullable(z.strictObject({ noticed: text, limit: text, paid: text }))),
  /** 延迟答复至 (《条例》第三十五条). */
  deferredTo: text,
  /** 送达（寄出）日期, never 落款日期 (国办公开办函〔2016〕235号). */
  answered: text,
  /** 落款日期. */
  documentDate: text,
  document: text,
  delivery: text,
  /** 办结日期 of what ends without an answer: 逾期不补正, 逾期不缴费, 撤回. */
  concluded: text,
  /** A row of table three, without table and column. */
  outcome: text,
  /** 重新答复 that a reconsideration or a court ordered. */
  reanswers: z.exactOptional(
    z.nullable(z.array(z.strictObject({ ordered: text, limit: text, answered: text }))),
  ),
  reviewed: text,
  approved: text,
  archived: text,
  note: text,
  /** The user's own columns. */
  extra: z.exactOptional(
    z.nullable(
      z.record(z.string(), z.union([z.string(), z.number(), z.null()], { error: "文字或数字" })),
    ),
  ),
});

const instance = z.strictObject({
  level: z.enum(["first", "second", "retrial"]),
  /** The day of 答复通知书 or 应诉通知书. */
  opened: z.string(),
  closed: text,
  /** How it ended, in the words of the decision: 维持, 撤销, 驳回诉讼请求 … */
  ending: text,
  /** What that counts as, where it is said and not derived from the words. */
  result: z.exactOptional(z.nullable(z.enum(["upheld", "corrected", "otherResult"]))),
});

const dispute = z.strictObject({
  number: z.string(),
  /** A row of table four. */
  kind: z.string(),
  /** 编号 of the request. */
  request: text,
  /** 仅作为共同被告: not counted (国办公开办函〔2016〕201号). */
  coDefendantOnly: flag,
  instances: z.array(instance).check(z.minLength(1)),
});

const document = z.strictObject({
  number: z.string(),
  title: text,
  /** A row of table two, item one. */
  kind: z.string(),
  issued: z.string(),
  repealed: text,
  /** 牵头; false for one that another organ leads and counts. */
  lead: flag,
});

const holidays = z.strictObject({
  years: z._default(z.array(z.int()), []),
  rest: z._default(z.array(z.string()), []),
  work: z._default(z.array(z.string()), []),
});

/** A written reason why a finding stands, as long as the finding says what it said. */
const explanation = z.strictObject({
  code: z.string(),
  at: z.string(),
  text: z.string(),
  figures: z._default(
    z.record(z.string(), z.union([z.string(), z.number(), z.null()], { error: "文字或数字" })),
    {},
  ),
});

export const registerSchema = z.strictObject({
  schema: z.literal(REGISTER_SCHEMA_ID),
  edition: z.enum(editionIds),
  year: z.int().check(z.gte(FIRST_YEAR), z.lte(9999)),
  organ: z.strictObject({ name: z.string().check(z.trim()), kind: z.enum(organKinds) }),
  requests: z._default(z.array(request), []),
  cases: z._default(z.array(dispute), []),
  documents: z._default(z.array(document), []),
  holidays: z._default(holidays, { years: [], rest: [], work: [] }),
  explanations: z._default(z.array(explanation), []),
});

export type Register = z.infer<typeof registerSchema>;
export type RegisterRequest = Register["requests"][number];
export type RegisterCase = Register["cases"][number];
export type RegisterDocument = Register["documents"][number];
