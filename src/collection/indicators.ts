/** 自拟指标，仅供内部: shares of 本级, 本行政区域, the groups and the units, each with last year's. */
import type { Figures, Indicator, IndicatorValue, Sums } from "./collected.ts";
import { channelIndicators } from "./channel-indicators.ts";
import type { CollectionContext, ContextUnit } from "./collection-context.ts";
import { figureSharesOf, shareOf, type FigureShare } from "./figure-shares.ts";
import { scopeNames } from "./scope-names.ts";
import { groupSums, withLastYear } from "./scope-sums.ts";

export function indicatorsOf(context: CollectionContext): Indicator[] {
  const counted = countedOf(context);
  return [
    ...figureSharesOf(context.edition).map((share) => figureIndicator(share, counted)),
    ...channelIndicators(context),
    onTime(context),
  ];
}

/** Figures of somebody, this year's and last year's. */
interface Counted {
  readonly of: string;
  readonly figures: Figures;
  readonly lastYear: Figures | undefined;
}

function countedOf(context: CollectionContext): Counted[] {
  const { sums, lastYear, groups, units, edition } = context;
  const before = new Map(
    groupSums(withLastYear(units), edition).map(({ group, sums: of }) => [group, of]),
  );
  const ofSums = (of: string, now: Sums, then: Sums | undefined): Counted => ({
    ...{ of, figures: now.figures, lastYear: then?.figures },
  });
  return [
    ofSums(scopeNames.own, sums.own, lastYear?.own),
    ofSums(scopeNames.all, sums.all, lastYear?.all),
    ...groups.map(({ group, sums: now }) => ofSums(group, now, before.get(group))),
    ...units.flatMap(({ unit, figures, lastYear: then }) =>
      figures ? [{ of: unit.name, figures, lastYear: then }] : [],
    ),
  ];
}

function figureIndicator(share: FigureShare, counted: readonly Counted[]): Indicator {
  const { key, name, formula } = share;
  const values = counted.map(({ of, figures, lastYear }): IndicatorValue => {
    const before = lastYear && shareOf(share, lastYear);
    const isKnown = before?.numerator != null && before.denominator !== null;
    const { numerator, denominator } = { numerator: 0, denominator: 0, ...before };
    return {
      ...{ of, ...shareOf(share, figures) },
      ...(isKnown && { lastYear: { numerator: numerator ?? 0, denominator: denominator ?? 0 } }),
    };
  });
  return { key, name, formula, values };
}

/** Of the units that are awaited; of some it may not be known when they handed in. */
function onTime({ units, groups }: CollectionContext): Indicator {
  const value = (of: string, some: readonly ContextUnit[]): IndicatorValue => ({
    of,
    numerator: some.filter(({ late }) => late === false).length,
    denominator: some.length,
    coverage: [
      some.filter(({ late, status }) => late !== null || status === "missing").length,
      some.length,
    ],
  });
  return {
    ...{ key: "onTime", name: "按时报送率", formula: "按时报送的单位÷应报送的单位" },
    values: [
      value(
        scopeNames.own,
        units.filter(({ unit }) => unit.scope === "own"),
      ),
      value(scopeNames.all, units),
      ...groups.map(({ group }) =>
        value(
          group,
          units.filter(({ unit }) => unit.group === group),
        ),
      ),
    ],
  };
}
