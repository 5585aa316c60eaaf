import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** Several contents of one unit, of which nobody said which counts; and what may be another one. */
export const duplicateRule = defineCollectionRule({
  code: "C-DUPLICATE",
  severity: "error",
  basis: "custom",
  holds: "一个单位只有一份定稿，几种格式的内容相同",
  check: ({ units }) =>
    units.flatMap(({ unit: { name }, status, submission }): CollectionTold[] => {
      const { contents, unread } = submission;
      if (status === "duplicate") {
        const files = contents.map(({ file }) => file).sort();
        const message = sentences.duplicate(name, files);
        return [{ unit: name, expected: 1, found: files.length, message }];
      }
      if (status !== "received") return [];
      return unread.map(({ file, error }) => ({
        ...{ unit: name, file, severity: "hint", expected: null, found: null, quote: file },
        message: sentences.unreadBeside(name, file, error),
      }));
    }),
});
