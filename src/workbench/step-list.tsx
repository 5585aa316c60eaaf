/** As in Word: a step of the list takes back itself and all that was done since. */
import type { ReactElement } from "react";
import { BarMenu } from "./bar-menu.tsx";
import type { ReportCommands } from "./report-commands.ts";

interface StepListProps {
  readonly commands: Pick<ReportCommands, "undoTogether" | "undoable">;
  readonly disabled: boolean;
}

export function StepList({ commands, disabled }: StepListProps): ReactElement {
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
}
