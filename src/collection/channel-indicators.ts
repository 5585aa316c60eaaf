/** By which ways requests came, as far as texts say so: of what was received by the units that do. */
import { rowOf, totalOf } from "../form/role-rows.ts";
import { channelNames, type Channel, type Channels } from "./channels.ts";
import type { Indicator, IndicatorValue } from "./collected.ts";
import type { CollectionContext, ContextUnit } from "./collection-context.ts";
import { scopeNames } from "./scope-names.ts";

export function channelIndicators({ units, groups, edition }: CollectionContext): Indicator[] {
  const received = totalOf(rowOf(edition, "received"));
  if (!received) return [];
  const summed = units.filter(({ figures }) => figures !== undefined);
  const stated = (some: readonly ContextUnit[], channel: Channel): Stated =>
    statedBy(
      some.map(({ submission, figures }) => ({
        channels: submission.counts?.channels,
        received: figures?.[received.id] ?? 0,
      })),
      channel,
    );
  const statedBefore = (some: readonly ContextUnit[], channel: Channel): Stated =>
    statedBy(
      some.map(({ before, lastYear }) => ({
        channels: before?.channels,
        received: lastYear?.[received.id] ?? 0,
      })),
      channel,
    );
  const value = (of: string, some: readonly ContextUnit[], channel: Channel): IndicatorValue => {
    const { numerator, denominator, coverage } = stated(some, channel);
    const last = statedBefore(some, channel);
    return {
      ...{ of, numerator, denominator, coverage },
      ...(last.denominator > 0 && {
        lastYear: { numerator: last.numerator, denominator: last.denominator },
      }),
    };
  };
  return (Object.keys(channelNames) as Channel[]).map((channel) => ({
    key: `channels.${channel}`,
    name: `${channelNames[channel]}申请占比`,
    formula: `${channelNames[channel]}申请÷本年新收（只计正文写明渠道的单位）`,
    values: [
      value(
        scopeNames.own,
        summed.filter(({ unit }) => unit.scope === "own"),
        channel,
      ),
      value(scopeNames.all, summed, channel),
      ...groups.map(({ group }) =>
        value(
          group,
          summed.filter(({ unit }) => unit.group === group),
          channel,
        ),
      ),
    ],
  }));
}

interface Stated {
  readonly numerator: number;
  readonly denominator: number;
  readonly coverage: readonly [stated: number, units: number];
}

/** Units that received nothing have nothing to divide. */
function statedBy(
  all: readonly { readonly channels: Channels | undefined; readonly received: number }[],
  channel: Channel,
): Stated {
  const receiving = all.filter(({ received }) => received > 0);
  const stating = receiving.filter(({ channels }) => channels !== undefined);
  return {
    numerator: stating.reduce((sum, { channels }) => sum + (channels?.[channel] ?? 0), 0),
    denominator: stating.reduce((sum, { received }) => sum + received, 0),
    coverage: [stating.length, receiving.length],
  };
}
