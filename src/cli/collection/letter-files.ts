/** 反馈/ and 催报.docx: letters to units, each under the name of its unit. */
import type { Collected } from "../../collection/collected.ts";
import { feedback, tickedByUnit } from "../../document/collection/feedback.ts";
import { reminders } from "../../document/collection/reminders.ts";
import { letterText } from "../../document/letter/letter-text.ts";
import { writeLetters } from "../../document/letter/write-letters.ts";
import { organFileName } from "../../document/report-file-name.ts";
import type { OutputFile } from "./output-file.ts";

/** One page a unit, and the same as a message. */
export function* feedbackFiles(collected: Collected): Iterable<OutputFile> {
  const ticked = tickedByUnit(collected);
  const names = new Set<string>();
  for (const unit of collected.units) {
    const letter = feedback(collected, unit, ticked);
    if (!letter) continue;
    const name = freeName(organFileName(unit.unit.name), names);
    yield { name: `反馈/${name}.docx`, content: writeLetters([letter]) };
    yield { name: `反馈/${name}.txt`, content: letterText(letter) };
  }
}

/** None where nobody is to be reminded. */
export function* reminderFiles(collected: Collected): Iterable<OutputFile> {
  const letters = reminders(collected, tickedByUnit(collected));
  if (letters.length > 0) yield { name: "催报.docx", content: writeLetters(letters) };
}

/** Two names that only differ by what no file name can hold are told apart by a number. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  // disks that take upper and lower case for the same are common
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wanted}（${i}）`;
  taken.add(name.toLowerCase());
  return name;
}
