/** A file as the beginning of a new report: the report as published, or the one of the year before. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { useEffect, useRef, type ReactElement } from "react";
import { AccountPart } from "../account-part.tsx";
import { card } from "../card-styles.ts";
import { ChooseFile } from "../choose-file.tsx";
import type { DraftSource } from "./new-report-draft.ts";

interface SourcePartProps {
  readonly source: DraftSource | null;
  /** What the new report takes over, one sentence a line. */
  readonly takes: readonly string[];
  readonly busy: boolean;
  readonly onChoose: (file: File, use: DraftSource["use"]) => void;
  readonly onDrop: () => void;
}

export function SourcePart(props: SourcePartProps): ReactElement {
  const { source, takes, busy, onChoose, onDrop } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (source) heading.current?.focus();
  }, [source]);
  return (
    <div className={styles.part}>
      <ChooseFile
        label="上年的年报"
        icon={<History20Regular />}
        disabled={busy}
        onChoose={([file]) => {
          if (file) onChoose(file, "lastYear");
        }}
      >
        由上年年报新建
      </ChooseFile>
      <ChooseFile
        label="要导入的文件"
        icon={<DocumentArrowUp20Regular />}
        disabled={busy}
        onChoose={([file]) => {
          if (file) onChoose(file, "published");
        }}
      >
        从已公布的年报或JSON导入
      </ChooseFile>
      {source && (
        <section className={styles.account} aria-labelledby="imported">
          <h3 id="imported" ref={heading} tabIndex={-1} className={styles.title}>
            {titles[source.use](source.file.name)}
          </h3>
          <ul className={styles.lines}>
            {takes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {source.use === "lastYear" && <AccountPart account={source.file.account} />}
          <Button size="small" className={styles.button} onClick={onDrop}>
            不用这份文件
          </Button>
        </section>
      )}
    </div>
  );
}

const titles: Readonly<Record<DraftSource["use"], (name: string) => string>> = {
  published: (name) => `将带入“${name}”的数字和文字`,
  lastYear: (name) => `将由上年年报“${name}”新建`,
};

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
  account: { ...card, gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    outline: "none",
  },
  lines: {
    margin: "0",
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
