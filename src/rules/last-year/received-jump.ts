/** T3-YOY-JUMP: requests that have become half as many again, or half as many, ask for a word of explanation. */
import { paragraphsAt } from "../../report/paragraphs.ts";
import { numberOf } from "../../figures/figures.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";
import { rowOf, totalOf } from "../../form/role-rows.ts";

const LEAST_CHANGE = 10;
const LEAST_SHARE = 0.5;

/** 同比增长20%, 较上年增加5件, 比2024年减少: the text compares the years itself. */
const COMPARES = /同比|环比|[较比](?:上一?年|去年|(?:19|20)\d{2}年)|上年同期/u;

/** Where a text tells of requests. */
const TOLD_IN = ["overview", "requests.before", "requests.after"] as const;

export const receivedJumpRule = defineRule({
  code: "T3-YOY-JUMP",
  severity: "hint",
  basis: "ours",
  holds: "本年新收与上年相差过半的，总体情况写明与上年的比较",
  check: (context) => {
    const { edition, figures, lastYear, report } = context;
    const at = totalOf(rowOf(edition, "received"));
    if (!lastYear || !at) return [];
    const [before, found] = [numberOf(lastYear.figures, at), numberOf(figures, at)];
    const change = Math.abs(found - before);
    if (!(change >= LEAST_CHANGE && change > before * LEAST_SHARE)) return [];
    const explains = (text: string): boolean => text.includes("申请") && COMPARES.test(text);
    const told = TOLD_IN.flatMap((part) => paragraphsAt(report.narrative, part));
    if (told.some(explains)) return [];
    const message = sentences.receivedJump(context, at, before, found);
    return [{ at: at.id, cells: [at], expected: before, found, message }];
  },
});
