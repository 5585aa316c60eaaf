/** A published report or JSON as the beginning of a new one, with the account of how it was read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, type ReactElement } from "react";
import type { PaneSession } from "../session/session.ts";
import type { ImportedFile } from "./new-report-draft.ts";

export interface ImportPartProps {
  readonly session: PaneSession;
  readonly imported: ImportedFile | null;
  readonly busy: boolean;
  readonly onRead: (imported: ImportedFile) => void;
  readonly onDrop: () => void;
}

export function ImportPart(props: ImportPartProps): ReactElement {
  const { session, imported, busy, onRead, onDrop } = props;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const read = (file: File): void => {
    void session.work("读取文件", async (step) => {
      await step(`正在读取${file.name}`);
      const { readFile } = await import("./read-file.ts");
      const read = await readFile(file);
      await step("正在填入表单");
      onRead(read);
      return `已读取${file.name}，请看下面的说明。`;
    });
  };
  return (
    <div className={styles.part}>
      <Button
        icon={<DocumentArrowUp20Regular />}
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => chooser.current?.click()}
      >
        从已公布的年报或JSON导入
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="要导入的文件"
        accept=".xlsx,.docx,.pdf,.html,.htm,.txt,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) read(file);
          // the same file may be chosen again after it was mended
          target.value = "";
        }}
      />
      {imported && (
        <section className={styles.account} aria-labelledby="imported">
          <h3 id="imported" className={styles.title}>
            将带入{imported.name}的数字和文字
          </h3>
          <ul className={styles.lines}>
            {imported.account.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button size="small" className={styles.button} onClick={onDrop}>
            不用这份文件
          </Button>
        </section>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
  account: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
