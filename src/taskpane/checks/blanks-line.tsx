/** What is still to be filled, and 其余空格填0. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellId } from "../../form/edition.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";

interface BlanksLineProps {
  readonly session: PaneSession;
  readonly blanks: readonly CellId[];
}

export function BlanksLine({ session, blanks }: BlanksLineProps): ReactElement {
  const styles = useStyles();
  const [first] = blanks;
  return (
    <div className={styles.line}>
      <span role="status" className={styles.text}>
        {first === undefined ? "各格都已填写" : `还有${blanks.length}格未填`}
      </span>
      {first !== undefined && (
        <CompactButton onClick={() => void session.goTo(first)}>转到第一格</CompactButton>
      )}
      {first !== undefined && (
        <CompactButton onClick={() => void session.fillBlanks()}>其余空格填0</CompactButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: buttonLine,
  text: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});
