/** 反馈/ and 催报.docx: notices to units, each under the name of its unit. */
import type { Collected } from "../collection/collected.ts";
import { feedback, tickedByUnit } from "../document/collection/feedback.ts";
import { reminders } from "../document/collection/reminders.ts";
import { noticeText } from "../document/notice/notice-text.ts";
import { writeNotices } from "../document/notice/write-notices.ts";
import { organFileName } from "../document/report-file-name.ts";
import { freeName } from "./free-name.ts";
import type { OutputFile } from "./output-file.ts";

/** One page a unit, and the same as a message. */
export function* feedbackFiles(collected: Collected): Iterable<OutputFile> {
  const ticked = tickedByUnit(collected);
  const names = new Set<string>();
  for (const unit of collected.units) {
    const notice = feedback(collected, unit, ticked);
    if (!notice) continue;
    const name = freeName(organFileName(unit.unit.name), names);
    yield { name: `反馈/${name}.docx`, content: writeNotices([notice]) };
    yield { name: `反馈/${name}.txt`, content: noticeText(notice) };
  }
}

/** None where nobody is to be reminded. */
export function* reminderFiles(collected: Collected): Iterable<OutputFile> {
  const notices = reminders(collected, tickedByUnit(collected));
  if (notices.length > 0) yield { name: "催报.docx", content: writeNotices(notices) };
}
