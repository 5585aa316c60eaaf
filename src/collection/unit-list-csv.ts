/** 报送单位名单 as a .csv that Excel opens, for people to correct. */
import type { Unit } from "./unit.ts";
import { unitColumns, type UnitKey } from "./unit-columns.ts";

const SCOPES = { own: "本级", below: "下级" } as const;

/** With a mark of its encoding, without which Excel reads it in that of the system. */
export function unitListCsv(units: readonly Unit[]): string {
  const keys = Object.keys(unitColumns) as UnitKey[];
  const rows = [
    keys.map((key) => unitColumns[key][0]),
    ...units.map((unit) => keys.map((key) => safe(written(unit, key)))),
  ];
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

function written(unit: Unit, key: UnitKey): string {
  switch (key) {
    case "aliases":
      return unit.aliases.join("、");
    case "counts":
      return unit.counts ? "是" : "否";
    case "scope":
      return unit.scope ? SCOPES[unit.scope] : "";
    default:
      return unit[key] ?? "";
  }
}

/** A tab before what Excel would take for a formula, or for a number of which it keeps fifteen digits. */
function safe(text: string): string {
  return /^(?:[=+\-@]|\d{12})/u.test(text) ? `\t${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
