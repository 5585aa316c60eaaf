/** 信息处理费: from when on it exists, and whether a report tells of it. */
import type { Edition } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { besideTable, narrativeParts } from "../form/parts.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import { isAskedOf } from "./rule.ts";

/** The report year since whose form it is charged (国办函〔2020〕109号). */
export const CHARGED_SINCE = 2021;

/** Whether an organ that fills this edition has to state the charge. */
export function mustStateFee({ edition }: { readonly edition: Edition }): boolean {
  return isAskedOf({ since: CHARGED_SINCE }, edition);
}

const CHARGE = /信息处理费|收费通知/u;
/** Within part six no other charge is meant. */
const ANY_CHARGE = /处理费|收费|费用|收取/u;

/** Whether the report states what was charged: in part six, or by name wherever it tells of its work. */
export function statesFee(narrative: AnnualReport["narrative"]): boolean {
  const told = narrativeParts.filter((part) => part === "overview" || besideTable(part));
  return (
    narrative.otherMatters.some((text) => ANY_CHARGE.test(text)) ||
    told.some((part) => paragraphsAt(narrative, part).some((text) => CHARGE.test(text)))
  );
}
