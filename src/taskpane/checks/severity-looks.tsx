/** How a severity is shown: word, icon and colour, in one table. Colour never stands alone. */
import { tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { EXPLAINED, severities } from "../../rules/severity.ts";
import type { Standing } from "./standing.ts";

interface Look {
  readonly word: string;
  readonly icon: ReactElement;
  readonly colour: string;
}

export const looks: Readonly<Record<Standing, Look>> = {
  error: {
    word: severities.error,
    icon: <ErrorCircle16Filled />,
    colour: tokens.colorStatusDangerForeground1,
  },
  warning: {
    word: severities.warning,
    icon: <Warning16Filled />,
    colour: tokens.colorStatusWarningForeground3,
  },
  hint: {
    word: severities.hint,
    icon: <Info16Regular />,
    colour: tokens.colorBrandForeground1,
  },
  explained: {
    word: EXPLAINED,
    icon: <CheckmarkCircle16Regular />,
    colour: tokens.colorStatusSuccessForeground1,
  },
};
