/** What must hold in 报送单位名单, whatever file it stands in. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { squeeze } from "../text/squeeze.ts";
import type { Unit } from "./unit.ts";

/** How many mistakes one sentence names. */
const MOST_NAMED = 3;

/** A unit, and where it stands in its file: 第3行. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly place: string;
}

/** @throws UnreadableFile naming the units that are wrong, where they stand, and how */
export function settleUnits(placed: readonly PlacedUnit[]): readonly Unit[] {
  const units = placed.map(({ unit }) => unit);
  if (units.length === 0) throw new UnreadableFile("名单里没有单位，请至少填写一个单位名称。");
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  const called = new Map<string, string>();
  const mistakes: string[] = [];
  for (const { unit, place } of placed) {
    const { name, code } = unit;
    if (names.has(squeeze(name))) mistakes.push(`${place}“${name}”写了不止一次，单位名称不能重复`);
    names.set(squeeze(name), name);
    const other = code === undefined ? undefined : codes.get(code);
    if (other !== undefined) mistakes.push(`${place}“${name}”和“${other}”的统一社会信用代码相同`);
    if (code !== undefined) codes.set(code, name);
  }
  for (const { unit, place } of placed) {
    const { name, aliases, parent } = unit;
    for (const alias of aliases) {
      const key = squeeze(alias);
      const other = names.get(key) ?? called.get(key);
      if (other !== undefined && other !== name) {
        mistakes.push(`${place}“${name}”的别名“${alias}”也是“${other}”的名称或别名`);
      }
      called.set(key, name);
    }
    if (parent === undefined) continue;
    if (!names.has(squeeze(parent))) mistakes.push(`${place}“${name}”的上级“${parent}”不在名单里`);
    else if (squeeze(parent) === squeeze(name)) mistakes.push(`${place}“${name}”的上级是它自己`);
  }
  mistakes.push(...circles(placed));
  if (mistakes.length > 0) {
    const more = mistakes.length > MOST_NAMED ? `；另有${mistakes.length - MOST_NAMED}处` : "";
    throw new UnreadableFile(
      `名单有误：${mistakes.slice(0, MOST_NAMED).join("；")}${more}。请改正后再汇总。`,
    );
  }
  return units.map((unit) => {
    const parent = unit.parent === undefined ? undefined : names.get(squeeze(unit.parent));
    return parent === undefined ? unit : { ...unit, parent };
  });
}

/** Units that are above each other; each circle once, told of the first unit that stands in it. */
function circles(placed: readonly PlacedUnit[]): string[] {
  const above = new Map(
    placed.map(({ unit: { name, parent } }) => [squeeze(name), parent && squeeze(parent)]),
  );
  const told = new Set<string>();
  return placed.flatMap(({ unit: { name, parent }, place }) => {
    const first = squeeze(name);
    const passed = new Set<string>();
    let at = above.get(first);
    while (at !== undefined && at !== first && !passed.has(at)) {
      passed.add(at);
      at = above.get(at);
    }
    if (at !== first || passed.size === 0 || told.has(first)) return [];
    for (const other of passed) told.add(other);
    return [`${place}“${name}”的上级是“${parent ?? ""}”，而“${name}”又在“${parent ?? ""}”之上`];
  });
}
