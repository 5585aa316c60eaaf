/** What was done last, with how to take it back; or why it was not done. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ReactElement } from "react";
import { CloseButton } from "./close-button.tsx";
import { CompactButton } from "./compact-button.tsx";
import type { Message } from "./session/pane-state.ts";

interface MessageLineProps {
  readonly session: { readonly undo: () => unknown; readonly dismiss: () => void };
  /** With a way to take back what was done, where there is one. */
  readonly message: (Omit<Message, "undo"> & { readonly undo?: unknown }) | null;
}

/** Both live regions are always there, so that screen readers hear what comes into them. */
export function MessageLine({ session, message }: MessageLineProps): ReactElement {
  const styles = useStyles();
  const Icon = message && icons[message.kind];
  const line = message && Icon && (
    <div className={mergeClasses(styles.line, styles[message.kind])}>
      <Icon className={mergeClasses(styles.icon, styles[`${message.kind}Icon`])} />
      <span className={styles.text}>{message.text}</span>
      {message.undo !== undefined && (
        <CompactButton icon={<ArrowUndo16Regular />} onClick={() => void session.undo()}>
          撤销
        </CompactButton>
      )}
      <CloseButton label="关闭消息" onClick={session.dismiss} />
    </div>
  );
  return (
    <>
      <div role="status">{message?.kind !== "failed" && line}</div>
      <div role="alert">{message?.kind === "failed" && line}</div>
    </>
  );
}

const icons: Readonly<Record<Message["kind"], FluentIcon>> = {
  done: CheckmarkCircle16Filled,
  unchanged: Info16Regular,
  failed: ErrorCircle16Filled,
};

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  unchanged: { backgroundColor: tokens.colorNeutralBackground3 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { flexShrink: 0 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  unchangedIcon: { color: tokens.colorNeutralForeground3 },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
