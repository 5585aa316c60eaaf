/** 报送单位名单 out of the rows of a sheet or a .csv. */
import { organCodeIn } from "../report/organ-code.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { isBlank } from "../text/blanks.ts";
import { enteredDay } from "../text/entered-day.ts";
import { squeeze } from "../text/squeeze.ts";
import { settleUnits, type PlacedUnit } from "./settle-units.ts";
import { unitColumnOf, unitColumns, type UnitKey } from "./unit-columns.ts";
import type { Unit, UnitScope } from "./unit.ts";

type Rows = readonly (readonly string[])[];

/** Headings stand at the top, below a title. */
const MOST_ABOVE = 20;

const SCOPES: Readonly<Record<string, UnitScope>> = { 本级: "own", 下级: "below" };
const COUNTS: Readonly<Record<string, boolean>> = { 是: true, 否: false };

/**
 * Reads a list; columns that are none of its own are left alone.
 *
 * @param sheets the first that has the headings is the list
 * @throws UnreadableFile naming the rows that are wrong, and how
 */
export function unitsInSheets(sheets: readonly { readonly rows: Rows }[]): readonly Unit[] {
  for (const { rows } of sheets) {
    const first = rows
      .slice(0, MOST_ABOVE)
      .findIndex((row) => row.some((it) => unitColumnOf(it) === "name"));
    if (first >= 0) return settleUnits(unitsBelow(rows, first));
  }
  throw new UnreadableFile(
    `没有找到“${unitColumns.name[0]}”一列，名单的第一行应写明各列的名称：${columnList()}。`,
  );
}

function columnList(): string {
  return Object.values(unitColumns)
    .map(([name]) => name)
    .join("、");
}

function unitsBelow(rows: Rows, heading: number): PlacedUnit[] {
  const places = placesIn(rows[heading] ?? []);
  const mistakes: string[] = [];
  const units = rows.flatMap((row, i): PlacedUnit[] => {
    if (i <= heading || row.every(isBlank)) return [];
    const cell = (key: UnitKey): string => (row[places.get(key) ?? -1] ?? "").trim();
    if (SUM.test(squeeze(cell("name")))) return [];
    const read = unitIn(cell);
    const place = `第${i + 1}行`;
    mistakes.push(...read.mistakes.map((it) => `${place}${it}`));
    return [{ unit: read.unit, place }];
  });
  if (mistakes.length === 0) return units;
  const more = mistakes.length > 3 ? `；另有${mistakes.length - 3}处` : "";
  throw new UnreadableFile(`名单有误：${mistakes.slice(0, 3).join("；")}${more}。请改正后再汇总。`);
}

const SUM = /^(?:合计|总计|小计|共计)/u;

function placesIn(headings: readonly string[]): ReadonlyMap<UnitKey, number> {
  const places = new Map<UnitKey, number>();
  for (const [place, heading] of headings.entries()) {
    const key = unitColumnOf(heading);
    if (key === undefined) continue;
    const before = places.get(key);
    if (before !== undefined) {
      throw new UnreadableFile(
        `“${headings[before] ?? ""}”和“${heading}”两列都是“${unitColumns[key][0]}”，请只留一列。`,
      );
    }
    places.set(key, place);
  }
  return places;
}

function unitIn(cell: (key: UnitKey) => string): {
  readonly unit: Unit;
  readonly mistakes: readonly string[];
} {
  const mistakes: string[] = [];
  const wrong = (key: UnitKey, expected: string): void => {
    mistakes.push(`的“${unitColumns[key][0]}”应为${expected}，实为“${cell(key)}”`);
  };
  const chosen = <T>(key: UnitKey, words: Readonly<Record<string, T>>): T | undefined => {
    const text = squeeze(cell(key));
    if (text !== "" && words[text] === undefined) wrong(key, Object.keys(words).join("或"));
    return words[text];
  };
  const day = (key: UnitKey): string | undefined => {
    const text = cell(key);
    const entered = enteredDay(text);
    if (text !== "" && entered === undefined) wrong(key, "2026-01-20这样的日期");
    return entered;
  };
  const written = (key: UnitKey): string | undefined => cell(key) || undefined;
  const code = cell("code") === "" ? undefined : organCodeIn(squeeze(cell("code")));
  if (cell("code") !== "" && code === undefined) wrong("code", "18位的代码");
  const name = cell("name");
  if (name === "") mistakes.push(`没有填“${unitColumns.name[0]}”`);
  const unit: { readonly [K in UnitKey]?: Unit[K] | undefined } = {
    code,
    group: written("group"),
    parent: written("parent"),
    scope: chosen("scope", SCOPES),
    receivedOn: day("receivedOn"),
    via: written("via"),
    contact: written("contact"),
    phone: written("phone"),
    final: written("final"),
    url: written("url"),
    publishedOn: day("publishedOn"),
    note: written("note"),
  };
  const filled = Object.entries(unit).filter(([, value]) => value !== undefined);
  return {
    unit: {
      ...{ name, aliases: aliasesIn(cell("aliases")), counts: chosen("counts", COUNTS) ?? true },
      ...(Object.fromEntries(filled) as Partial<Unit>),
    },
    mistakes,
  };
}

/** 甲局、乙局；丙局 */
function aliasesIn(text: string): string[] {
  return text
    .split(/[、；;，,|｜\n]/u)
    .map((it) => it.trim())
    .filter((it) => it !== "");
}
