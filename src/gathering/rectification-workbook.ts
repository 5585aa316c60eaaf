/** 整改清单 of this round, with what people typed into that of the round before. */
import { fillRectification } from "../book/collection/fill-rectification.ts";
import { readRectification } from "../book/collection/read-rectification.ts";
import type { Collected } from "../collection/collected.ts";
import { rectifications, type RectificationLine } from "../collection/rectification.ts";
import { RECTIFICATION_TEMPLATE } from "../layout/collection/plan-rectification.ts";
import { BadPackage } from "../package/bad-package.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { filledTemplate } from "./collection-workbook.ts";
import type { GatherPlatform } from "./gather-platform.ts";
import type { EarlierOutputs } from "./output-file.ts";
import { RECTIFICATION_FILE } from "./output-names.ts";

/** @throws UnreadableFile where that of the round before cannot be read: what people typed would be lost */
export function writeRectificationWorkbook(
  collected: Collected,
  earlier: EarlierOutputs,
  platform: GatherPlatform,
): Promise<Uint8Array> {
  const lines = rectifications(collected, linesBefore(earlier, platform));
  return filledTemplate(RECTIFICATION_TEMPLATE, platform, (workbook) => {
    fillRectification(workbook, collected, lines);
  });
}

function linesBefore(
  { bytes }: EarlierOutputs,
  platform: GatherPlatform,
): readonly RectificationLine[] {
  const before = bytes(RECTIFICATION_FILE);
  if (!before) return [];
  try {
    return readRectification(openWorkbook(before, platform.import));
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof BadPackage) {
      throw new UnreadableFile(`上一轮的${RECTIFICATION_FILE}：${error.message}`);
    }
    throw error;
  }
}
