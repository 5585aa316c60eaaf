/** Whether a workbook is a register, by what it says of itself or, where a program has lost that, by its names. */
import { REGISTER_SCHEMA_ID } from "../../form/schema-id.ts";
import { SCHEMA_PROPERTY } from "../../layout/assemble-plan.ts";
import { headName } from "../../layout/register/sheets.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { WRONG_KIND } from "../../report/wrong-kind.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";

export function isRegisterBook(workbook: ReadableWorkbook): boolean {
  const schema = statedSchema(workbook);
  if (schema !== "") return schema === REGISTER_SCHEMA_ID;
  const year = headName("year");
  return workbook.findNames([year]).has(year);
}

/** @throws UnreadableFile with one sentence: what it is instead, and what to do with it */
export function assertRegisterBook(workbook: ReadableWorkbook): void {
  if (isRegisterBook(workbook)) return;
  const schema = statedSchema(workbook);
  throw new UnreadableFile(
    WRONG_KIND[schema] ??
      (schema.startsWith("ogi-register/")
        ? "台账由更新版本的本助手建立，请更新本助手后再打开。"
        : "不是本助手的申请台账；自己的清单请用ogi register import建立台账。"),
  );
}

function statedSchema(workbook: ReadableWorkbook): string {
  return String(workbook.property(SCHEMA_PROPERTY) ?? "").trim();
}
