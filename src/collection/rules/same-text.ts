import { ownText } from "../../rules/own-text.ts";
import { alikeTexts } from "../alike-texts.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** Of both texts together, how much stands in the other as well. */
const LEAST_ALIKE = 0.8;

/** A text of a few sentences can hardly be written otherwise. */
const LEAST_LENGTH = 100;

/** 内容雷同 between units; names of the organs themselves and years are left out. */
export const sameTextRule = defineCollectionRule({
  code: "S-SAME-UNIT",
  severity: "warning",
  basis: "format",
  holds: "各单位的正文不相互雷同",
  check: ({ units }) => {
    const written = units.flatMap(({ unit: { name }, file, report }) => {
      if (!report) return [];
      const text = ownText(report.narrative).replaceAll(name, "");
      return text.length < LEAST_LENGTH ? [] : [{ name, text, file }];
    });
    const pairs = alikeTexts(
      written.map(({ text }) => text),
      LEAST_ALIKE,
    );
    return written.flatMap(({ name, file }, i): CollectionTold[] => {
      const own = pairs.filter(({ earlier, later }) => earlier === i || later === i);
      if (own.length === 0) return [];
      const others = own.flatMap(({ earlier, later }) => {
        return written[earlier === i ? later : earlier]?.name ?? [];
      });
      const share = Math.max(...own.map((it) => it.share));
      const { where, says } = sentences.sameText(name, undefined, share);
      return [
        {
          ...{ unit: name, at: "overview", others, ...(file !== undefined && { file }) },
          ...{ expected: `${100 * LEAST_ALIKE}%以下`, found: `${(100 * share).toFixed(1)}%` },
          message: sentences.sameText(name, others, share),
          toUnit: `${where}${says}`,
        },
      ];
    });
  },
});
