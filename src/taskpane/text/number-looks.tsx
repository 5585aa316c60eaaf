/** How each state of a living number is shown: word, icon, colour and, in the text, its line. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { LivingState } from "../../rules/stated/living-number.ts";

interface Look {
  readonly word: string;
  /** The name of the line, for the legend. */
  readonly line: string;
  readonly icon: ReactElement;
  readonly colour: string;
}

export const looks: Readonly<Record<LivingState, Look>> = {
  disagrees: {
    word: "不一致",
    line: "波浪线",
    icon: <ErrorCircle16Filled />,
    colour: tokens.colorStatusDangerForeground1,
  },
  differs: {
    word: "请核对",
    line: "虚线",
    icon: <Warning16Filled />,
    colour: tokens.colorStatusWarningForeground3,
  },
  agrees: {
    word: "与表格一致",
    line: "单线",
    icon: <CheckmarkCircle16Regular />,
    colour: tokens.colorStatusSuccessForeground1,
  },
  bound: {
    word: "已与表格绑定",
    line: "双线",
    icon: <Link16Regular />,
    colour: tokens.colorBrandForeground1,
  },
};

/** The worst first. */
export const livingStates: readonly LivingState[] = ["disagrees", "differs", "agrees", "bound"];

/** The lines differ in shape, so that they are told apart without their colours. */
export const useLineStyles = makeStyles({
  disagrees: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  differs: {
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorStatusWarningForeground3,
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  },
  agrees: {
    textDecorationLine: "underline",
    textDecorationStyle: "solid",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorStatusSuccessForeground1,
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  },
  bound: {
    textDecorationLine: "underline",
    textDecorationStyle: "double",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorBrandForeground1,
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  },
});
