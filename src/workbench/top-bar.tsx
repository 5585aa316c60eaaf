/** What is done with files, and with what was done. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { memo, useRef, type ReactElement } from "react";
import type { FileState } from "../hosts/file/file-host.ts";
import { CHOOSABLE_ENDINGS } from "../import/readable.ts";
import { BarMenu } from "./bar-menu.tsx";
import { COLLECTION_PAGE, REGISTER_PAGE } from "./page-addresses.ts";
import { pageBar, pageGroup, pageTitle } from "./page-styles.ts";
import { SaveExcelButton } from "./save-excel-button.tsx";
import { StepList } from "./step-list.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import type { Commands } from "./use-commands.ts";

export interface TopBarProps {
  readonly state: FileState;
  /** Whether the browser keeps what is not saved. */
  readonly isKept: boolean;
  readonly commands: Commands;
  readonly onNew: () => void;
  /** The titles of the examples, once they are loaded. */
  readonly examples: readonly { readonly name: string; readonly title: string }[];
}

export function TopBar({ state, isKept, commands, onNew, examples }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { isUnsaved, undoes, redoes } = state;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>政府信息公开年报助手</h1>
      <FileButtons {...{ isUnsaved, commands, onNew, examples }} />
      <UndoButtons
        undo={{ what: undoes, keys: "Ctrl+Z", onClick: commands.undo }}
        redo={{ what: redoes, keys: "Ctrl+Y", onClick: commands.redo }}
        list={<StepList commands={commands} disabled={undoes === null} />}
      />
      <div className={styles.state}>
        <span role="status">{isUnsaved && isKept && "有未保存的改动"}</span>
        <span role="alert">
          {isUnsaved && !isKept && (
            <span className={styles.notKept} title={NOT_KEPT}>
              <Warning16Filled className={styles.icon} />
              没有暂存，请马上保存
            </span>
          )}
        </span>
      </div>
    </header>
  );
}

interface FileButtonsProps extends Omit<TopBarProps, "state" | "isKept"> {
  readonly isUnsaved: boolean;
}

/** An edit draws nothing of them anew. */
const FileButtons = memo(function FileButtons(props: FileButtonsProps): ReactElement {
  const { isUnsaved, commands, onNew, examples } = props;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.group} role="group" aria-label="文件">
      <Button size="small" icon={<DocumentAdd16Regular />} onClick={onNew}>
        新建
      </Button>
      <Button
        size="small"
        icon={<FolderOpen16Regular />}
        title="也可以把文件拖到页面上（Ctrl+O）"
        onClick={() => chooser.current?.click()}
      >
        打开…
      </Button>
      <input
        ref={chooser}
        id="chooser"
        type="file"
        hidden
        aria-label="要打开的文件"
        accept={CHOOSABLE_ENDINGS.join()}
        onChange={({ target }) => {
          commands.openFiles([...(target.files ?? [])]);
          // the same file may be chosen again after it was mended
          target.value = "";
        }}
      />
      <select
        aria-label="打开示例"
        className={styles.examples}
        value=""
        onChange={({ target }) => {
          commands.openExample(target.value);
        }}
      >
        <option value="">示例…</option>
        {examples.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <SaveExcelButton commands={commands} isDue={isUnsaved} />
      <BarMenu
        name="更多"
        deeds={() => [
          {
            says: "保存JSON",
            keys: "Ctrl+Shift+S",
            does: () => {
              commands.save("json");
            },
          },
        ]}
        pages={[
          { says: "申请台账（另开一页）", address: REGISTER_PAGE },
          { says: "汇总各单位的年报（另开一页）", address: COLLECTION_PAGE },
        ]}
      />
    </div>
  );
});

/** The words in the bar are short, so that they take no second line from the table. */
const NOT_KEPT = "浏览器没有暂存未保存的改动，关闭页面会丢失，请马上保存。";

const useStyles = makeStyles({
  bar: pageBar,
  title: pageTitle,
  group: pageGroup,
  examples: {
    height: "1.5rem",
    width: "6rem",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
  state: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  notKept: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
