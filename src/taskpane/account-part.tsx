/** How a file was read, one sentence a line, for who wants to know. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface AccountPartProps {
  readonly account: readonly string[];
  /** Shown at first, and not only on a click. */
  readonly open?: true;
}

export function AccountPart({ account, open }: AccountPartProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.part} open={open}>
      <summary className={styles.summary}>这份文件是怎样读的</summary>
      <ul className={styles.lines}>
        {account.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: "pointer" },
  lines: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: "1.2em",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
