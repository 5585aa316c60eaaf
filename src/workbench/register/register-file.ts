/** A register as the files that a clerk saves. */
import { fillRegister } from "../../book/register/fill-register.ts";
import { writeSeal, type Seal } from "../../book/register/seal.ts";
import { Unwritable } from "../../book/unwritable.ts";
import { today } from "../../calendar/today.ts";
import { editionOf, editions, lastYearOfEdition } from "../../form/editions.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { formatRegister } from "../../register/json.ts";
import type { Register } from "../../register/register.ts";
import { fileNameOf } from "../../text/file-name.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";
import { registerTemplate } from "./register-template.ts";

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 某某市统计局2026年政府信息公开申请台账（匿名） */
function nameOf({ organ, year }: Register, copy: string): string {
  return fileNameOf(`${organ.name}${year}年政府信息公开申请台账${copy}`);
}

export function registerJson(register: Register, copy = ""): SavedFile {
  const content = formatRegister(register);
  return { name: `${nameOf(register, copy)}.json`, type: "application/json", content };
}

/**
 * The workbook that is filled in all year: the template, filled.
 *
 * @throws Unwritable where there is no workbook of its edition, or no room in it
 */
export function registerWorkbook(
  register: Register,
  { copy = "", seal }: { readonly copy?: string; readonly seal?: Seal } = {},
): SavedFile {
  const edition = editionOf(register.edition);
  if (edition !== editions.find((it) => lastYearOfEdition(it) === undefined)) {
    throw new Unwritable(`台账工作簿没有${edition.id}版的，${register.year}年的台账请存为JSON。`);
  }
  const workbook = openWorkbook(registerTemplate(edition), browserPlatform);
  fillRegister(workbook, register, seal?.on ?? today());
  if (seal) writeSeal(workbook, register, seal);
  return {
    name: `${nameOf(register, copy)}.xlsx`,
    type: WORKBOOK_TYPE,
    content: new Uint8Array(workbook.save()),
  };
}
