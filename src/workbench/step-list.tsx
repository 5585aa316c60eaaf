/** As in Word: a step of the list takes back itself and all that was done since. */
import { memo, type ReactElement } from "react";
import { BarMenu } from "./bar-menu.tsx";
import type { ReportCommands } from "./report-commands.ts";

interface StepListProps {
  readonly commands: Pick<ReportCommands, "undoTogether" | "undoable">;
  readonly disabled: boolean;
}

/** It is asked for what was done when it opens: an edit draws nothing of it anew. */
export const StepList = memo(function StepList(props: StepListProps): ReactElement {
  const { commands, disabled } = props;
  return (
    <BarMenu
      name="撤销到哪一步"
      arrowOnly
      disabled={disabled}
      deeds={() =>
        commands.undoable().map((says, i) => ({
          says: i === 0 ? says : `${says}（共${i + 1}步）`,
          does: () => {
            commands.undoTogether(i + 1);
          },
        }))
      }
    />
  );
});
