/** A file that a new report begins with: the report of the year before, or the report itself as published. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowUp16Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { History16Regular } from "@fluentui/react-icons/svg/history";
import type { ReactElement } from "react";
import { ChooseFile } from "../choose-file.tsx";
import type { DraftSource } from "./new-report-draft.ts";

interface SourceChoiceProps {
  readonly busy: boolean;
  readonly onChoose: (file: File, use: DraftSource["use"]) => void;
}

export function SourceChoice({ busy, onChoose }: SourceChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <ChooseFile
        label="上年的年报"
        size="small"
        icon={<History16Regular />}
        disabled={busy}
        onChoose={([file]) => {
          if (file) onChoose(file, "lastYear");
        }}
      >
        由上年年报新建
      </ChooseFile>
      <ChooseFile
        label="要导入的文件"
        size="small"
        icon={<DocumentArrowUp16Regular />}
        disabled={busy}
        onChoose={([file]) => {
          if (file) onChoose(file, "published");
        }}
      >
        导入已公布的年报或JSON
      </ChooseFile>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
