/**
 * The register's workbook → register, whoever saved it last. What cannot be read keeps its text, and is found when the
 * register is checked; what has no place in a register is said.
 */
import * as z from "zod/mini";
import { editionForYear, editions, type Edition } from "../../form/editions.ts";
import { organKindNames, organKinds } from "../../form/organ.ts";
import { EDITION_PROPERTY } from "../../layout/assemble-plan.ts";
import {
  caseColumns,
  documentColumns,
  instanceLevels,
  requestColumns,
  type RegisterColumn,
} from "../../layout/register/columns.ts";
import {
  headName,
  registerHeads,
  registerSheets,
  type ListId,
  type RegisterHead,
} from "../../layout/register/sheets.ts";
import { columnName, countedColumns } from "../../register/foreign-columns.ts";
import { REGISTER_SCHEMA_ID, registerSchema, type Register } from "../../register/register.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import { typedYear } from "../../report/typed-year.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { readOnce } from "../read-once.ts";
import { enteredText, enteredValue } from "./entered.ts";
import { lineValues, type LineOptions } from "./line-values.ts";
import { findList, type ListLine, type ListOfSheet } from "./list-sheet.ts";
import { nested, type Nested } from "./nested.ts";
import { readExplanations } from "./read-explanations.ts";
import { readHolidays } from "./read-holidays.ts";

export interface RegisterBook {
  readonly register: Register;
  /** One sentence each, by sheet and row and never by what stands there. */
  readonly doubts: readonly string[];
}

/** @throws UnreadableFile where the year, a list or a column that is counted is missing */
export function readRegisterBook(changing: ReadableWorkbook): RegisterBook {
  const workbook = readOnce(changing);
  const { year, organ, kind } = headOf(workbook);
  const edition = editionIn(workbook, year);
  const doubts: string[] = [];
  const optionsFor = (sheet: string): LineOptions => ({
    workbook,
    edition,
    doubt: (row, sentence) => doubts.push(`“${sheet}”第${row}行${sentence}。`),
  });
  const lines = (
    id: ListId,
    columns: readonly RegisterColumn[],
    objectOf: (line: ListLine, values: Nested) => Nested,
  ): Nested[] => {
    const list = listIn(workbook, id, columns);
    const options = optionsFor(list.sheet);
    return list.lines.map((it) => objectOf(it, nested(lineValues(it, columns, options))));
  };
  const requests = lines("requests", requestColumns, (line, values) => ({
    ...{ number: "", received: "", kind: "" },
    ...values,
    ...extraIn(line, workbook),
  }));
  const cases = lines("cases", caseColumns, (_line, { instances, ...values }) => ({
    ...{ number: "", kind: "" },
    ...values,
    instances: withLevels(instances),
  }));
  const documents = lines("documents", documentColumns, (_line, values) => ({
    ...{ number: "", kind: "", issued: "" },
    ...values,
  }));
  const register = z.parse(registerSchema, {
    schema: REGISTER_SCHEMA_ID,
    edition: edition.id,
    year,
    organ: { name: organ, kind },
    ...{ requests, cases, documents },
    holidays: readHolidays(workbook, optionsFor),
    explanations: readExplanations(workbook, optionsFor),
  });
  return { register, doubts };
}

interface Head {
  readonly year: number;
  readonly organ: string;
  readonly kind: Register["organ"]["kind"];
}

function headOf(workbook: ReadableWorkbook): Head {
  const names = workbook.findNames(registerHeads.map(headName));
  const text = (head: RegisterHead): string | undefined => {
    const area = names.get(headName(head))?.area;
    return area
      ? enteredText(workbook, workbook.readSheet(area.sheet).at(area.top, area.left))
      : undefined;
  };
  const typed = typedYear(squeeze(text("year") ?? "").replace(/年度?$/u, ""));
  if (!("year" in typed)) {
    throw new UnreadableFile(`“${registerSheets.settings}”里没有写明台账的年度，${typed.says}`);
  }
  const organ = text("organ")?.trim() ?? "";
  const kindName = text("kind")?.trim();
  const kind = organKinds.find((it) => organKindNames[it] === kindName) ?? organKindOf(organ);
  return { year: typed.year, organ, kind };
}

/** That of the year, where a program has lost what the workbook says. */
function editionIn(workbook: ReadableWorkbook, year: number): Edition {
  const id = String(workbook.property(EDITION_PROPERTY) ?? "").trim();
  const edition = editions.find((it) => it.id === id) ?? editionForYear(year);
  if (!edition) throw new Error(`No edition is known for the year ${year}.`);
  return edition;
}

/** Lists that are not counted may be gone, and a column of them as well. */
function listIn(
  workbook: ReadableWorkbook,
  id: ListId,
  columns: readonly RegisterColumn[],
): ListOfSheet {
  const others = id === "requests" ? "own" : "ignored";
  const list = findList(workbook, { id, columns, others });
  if (!list) {
    const name = registerSheets[id === "explanations" ? "settings" : id];
    throw new UnreadableFile(
      `没有找到“${name}”工作表，或其中没有表头，请恢复这张表，或由本助手新建的台账重新填写。`,
    );
  }
  const missing = id === "requests" && countedColumns.find((column) => !list.keys.has(column));
  if (!missing) return list;
  throw new UnreadableFile(
    `“${list.sheet}”里没有“${columnName(missing)}”一列，请恢复这一列的表头。`,
  );
}

/** The user's own columns. */
function extraIn({ own }: ListLine, workbook: ReadableWorkbook): Nested {
  const pairs = own.map(({ heading, cell }) => [heading, enteredValue(workbook, cell)] as const);
  return pairs.length > 0 ? { extra: Object.fromEntries(pairs) } : {};
}

/** Those of which something is known, each of the level of its place; a case has one at least. */
function withLevels(instances: unknown): Nested[] {
  const list = (Array.isArray(instances) ? (instances as Nested[]) : []).map((it, i) => ({
    ...{ level: instanceLevels[i], opened: "" },
    ...it,
    isKnown: Object.keys(it).length > 0,
  }));
  const known = list.flatMap(({ isKnown, ...it }): Nested[] => (isKnown ? [it] : []));
  return known.length > 0 ? known : [{ level: instanceLevels[0], opened: "" }];
}
