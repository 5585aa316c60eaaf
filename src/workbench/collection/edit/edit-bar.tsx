/** Whose report is worked on, and what is done with it: back, handed back, saved. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { pageBar, pageGroup, pageState, pageTitle } from "../../page-styles.ts";
import type { ReportCommands } from "../../report-commands.ts";
import { SaveExcelButton } from "../../save-excel-button.tsx";
import { UndoButtons } from "../../undo-buttons.tsx";

interface EditBarProps {
  readonly unit: string | null;
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly commands: ReportCommands;
  /** Nothing was changed. */
  readonly isSame: boolean;
  readonly onHandBack: () => void;
  readonly onLeave: () => void;
}

export function EditBar(props: EditBarProps): ReactElement {
  const { unit, undoes, redoes, commands, isSame, onHandBack, onLeave } = props;
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Button size="small" icon={<ArrowLeft16Regular />} autoFocus onClick={onLeave}>
        返回汇总
      </Button>
      <h1 className={styles.title}>{unit ?? "本机关的年报（汇总数）"}</h1>
      <div className={styles.group} role="group" aria-label="文件">
        {unit !== null && (
          <Button
            size="small"
            appearance={isSame ? "secondary" : "primary"}
            disabledFocusable={isSame}
            title={isSame ? "还没有改动" : "先看改了什么，再决定是否代替原来的"}
            onClick={onHandBack}
          >
            交回汇总…
          </Button>
        )}
        <SaveExcelButton commands={commands} />
        <Button
          size="small"
          title="在年报助手里打开，接着做"
          onClick={() => {
            commands.save("json");
          }}
        >
          保存JSON
        </Button>
      </div>
      <UndoButtons
        undo={{ what: undoes, keys: "Ctrl+Z", onClick: commands.undo }}
        redo={{ what: redoes, keys: "Ctrl+Y", onClick: commands.redo }}
      />
      <div className={styles.state} role="status">
        {!isSame && "改动只在本页，交回或保存以后才留下"}
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  bar: pageBar,
  title: pageTitle,
  group: pageGroup,
  state: pageState,
});
