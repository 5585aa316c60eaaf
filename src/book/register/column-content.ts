/** What a value of the register is as the cell of its column. */
import type { Edition } from "../../form/editions.ts";
import { choicesOf, type Choice } from "../../layout/register/choices.ts";
import type { RegisterColumn } from "../../layout/register/columns.ts";
import { serialOf } from "../../layout/register/day-cells.ts";
import {
  applicantNamed,
  caseKindNamed,
  documentKindNamed,
  outcomeNamed,
} from "../../register/named-rows.ts";
import { enteredDay } from "../../text/entered-day.ts";
import { textContent, type TypedContent } from "../contents.ts";

/** What stands in a property, whatever its kind. */
export type Held = string | number | boolean | null | undefined;

/** A day as the number that sheets count it by, a value as its words; what cannot be read stays as it was entered. */
export function columnContent(
  edition: Edition,
  held: Held,
  content: RegisterColumn["content"],
): TypedContent | undefined {
  if (held === null || held === undefined || held === "") return undefined;
  if (typeof held === "number") return { kind: "number", value: held };
  const text = String(held);
  if (content.kind === "date") {
    const day = enteredDay(text);
    return day === undefined ? textContent(text) : { kind: "number", value: serialOf(day) };
  }
  return textContent(content.kind === "choice" ? wordsOf(edition, content.choice, text) : text);
}

function wordsOf(edition: Edition, choice: Choice, text: string): string {
  const value = valueNamed(edition, choice, text) ?? text;
  return choicesOf(edition, choice).find((it) => it.value === value)?.words ?? text;
}

/** The value of what is named in another way. */
function valueNamed(edition: Edition, choice: Choice, text: string): string | undefined {
  switch (choice) {
    case "applicant":
      return applicantNamed(edition, text)?.column.key;
    case "outcome":
      return outcomeNamed(edition, text)?.row.key;
    case "caseKind":
      return caseKindNamed(edition, text)?.row.key;
    case "documentKind":
      return documentKindNamed(edition, text)?.row.key;
    default:
      return undefined;
  }
}
