/** What a letter that goes out changes in its line: its day, its limit, its number. Nothing is changed here. */
import { dateColumns } from "../date-cells.ts";
import { columnName } from "../foreign-columns.ts";
import { filled } from "../line.ts";
import type { EditKey, RegisterEdit } from "../register-edit.ts";
import { consultationOf } from "./consultation.ts";
import type { LetterSubject } from "./letter-subject.ts";
import { givenDay, type GivenValues } from "./letter-values.ts";

/** Empty where the line says it all already. */
export function letterEdits(subject: LetterSubject, given: GivenValues): RegisterEdit[] {
  return wanted(subject, given).flatMap(({ key, after }): RegisterEdit[] => {
    const before = standing(subject, key);
    if (after === undefined || before === after) return [];
    return [{ key, label: labelOf(subject, key), before, after }];
  });
}

interface Wanted {
  readonly key: EditKey;
  readonly after: string | undefined;
}

function wanted({ line, letter, day }: LetterSubject, given: GivenValues): Wanted[] {
  switch (letter.kind) {
    case "supplement":
      return [
        { key: "supplement.asked", after: day },
        { key: "supplement.limit", after: givenDay(given, "补正期限") },
      ];
    case "consultation": {
      const asked = consultationOf(line);
      if (!asked) return [];
      const isNamed = asked.asks !== undefined || asked.name !== undefined;
      return [
        { key: `consultations.${asked.index}.with`, after: isNamed ? undefined : letter.asks },
        { key: `consultations.${asked.index}.sent`, after: day },
      ];
    }
    case "extension":
      return [{ key: "extended", after: day }];
    case "fee":
      return [
        { key: "fee.noticed", after: day },
        { key: "fee.limit", after: givenDay(given, "缴费期限") },
      ];
    case "reply":
      return [
        { key: "document", after: filled(given["文号"])?.trim() },
        { key: "documentDate", after: day },
      ];
    case "receipt":
    case "service":
      return [];
  }
}

/** What stands in the column: a day as YYYY-MM-DD where it can be read. */
function standing({ line: { request, dates } }: LetterSubject, key: EditKey): string | undefined {
  const date = dates().find((it) => it.key === key);
  if (date) return date.day ?? date.text;
  return key === "document" ? filled(request.document) : undefined;
}

function labelOf({ line }: LetterSubject, key: EditKey): string {
  if (key === "document") return columnName(key);
  const date = dateColumns(line.request).find((it) => it.key === key);
  return date?.label ?? "征求谁的意见";
}
