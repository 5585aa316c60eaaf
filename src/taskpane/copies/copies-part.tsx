/** Which copies are compared: 甲 is the open report, the others come out of files. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BranchCompare20Regular } from "@fluentui/react-icons/svg/branch-compare";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { copyLetter, copyWords } from "../../compare/copy-words.ts";
import { READABLE_WORDS } from "../../import/readable.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { card, cardSays, cardTitle } from "../card-styles.ts";
import { ChooseFile } from "../choose-file.tsx";
import type { CopyFile } from "../session/chosen-file.ts";
import type { PaneSession } from "../session/session.ts";
import { Letter } from "./letter.tsx";

/** More of them nobody reads side by side in a pane. */
const MOST_COPIES = 2;

interface CopiesPartProps {
  readonly session: PaneSession;
  /** The open one. */
  readonly report: AnnualReport;
  readonly copies: readonly CopyFile[];
  readonly busy: boolean;
}

export function CopiesPart({ session, report, copies, busy }: CopiesPartProps): ReactElement {
  const styles = useStyles();
  const add = (files: readonly File[]): void => {
    void session.work("比较", async (step) => {
      if (copies.length + files.length > MOST_COPIES) {
        throw new UnreadableFile(
          `一次最多与${MOST_COPIES}份文件比较，现有${copies.length}份，又选了${files.length}份，请先移去不用的。`,
        );
      }
      await step(`正在读取${files.map(({ name }) => name).join("、")}`);
      const { readCopies } = await import("./read-copies.ts");
      const read = await readCopies(files, session.scans);
      await step("正在比较");
      session.setCopies([...copies, ...read]);
      return `已与${read.map(({ name }) => name).join("、")}比较。`;
    });
  };
  return (
    <section className={styles.part} aria-labelledby="copies">
      <h2 id="copies" className={styles.title}>
        与其他文本比较
      </h2>
      {copies.length === 0 ? (
        <p className={styles.says}>
          选领导退回的定稿、已发布的年报，或另一份工作簿（{READABLE_WORDS}
          都可以），与打开的年报逐格、逐段比较。没有表格的文件只比较正文。什么也不改动。
        </p>
      ) : (
        <ul className={styles.copies}>
          <CopyLine index={0} name="打开的年报" says={copyWords(report)} />
          {copies.map((copy, i) => (
            <CopyLine
              key={`${i} ${copy.name}`}
              index={i + 1}
              name={copy.name}
              says={copyWords(copy.report)}
              onRemove={() => {
                session.setCopies(copies.filter((it) => it !== copy));
              }}
            />
          ))}
        </ul>
      )}
      {copies.length < MOST_COPIES && (
        <ChooseFile
          label="要比较的文件"
          icon={<BranchCompare20Regular />}
          multiple
          disabled={busy}
          appearance={copies.length === 0 ? "primary" : "secondary"}
          onChoose={add}
        >
          {copies.length === 0 ? "选择要比较的文件" : "再加一份"}
        </ChooseFile>
      )}
    </section>
  );
}

interface CopyLineProps {
  readonly index: number;
  readonly name: string;
  readonly says: string;
  readonly onRemove?: () => void;
}

function CopyLine({ index, name, says, onRemove }: CopyLineProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.copy}>
      <Letter index={index} />
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.says}>{says}</span>
      </span>
      {onRemove && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={`移去${copyLetter(index)}：${name}`}
          title="移去"
          onClick={onRemove}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  part: card,
  title: cardTitle,
  says: cardSays,
  copies: { display: "grid", gap: tokens.spacingVerticalS, margin: "0", padding: "0" },
  copy: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
  },
  text: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
