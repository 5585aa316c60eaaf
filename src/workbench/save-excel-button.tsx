import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import type { ReportCommands } from "./report-commands.ts";

interface SaveExcelButtonProps {
  readonly commands: Pick<ReportCommands, "save">;
  /** It is what is to be done next. */
  readonly isDue?: boolean;
}

/** Of every bar over a report. */
export function SaveExcelButton({ commands, isDue = false }: SaveExcelButtonProps): ReactElement {
  return (
    <Button
      size="small"
      appearance={isDue ? "primary" : "secondary"}
      icon={<ArrowDownload16Regular />}
      title="保存为Excel工作簿（Ctrl+S）"
      onClick={() => {
        commands.save("xlsx");
      }}
    >
      保存Excel
    </Button>
  );
}
