/** How what became of a unit's report is shown: icon and colour beside the word, in one table. */
import { tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import type { SubmissionStatus } from "../../collection/submission-status.ts";

interface StatusLook {
  readonly icon: ReactElement;
  readonly colour: string;
}

const asked: StatusLook = {
  icon: <QuestionCircle16Filled />,
  colour: tokens.colorStatusWarningForeground3,
};

export const statusLooks: Readonly<Record<SubmissionStatus, StatusLook>> = {
  missing: { icon: <ErrorCircle16Filled />, colour: tokens.colorStatusDangerForeground1 },
  unreadable: asked,
  wrongYear: asked,
  duplicate: asked,
  received: {
    icon: <CheckmarkCircle16Regular />,
    colour: tokens.colorStatusSuccessForeground1,
  },
};
