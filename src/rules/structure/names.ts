/** S-NAME: title, opening and signature name one organ. */
import { isEitherShortened } from "../../text/shortened.ts";
import { findMention, readTitle } from "../../report/report-name.ts";
import type { RuleContext } from "../context.ts";
import { squeeze } from "../../text/squeeze.ts";
import { partName } from "../prose.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

export const namesRule = defineRule({
  code: "S-NAME",
  severity: "error",
  basis: "ours",
  holds: "标题、首段、落款的机关名称一致",
  check: (context) => {
    const named = namesOf(context);
    const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => [a, b] as const));
    const differing = pairs.filter(([a, b]) => bareName(a.organ) !== bareName(b.organ));
    if (differing.length === 0) return [];
    const isForeign = differing.some(
      ([a, b]) => !isEitherShortened(bareName(a.organ), bareName(b.organ)),
    );
    return [
      {
        at: "organ",
        severity: isForeign ? "error" : "warning",
        expected: named[0]?.organ ?? null,
        found: named.at(-1)?.organ ?? null,
        message: isForeign ? sentences.foreignName(named) : sentences.differingNames(named),
      },
    ];
  },
});

/** Every place that names the organ, in printed order; 我局 and the like name none. */
function namesOf({ report, source }: RuleContext): sentences.NamedOrgan[] {
  const { organ, narrative } = report;
  const title = source?.title === undefined ? undefined : readTitle(source.title)?.organ;
  const head = title === organ.name ? undefined : organ.name;
  const mentioned = findMention(narrative.opening)?.organ.replace(/^的/u, "");
  const found = [
    { where: "机关名称", organ: head },
    { where: "标题", organ: title },
    { where: partName("opening"), organ: mentioned },
    { where: "落款", organ: source?.signature?.organ },
  ];
  return found.flatMap(({ where, organ: name }) =>
    name !== undefined && isName(name) ? [{ where, organ: name }] : [],
  );
}

/** A name ends as names of organs do, and is no pronoun. */
function isName(name: string): boolean {
  return (
    /[局厅委办会院署部府省市县区旗州盟乡镇道处所站室心队行校馆社司]$/u.test(name) &&
    !/^[我本该全各]/u.test(name)
  );
}

/** 某某县 and 某某县人民政府 are one organ. */
function bareName(organ: string): string {
  return squeeze(organ).replace(/人民政府$/u, "");
}
