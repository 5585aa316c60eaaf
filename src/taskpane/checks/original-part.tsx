/** What the published text had that the report was read from: to know, not to do. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../rules/finding.ts";

interface OriginalPartProps {
  readonly findings: readonly Finding[];
}

export function OriginalPart({ findings }: OriginalPartProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.part}>
      <summary>原文另有{findings.length}处，生成的报告按统一格式印制，不用再改</summary>
      <ul className={styles.lines}>
        {findings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  part: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  lines: { margin: "0", paddingLeft: "1.2em" },
});
