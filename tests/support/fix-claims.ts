/** What the title of a fix claims, read back from its words alone, and whether two reports bear it out. */
import { readFigures, type Figures } from "../../src/figures/figures.ts";
import type { Cell } from "../../src/form/edition.ts";
import { type Edition, editionOf } from "../../src/form/editions.ts";
import { cellName, lineName, rowName } from "../../src/form/names.ts";
import { narrativeParts } from "../../src/form/parts.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { paragraphsAt } from "../../src/report/paragraphs.ts";
import type { Fix } from "../../src/rules/finding.ts";
import { typedTotal } from "../../src/rules/totals.ts";

/** What the two reports have that the title does not claim, or lack that it does; nothing where it is true. */
export function untrueOf(
  { title, ...fix }: Fix,
  before: AnnualReport,
  after: AnnualReport,
): string[] {
  return "part" in fix ? untrueWords(title, before, after) : untrueCells(title, before, after);
}

function untrueCells(title: string, before: AnnualReport, after: AnnualReport): string[] {
  const edition = editionOf(before.edition);
  const changed = edition.cells.filter(({ id }) => raw(before, id) !== raw(after, id));
  const claimed = claimsOf(edition, title);
  const filled = /填0（|恢复求和（/u.test(title);
  const text = JSON.stringify(before.narrative) === JSON.stringify(after.narrative) ? [] : ["text"];
  const wrong = [...claimed].filter(([cell, value]) => raw(after, cell.id) !== value);
  const others = changed.filter(
    (cell) =>
      !claimed.has(cell) && !(filled && isFilled(cell, before, after)) && !follows(cell, before),
  );
  return [
    ...text,
    ...(changed.length === 0 ? ["nothing changed"] : []),
    ...(claimed.size === 0 && !filled ? [`nothing claimed: ${title}`] : []),
    ...wrong.map(([{ id }, value]) => `${id} is ${String(raw(after, id))}, not ${value}`),
    ...others.map(({ id }) => `${id} became ${String(raw(after, id))}`),
    ...(filled ? untrueCounts(title, edition, before, after) : []),
  ];
}

/** 改为3; 改为自然人3，总计3，其余0. */
function claimsOf(edition: Edition, title: string): Map<Cell, number> {
  const [, name = "", says = ""] = /^(.*?)改为(.*)$/u.exec(title) ?? [];
  const one = edition.cells.find((cell) => cellName(cell) === name);
  if (one) return new Map([[one, Number(says)]]);
  const row = edition.cells.filter((cell) => rowName(cell) === name);
  const rest = /其余(\d+)$/u.exec(says) ?? /均为(0)$/u.exec(says);
  return new Map(
    row.map((cell) => {
      const own = says
        .split("，")
        .find((it) => it.replace(/[\d.]+$/u, "") === lineName(cell.column.line));
      return [cell, Number((own ?? rest?.[1] ?? "").replace(/^\D+/u, ""))];
    }),
  );
}

function untrueCounts(
  title: string,
  edition: Edition,
  before: AnnualReport,
  after: AnnualReport,
): string[] {
  const count = (pattern: RegExp): number => Number(pattern.exec(title)?.[1] ?? 0);
  const blanks = edition.cells.filter((cell) => isFilled(cell, before, after));
  const inputs = blanks.filter(({ computed }) => !computed).length;
  const [zeros, sums] = [count(/填0（(\d+)格）/u), count(/恢复求和（(\d+)格）/u)];
  const totals = blanks.length - inputs;
  return zeros === inputs && sums <= totals ? [] : [`filled ${inputs} and ${totals}: ${title}`];
}

/** Blank before, and 0 or its sum after. */
function isFilled(cell: Cell, before: AnnualReport, after: AnnualReport): boolean {
  const edition = editionOf(before.edition);
  if (raw(before, cell.id) === raw(after, cell.id) || raw(after, cell.id) === null) return false;
  if (!Number.isNaN(numbers(before).numbers[cell.index])) return false;
  return cell.computed ? !typedTotal(edition, after.figures, cell.id) : raw(after, cell.id) === 0;
}

/** A total that held its sum, and holds it. */
function follows(cell: Cell, before: AnnualReport): boolean {
  return cell.computed && !typedTotal(editionOf(before.edition), before.figures, cell.id);
}

function untrueWords(title: string, before: AnnualReport, after: AnnualReport): string[] {
  const [, from = "", to = ""] =
    /^“(.*)”改为“(.*)”$/u.exec(title) ?? /^删去“(.*)”()$/u.exec(title) ?? [];
  const isMarks = title === "这一段改用全角标点";
  const isTrue = (old: string, now: string): boolean =>
    isMarks ? inOneWidth(old) === inOneWidth(now) : from !== "" && becomes(old, now, from, to);
  const changed = narrativeParts.flatMap((part) =>
    paragraphsAt(before.narrative, part).flatMap((old, i) => {
      const now = paragraphsAt(after.narrative, part)[i] ?? "";
      return old === now ? [] : [{ old, now }];
    }),
  );
  return [
    ...(JSON.stringify(before.figures) === JSON.stringify(after.figures) ? [] : ["figures"]),
    ...(changed.length === 0 ? ["nothing changed"] : []),
    ...changed.filter(({ old, now }) => !isTrue(old, now)).map(({ old, now }) => `${old} → ${now}`),
  ];
}

/** Whether some of the words `from` of a text, and nothing else, have become `to`. */
function becomes(old: string, now: string, from: string, to: string): boolean {
  if (old === now) return true;
  for (let at = old.indexOf(from); at >= 0; at = old.indexOf(from, at + 1)) {
    const isSoFar = old.slice(0, at) === now.slice(0, at) && now.startsWith(to, at);
    if (isSoFar && becomes(old.slice(at + from.length), now.slice(at + to.length), from, to)) {
      return true;
    }
  }
  return false;
}

function inOneWidth(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

function raw({ figures }: AnnualReport, id: string): unknown {
  return figures[id] ?? null;
}

function numbers({ edition, figures }: AnnualReport): Figures {
  return readFigures(editionOf(edition), figures);
}
