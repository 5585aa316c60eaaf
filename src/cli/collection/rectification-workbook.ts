/** 整改清单 of this round, with what people typed into that of the round before. */
import { fillRectification } from "../../book/collection/fill-rectification.ts";
import { readRectification } from "../../book/collection/read-rectification.ts";
import type { Collected } from "../../collection/collected.ts";
import { rectifications, type RectificationLine } from "../../collection/rectification.ts";
import { RECTIFICATION_TEMPLATE } from "../../layout/collection/plan-rectification.ts";
import { BadPackage } from "../../package/bad-package.ts";
import { nodePlatform } from "../../package/node-platform.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";
import { Refusal } from "../console.ts";
import { filledTemplate } from "./collection-workbook.ts";
import type { EarlierOutputs } from "./output-file.ts";

export const RECTIFICATION_FILE = "整改清单.xlsx";

/** @throws Refusal where that of the round before cannot be read: what people typed would be lost */
export function writeRectificationWorkbook(
  collected: Collected,
  earlier: EarlierOutputs,
): Promise<Uint8Array> {
  const lines = rectifications(collected, linesBefore(earlier));
  return filledTemplate(RECTIFICATION_TEMPLATE, (workbook) => {
    fillRectification(workbook, collected, lines);
  });
}

function linesBefore({ bytes }: EarlierOutputs): readonly RectificationLine[] {
  const before = bytes(RECTIFICATION_FILE);
  if (!before) return [];
  try {
    return readRectification(openWorkbook(before, nodePlatform));
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof BadPackage) {
      throw new Refusal(`上一轮的${RECTIFICATION_FILE}：${error.message}`);
    }
    throw error;
  }
}
