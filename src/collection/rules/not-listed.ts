import { defineCollectionRule } from "../collection-rule.ts";
import { isRead } from "../submission.ts";
import * as sentences from "../sentences.ts";

/** A file of no unit; what is only like one is asked. */
export const notListedRule = defineCollectionRule({
  code: "C-NOT-LISTED",
  severity: "warning",
  basis: "ours",
  holds: "每个文件都属于名单里的一个单位",
  check: ({ notListed, alike }) =>
    notListed.map((handedIn) => {
      const { file } = handedIn;
      const units = alike.find((it) => it.file === file)?.units ?? [];
      const organ = isRead(handedIn) ? handedIn.report.organ.name : "";
      return {
        ...{ file, quote: file, expected: null, found: organ === "" ? null : organ },
        ...(units.length > 0 && { others: units }),
        message: isRead(handedIn)
          ? sentences.notListed(file, organ, units)
          : sentences.notListedUnread(file, handedIn.error, units),
      };
    }),
});
