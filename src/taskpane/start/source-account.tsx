/** What a file brings into the new report, and how it was read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AccountPart } from "../account-part.tsx";
import { card } from "../card-styles.ts";
import type { DraftSource } from "./new-report-draft.ts";

interface SourceAccountProps {
  readonly source: DraftSource;
  /** What the new report takes over, one sentence a line. */
  readonly takes: readonly string[];
  readonly onDrop: () => void;
}

export function SourceAccount({ source, takes, onDrop }: SourceAccountProps): ReactElement {
  const styles = useStyles();
  const { use, file } = source;
  return (
    <section className={styles.account} aria-labelledby="imported">
      <h3 id="imported" className={styles.title}>
        {titles[use](file.name)}
      </h3>
      <ul className={styles.lines}>
        {takes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {use === "lastYear" && <AccountPart account={file.account} />}
      <Button size="small" className={styles.button} onClick={onDrop}>
        不用这份文件
      </Button>
    </section>
  );
}

const titles: Readonly<Record<DraftSource["use"], (name: string) => string>> = {
  published: (name) => `将带入“${name}”的数字和文字`,
  lastYear: (name) => `将由上年年报“${name}”新建`,
};

const useStyles = makeStyles({
  button: { justifySelf: "start" },
  account: { ...card, gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  lines: {
    margin: "0",
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
