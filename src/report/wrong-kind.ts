/** An annual report and a register taken for each other: what it is, and which command takes it. */
import { REGISTER_SCHEMA_ID, SCHEMA_ID } from "../form/schema-id.ts";

/** What to say of a file of this schema where another was asked for. */
export const WRONG_KIND: Readonly<Record<string, string>> = {
  [REGISTER_SCHEMA_ID]:
    "这是申请台账，不是年报：在网页里请点“申请台账”打开；命令行核对台账用ogi register check，由台账填年报用ogi register count。",
  [SCHEMA_ID]: "这是年报，不是申请台账：核对年报用ogi check，转换年报用ogi import。",
};
