/** Something of the pane over the whole window, where there is room for it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { WholeWindowProps } from "../../taskpane/platform.ts";
import { Modal } from "../modal.tsx";
import { windowBar, windowTitle, windowView } from "./window-styles.ts";

export function WholeWindow({ title, onClose, children }: WholeWindowProps): ReactElement {
  const styles = useStyles();
  return (
    <Modal labelledBy="whole-window" onLeave={onClose} full>
      <div className={styles.view}>
        <div className={styles.bar}>
          <h2 id="whole-window" className={styles.title}>
            {title}
          </h2>
          <Button size="small" icon={<Dismiss16Regular />} onClick={onClose}>
            关闭
          </Button>
        </div>
        <div className={styles.content} role="region" aria-labelledby="whole-window" tabIndex={0}>
          {children}
        </div>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  view: windowView,
  bar: windowBar,
  title: { ...windowTitle, flexGrow: 1 },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalL,
    overflow: "auto",
    padding: tokens.spacingHorizontalL,
    outlineOffset: "-2px",
  },
});
