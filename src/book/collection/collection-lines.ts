/** What stands in the lists of a collection's workbook, column by column. */
import type {
  Collected,
  CollectedUnit,
  IndicatorValue,
  PublishedPage,
} from "../../collection/collected.ts";
import { openCounts } from "../../collection/open-counts.ts";
import { lateWords, scopeWords, statusWords } from "../../collection/submission-words.ts";
import type { LineSheetId } from "../../layout/collection/sheets.ts";
import { evaluate } from "../../layout/evaluate.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import { lineKey } from "../../layout/collection/keys.ts";
import { placeName } from "../../rules/place-name.ts";
import { EXPLAINED, severities, type Severity } from "../../rules/severity.ts";
import type { FilledColumn, LineValue } from "./fill-lines.ts";

/** A list: how many lines, and each of its columns. */
interface ListContent {
  readonly count: number;
  readonly columns: readonly FilledColumn[];
}

/** Columns of a list whose lines are those of `lines`. */
function listOf<Line>(
  id: LineSheetId,
  lines: readonly Line[],
  columns: Readonly<Record<string, (line: Line, at: number) => LineValue | undefined>>,
): ListContent {
  return {
    count: lines.length,
    columns: Object.entries(columns).map(([key, of]): FilledColumn => ({
      key: lineKey(id, key),
      at: (line) => {
        const it = lines[line];
        return it === undefined ? null : (of(it, line) ?? null);
      },
    })),
  };
}

const place = (_: unknown, at: number): number => at + 1;

export function unitLines({ units, edition, groups }: Collected): ListContent {
  const groupNumbers = new Map(groups.map(({ group }, i) => [group, i + 1]));
  return listOf("units", units, {
    place,
    unit: ({ unit }) => unit.name,
    group: ({ unit }) => unit.group,
    scope: ({ unit }) => unit.scope && scopeWords[unit.scope],
    status: ({ status }) => statusWords[status],
    ...Object.fromEntries(
      edition.cells.map(({ id }) => [
        `figure.${id}`,
        ({ figures }: CollectedUnit) => figures?.[id],
      ]),
    ),
    own: ({ unit }) => (unit.scope === "own" ? 1 : ""),
    groupNumber: ({ unit, figures }) =>
      figures && unit.group !== undefined ? groupNumbers.get(unit.group) : null,
  });
}

export function groupLines({ groups, edition }: Collected): ListContent {
  return listOf("groups", groups, {
    number: place,
    group: ({ group }) => group,
    units: ({ sums }) => sums.units,
    ...Object.fromEntries(
      edition.cells.map(({ id }) => [
        `figure.${id}`,
        ({ sums }: Collected["groups"][number]) => sums.figures[id],
      ]),
    ),
  });
}

export function standingLines(collected: Collected): ListContent {
  const counts = openCounts(collected.findings);
  const count = (severity: Severity) => (it: Standing) =>
    it.collected && counts(it.collected.unit.name)[severity];
  const stated = (of: (unit: CollectedUnit) => LineValue | undefined) => (it: Standing) =>
    it.collected && of(it.collected);
  return listOf("standing", standings(collected), {
    place,
    unit: stated(({ unit }) => unit.name),
    code: stated(({ unit }) => unit.code),
    group: stated(({ unit }) => unit.group),
    parent: stated(({ unit }) => unit.parent),
    scope: stated(({ unit }) => unit.scope && scopeWords[unit.scope]),
    counts: stated(({ unit }) => (unit.counts ? "是" : "否")),
    status: ({ collected: it }) => (it ? statusWords[it.status] : "不在名单"),
    late: stated(lateWords),
    receivedOn: stated(({ unit }) => unit.receivedOn),
    via: stated(({ unit }) => unit.via),
    stamped: stated(({ status, stamped }) => {
      if (status === "missing") return null;
      return stamped ? "有" : "无";
    }),
    files: ({ files }) => files.join("；"),
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
    contact: stated(({ unit }) => unit.contact),
    phone: stated(({ unit }) => unit.phone),
    note: stated(({ unit }) => unit.note),
  });
}

/** A unit, or a file of none. */
interface Standing {
  readonly collected?: CollectedUnit;
  readonly files: readonly string[];
}

function standings({ units, notListed }: Collected): Standing[] {
  return [
    ...units.map((collected) => ({ collected, files: collected.files })),
    ...notListed.map(({ file }) => ({ files: [file] })),
  ];
}

export function findingLines({ findings, edition }: Collected): ListContent {
  return listOf("findings", findings, {
    place,
    unit: ({ unit }) => unit,
    severity: ({ severity, explained }) => (explained ? EXPLAINED : severities[severity]),
    at: ({ at }) => placeName(edition, at),
    message: ({ message }) => message,
    expected: ({ expected }) => expected,
    found: ({ found }) => found,
    basis: ({ basis }) => basis,
    file: ({ file }) => file,
  });
}

export function publishedLines({ units }: Collected): ListContent {
  return listOf("published", units, {
    place,
    unit: ({ unit }) => unit.name,
    url: ({ unit }) => unit.url,
    publishedOn: ({ unit }) => unit.publishedOn,
    stated: ({ published }) => published,
    signed: ({ signed }) => signed,
    page: ({ page }) => page?.file,
    differing: ({ page }) => page && pageAgainstFinal(page),
  });
}

function pageAgainstFinal({ differing, error }: PublishedPage): string {
  if (error !== undefined) return `网页读不出：${error}`;
  if (!differing) return "没有定稿可以对照";
  const { cells, paragraphs } = differing;
  const parts = [cells > 0 ? `数字${cells}格` : "", paragraphs > 0 ? `文字${paragraphs}段` : ""];
  const said = parts.filter((it) => it !== "").join("、");
  return said === "" ? "相同" : `${said}不同`;
}

export function indicatorLines({ indicators }: Collected, plan: WorkbookPlan): ListContent {
  const lines = indicators.flatMap((indicator) =>
    indicator.values.map((value) => ({ indicator, value })),
  );
  const numbers: Readonly<Record<string, (value: IndicatorValue) => number | null | undefined>> = {
    numerator: ({ numerator }) => numerator,
    denominator: ({ denominator }) => denominator,
    lastNumerator: ({ lastYear }) => lastYear?.numerator,
    lastDenominator: ({ lastYear }) => lastYear?.denominator,
  };
  const share =
    (key: string) =>
    ({ value }: { readonly value: IndicatorValue }): LineValue => {
      const formula = plan.formulas.get(lineKey("indicators", key));
      if (!formula) return null;
      const held = evaluate(formula, (it) => numbers[it.replace(/^.*\./u, "")]?.(value) ?? null);
      return typeof held === "boolean" ? null : held;
    };
  return listOf("indicators", lines, {
    name: ({ indicator }) => indicator.name,
    formula: ({ indicator }) => indicator.formula,
    of: ({ value }) => value.of,
    ...Object.fromEntries(
      Object.entries(numbers).map(([key, of]) => [
        key,
        ({ value }: { readonly value: IndicatorValue }) => of(value),
      ]),
    ),
    share: share("share"),
    lastShare: share("lastShare"),
    coverage: ({ value: { coverage } }) => coverage && `${coverage[1]}个单位中${coverage[0]}个写明`,
  });
}
