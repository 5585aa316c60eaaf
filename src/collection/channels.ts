/** The ways by which requests come, as texts of reports divide them: no table of the form counts them. */
import type { Breakdown, Statement } from "../narrative/fact.ts";
import type { ReadText } from "../narrative/read-report.ts";

/** Words of each way; the first that fits decides. */
const WAYS = {
  fax: /传真/u,
  network: /网络|网上|网站|网页|平台|系统|在线|线上|官网|互联网|电子|邮箱|邮件|政务服务网/u,
  letter: /信函|信件|邮寄|邮政|寄递|邮递|快递|挂号|来函|EMS/u,
  inPerson: /当面|现场|窗口|来人|口头|书面|线下|纸质/u,
} as const;

export type Channel = keyof typeof WAYS | "other";

/** How many requests came by each; those by none of them are absent. */
export type Channels = Readonly<Partial<Record<Channel, number>>>;

/** What each is called. */
export const channelNames: Readonly<Record<Channel, string>> = {
  network: "网络",
  letter: "信函",
  inPerson: "当面",
  fax: "传真",
  other: "其他渠道",
};

/**
 * How a text divides the requests received: the first list of ways that makes up all of them.
 *
 * @param received by table three
 */
export function channelsIn(texts: readonly ReadText[], received: number): Channels | undefined {
  if (!(received > 0)) return undefined;
  for (const { text, breakdowns } of texts) {
    for (const breakdown of breakdowns) {
      const parts = waysOf(breakdown);
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (sum === received) return countsOf(text, parts);
    }
  }
  return undefined;
}

function waysOf({ parts }: Breakdown): Statement[] {
  return parts.filter(({ dimension, topic }) => dimension === "channel" && topic === "request");
}

function countsOf(text: string, parts: readonly Statement[]): Channels {
  const counts: Partial<Record<Channel, number>> = {};
  for (const { quote, value } of parts) {
    const channel = channelIn(text.slice(quote.start, quote.end));
    counts[channel] = (counts[channel] ?? 0) + value;
  }
  return counts;
}

function channelIn(words: string): Channel {
  const [found] = Object.entries(WAYS).find(([, pattern]) => pattern.test(words)) ?? [];
  return (found as Channel | undefined) ?? "other";
}
